import Testing

@testable import Editorial

struct SettingRemarkTests {
  /// The fields and lines that are remarked on.
  private func remarks(_ text: String) throws -> [String] {
    try Settings(file: Array(text.utf8)).remarks.map { "\($0.line ?? 0) \($0.field)" }
  }

  @Test func saysNothingOfWhatIsInOrder() throws {
    #expect(
      try remarks(
        #"""
        {"format": 1, "editors": ["a@b.example"], "language": "de", "requiredChecklists": ["dates"], "verdicts": [],
         "policy": {"sources": "any", "sourcesByKind": {"quote": "primary"}, "expires": {"any": 90, "position": 30},
           "locator": true, "secondReader": true, "checkerIsNotAuthor": true, "factsTicked": true, "waiving": "everybody"}}
        """#
      ) == []
    )
  }

  @Test func namesUnknownSettingsWithTheirLines() throws {
    let text = """
      {
        "format": 1,
        "policy": {
          "locator": true,
          "secondreader": true
        },
        "Editors": [],
        "checklists": {"a": ["policy"]}
      }
      """
    #expect(try remarks(text) == ["5 policy.secondreader", "7 Editors", "8 checklists"])
    let near = try Settings(file: Array(text.utf8)).remarks
    #expect(near[0].sentence.contains("“secondReader”") && near[1].sentence.contains("“editors”"))
  }

  @Test func namesWhatIsAtOddsWithItsLine() throws {
    let text = """
      {"format": 1,
       "editors": ["lin@example.org",
         "lin", "LIN@example.org"],
       "requiredChecklists": ["dates", "dates.md"],
       "policy": {
         "sourcesByKind": {"figures": "any"},
         "expires": {"any": 30,
           "number": 90, "hats": 2}},
       "verdicts": [{"label": "True", "value": 1}, {"label": "true"},
         {"label": "Right", "value": 1}]
      }
      """
    #expect(
      try remarks(text) == [
        "3 editors[1]", "3 editors[2]", "4 requiredChecklists[1]", "6 policy.sourcesByKind.figures",
        "8 policy.expires.hats", "8 policy.expires.number", "9 verdicts[1]", "10 verdicts[2]",
      ]
    )
  }

  @Test(arguments: [
    (#"{"format": 1,\#n"policy": {\#n"sources": "two"}}"#, 3), (#"{"format": 1,\#n"editors": "lin"}"#, 2),
    (#"{"format": 1,\#n"policy": {"expires":\#n{"number": 0}}}"#, 3),
    (#"{"format": 1,\#n"verdicts": [{"label": "A"},\#n{"value": 2}]}"#, 3),
    (#"{"format": 1, "policy": {\#n"waiving": "nobody"}}"#, 2), (#"{"format": 1,\#n"policy": 4}"#, 2),
    (#"{"format": 1, "policy": {"sourcesByKind": {\#n"quote": "best"}}}"#, 2),
  ])
  func namesTheLineOfAnUnusableValue(text: String, line: Int) {
    let error = #expect(throws: JSONError.self) { try Settings(file: Array(text.utf8)) }
    #expect(error?.line == line, "\(String(describing: error))")
  }

  @Test func warnsAtTheGate() throws {
    var desk = Desk()
    desk.settings = try Settings(file: Array("{\"format\": 1,\n\"secondReader\": true}".utf8))
    let warning = try #require(Gate(desk.dossier).warnings.first { $0.kind == .setting })
    #expect(warning.detail == "stet.json, line 2")
  }
}
