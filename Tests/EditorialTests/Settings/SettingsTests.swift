import Testing

@testable import Editorial

struct SettingsTests {
  private func settings(_ text: String) throws -> Settings { try Settings(file: Array(text.utf8)) }

  @Test func fallsBackToTheHouse() throws {
    let plain = try settings(#"{"format": 1, "newer": {"x": []}, "policy": {"newer": 1}}"#)
    #expect(plain.remarks.map(\.field) == ["newer", "policy.newer"])
    var same = plain
    same.remarks = []
    #expect(same == Settings())
    #expect(plain.policy.locator)
    #expect(plain.policy.sources == .any)
    #expect(!plain.policy.secondReader && !plain.policy.checkerIsNotAuthor)
    #expect(plain.verdicts.map(\.label) == ["False", "Mostly false", "Half true", "Mostly true", "True", "Unproven"])
    #expect(plain.verdicts.map(\.value) == [1, 2, 3, 4, 5, nil])
  }

  @Test func readsWhatIsSet() throws {
    let read = try settings(
      #"""
      {"format": 1, "requiredChecklists": ["names", "numbers"],
       "policy": {"locator": false, "secondReader": true, "checkerIsNotAuthor": true, "sources": "primary-or-three"},
       "verdicts": [{"label": "Right", "value": 2}, {"label": "Open"}, {"label": "Void", "value": null}]}
      """#
    )
    #expect(!read.policy.locator && read.policy.secondReader && read.policy.checkerIsNotAuthor)
    #expect(read.policy.sources == .primaryOrThree)
    #expect(read.verdicts.map(\.label) == ["Right", "Open", "Void"])
    #expect(read.verdicts.map(\.value) == [2, nil, nil])
    #expect(read.requiredChecklists == ["names", "numbers"])
  }

  @Test(arguments: [
    "{}", "[]", "", #"{"format": 3}"#, #"{"format": 1, "policy": []}"#, #"{"format": 1, "policy": {"locator": "no"}}"#,
    #"{"format": 1, "policy": {"sources": "two"}}"#, #"{"format": 1, "policy": {"secondReader": 1}}"#,
    #"{"format": 1, "verdicts": {}}"#, #"{"format": 1, "verdicts": ["True"]}"#,
    #"{"format": 1, "verdicts": [{"value": 1}]}"#,
    #"{"format": 1, "verdicts": [{"label": "True", "value": 1.5}]}"#,
    #"{"format": 1, "verdicts": [{"label": "True", "value": "5"}]}"#,
    #"{"format": 1, "requiredChecklists": [1]}"#,
  ])
  func refusesAKnownKeyWithAnUnusableValue(text: String) { #expect(throws: JSONError.self) { try settings(text) } }
}
