import Testing

@testable import Prose

struct PlainWordsTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var testDescription: String { "\(old) | \(new)" }
  }

  static let same = [
    Pair(old: "“It is done”", new: "\"It is done\""), Pair(old: "10–12 boats", new: "10-12 boats"),
    Pair(old: "Ida’s  boat", new: "Ida's\nboat"), Pair(old: "wait …", new: "wait ..."),
    Pair(old: "Vil\u{E9}m", new: "Vile\u{301}m"),
  ]
  static let different = [
    Pair(old: "48 boats", new: "49 boats"), Pair(old: "May", new: "may"), Pair(old: "Vilém", new: "Vilem"),
    Pair(old: "48 boats", new: "48 boats."), Pair(old: "48 boats", new: "boats 48"), Pair(old: "2,500", new: "2.500"),
  ]

  @Test(arguments: same) func areEqualWhereOnlyTypographyDiffers(pair: Pair) {
    #expect(PlainWords(pair.old) == PlainWords(pair.new))
    #expect(ChangeClass.between(pair) ?? .typography == .typography)
  }

  @Test(arguments: different) func differWhereWordsDo(pair: Pair) {
    #expect(PlainWords(pair.old) != PlainWords(pair.new))
    #expect(ChangeClass.between(pair) ?? .typography != .typography)
  }

  @Test func containWholeWordsInARow() {
    let words = PlainWords("About 2,500 Soldiers came")
    #expect(words.contains(PlainWords("2,500")) && words.contains(PlainWords("2,500 Soldiers")))
    #expect(!words.contains(PlainWords("500")) && !words.contains(PlainWords("About Soldiers")))
    #expect(!words.contains(PlainWords("")) && !words.contains(PlainWords("soldiers")))
    #expect(words.lowercased.contains(PlainWords("soldiers")))
  }

  @Test func tellMarksFromWords() {
    #expect(!PlainWords("”, — …").holdsWord && !PlainWords("").holdsWord)
    #expect(PlainWords("”7").holdsWord)
  }
}

extension ChangeClass {
  fileprivate static func between(_ pair: PlainWordsTests.Pair) -> ChangeClass? {
    let (old, new) = (Text(pair.old), Text(pair.new))
    return between(old, 0..<old.count, new, 0..<new.count)
  }
}
