import Testing

@testable import Editorial

struct NearNamesTests {
  @Test(
    arguments: [
      ("value", "value", 0), ("vlaue", "value", 1), ("valu", "value", 1), ("", "abc", 3), ("abc", "", 3),
      ("kitten", "sitting", 3),
    ]
  )
  func countsSlips(left: String, right: String, slips: Int) {
    #expect(NearNames.distance(left, right) == slips && NearNames.distance(right, left) == slips)
  }

  @Test func findsWhatWasMeant() {
    let names = ["secondReader", "sources", "sourcesByKind", "waiving"]
    #expect(NearNames.of("secondreaders", among: names) == ["secondReader"])
    #expect(NearNames.of("source", among: names) == ["sources", "sourcesByKind"])
    #expect(
      NearNames.of("", among: names) == [] && NearNames.of(String(repeating: "s", count: 400), among: names) == []
    )
    #expect(NearNames.question("waving", among: names) == "did you mean “waiving”?")
    #expect(NearNames.question("source", among: names) == "did you mean “sources” or “sourcesByKind”?")
    #expect(NearNames.question("colour", among: names) == nil)
  }
}
