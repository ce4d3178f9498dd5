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

  @Test func namesAnUnknownKeyOfAVerdict() throws {
    let text =
      "{\"format\": 1, \"verdicts\": [{\"label\": \"True\", \"value\": 1},\n{\"label\": \"False\", \"vlaue\": 2}]}"
    #expect(try remarks(text) == ["2 verdicts[1].vlaue"])
    #expect(try Settings(file: Array(text.utf8)).remarks[0].sentence.contains("did you mean “value”?"))
  }

  @Test(
    arguments: [
      ("\"secondReaders\": true", "it stands", false), ("\"editor\": []", "did you mean “editors”?", true),
      ("\"secondReader\": true", "it stands in the object “policy”.", true),
      ("\"policy\": {\"secondReaders\": true}", "did you mean “secondReader”?", true),
      ("\"policy\": {\"locater\": true}", "did you mean “locator”?", true),
      ("\"zzz\": 1", "the settings here are editors", true),
    ]
  )
  func asksWhetherANearNameWasMeant(member: String, words: String, isSaid: Bool) throws {
    let remarks = try Settings(file: Array("{\"format\": 1, \(member)}".utf8)).remarks
    #expect(remarks.count == 1 && remarks[0].sentence.contains(words) == isSaid, "\(remarks)")
  }

  @Test(
    arguments: [
      ("xx", true), ("english", true), ("eng", true), ("deutsch", true), ("quux", true), ("fr", false),
      ("de-AT", false),
      ("gsw", false), ("EN_us", false),
    ]
  )
  func doubtsALanguageThatNobodyHas(tag: String, isDoubted: Bool) throws {
    let remarks = try remarks("{\"format\": 1,\n\"language\": \"\(tag)\"}")
    #expect(remarks == (isDoubted ? ["2 language"] : []))
  }

  @Test(arguments: [
    "<x@y.z>", "Lin <lin@example.org>", "lin@", "@example.org", "a@b@c", "lin@example.org, x@y.z", "", "l in@y.z",
  ])
  func takesNoNameForAnAddress(editor: String) throws {
    #expect(try remarks("{\"format\": 1, \"editors\": [\"\(editor)\"]}") == ["1 editors[0]"])
  }

  @Test func passesOverSpacesAroundAnAddressAndAList() throws {
    let text =
      #"{"format": 1, "editors": [" Lin@example.org "], "requiredChecklists": [" checklists/dates.md", "quotes.MD"]}"#
    let read = try Settings(file: Array(text.utf8))
    #expect(
      read.editors == ["lin@example.org"] && read.requiredChecklists == ["dates", "quotes"] && read.remarks == []
    )
  }

  @Test func asksWhetherANearKindOrListWasMeant() throws {
    let text =
      #"{"format": 1, "policy": {"sourcesByKind": {"qoute": "any"}}, "requiredChecklists": ["Numbers", "dates"]}"#
    let read = try Settings(file: Array(text.utf8))
    #expect(read.remarks.map(\.sentence) == ["No claim is of the kind “qoute”; did you mean “quote”?"])
    let broken = [
      DamagedFile(path: "checklists/Numbers.md", problem: "is missing", line: nil),
      DamagedFile(path: "checklists/dates.md", problem: "holds no item", line: nil),
    ]
    let remarks = read.remarks(on: broken, file: Array(text.utf8), among: ["dates", "numbers"]).map(\.sentence)
    #expect(remarks[0].hasSuffix("checklists/Numbers.md is missing; did you mean “numbers”?"))
    #expect(remarks[1].hasSuffix("checklists/dates.md holds no item."))
  }

  @Test func saysWhichValueWasMeant() {
    let error = #expect(throws: JSONError.self) {
      try Settings(file: Array(#"{"format": 1, "policy": {"sources": "two"}}"#.utf8))
    }
    #expect(error?.problem.hasSuffix("at “policy.sources”, and holds “two”, perhaps for “two-independent”") == true)
  }

  @Test func warnsAtTheGate() throws {
    var desk = Desk()
    desk.settings = try Settings(file: Array("{\"format\": 1,\n\"secondReader\": true}".utf8))
    let warning = try #require(Gate(desk.dossier).warnings.first { $0.kind == .setting })
    #expect(warning.detail == "stet.json, line 2")
  }
}
