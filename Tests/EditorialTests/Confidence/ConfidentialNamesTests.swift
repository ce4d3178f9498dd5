import Testing

@testable import Editorial

struct ConfidentialNamesTests {
  private static func names(_ spellings: [String]) throws -> ConfidentialNames {
    var names = ConfidentialNames()
    try names.keep(spellings, of: "Source A")
    return names
  }

  @Test(
    arguments: [
      "Anna Petrova", "ANNA PETROVA", "said Anna\n    Petrova, who", "Anna\\_Petrova", "“Anna” (Petrova)",
      "anna-petrova",
      "<strong>Anna</strong> Petrova", "Anna&nbsp;Petrova", #"{"note": "Anna\nPetrova"}"#,
      "\u{1B}[1mAnna\u{1B}[0m Petrova",
      "An\u{AD}na Pet\u{200B}rova", "Anna ┊ Petrova", "https://x.example/anna/petrova",
    ]
  )
  func findsANameWhateverStandsAroundIt(_ text: String) throws {
    #expect(try Self.names(["Anna Petrova"]).label(in: text) == "Source A")
  }

  @Test(arguments: ["Anna and Petrova", "Anna", "Annapetrova", "Joanna Petrova", "Anna Petrovaya", "", "Petrova Anna"])
  func findsNoNameThatIsNotThere(_ text: String) throws {
    #expect(try Self.names(["Anna Petrova"]).label(in: text) == nil)
  }

  @Test(
    arguments: [
      "[-Anna-]{+Vera+} Petrova", "{+Vera+}[-Anna-] Petrova", "{~~Anna~>Vera~~} Petrova",
      "{--Vera--}{++Anna++} Petrova",
      "{~~Vera~>Anna~~} Petrova", "<del class=\"x\">Anna</del><ins>Vera</ins> Petrova", "~~Anna~~ **Vera** Petrova",
      "**Vera** ~~Anna~~ Petrova", "~~Vera~~ **Anna** Petrova", "Anna [-Maria-] Petrova",
      "{~~Anna~>Vera~~}{>>NAME<<} Petrova", "{==Anna==}{>>who?<<} Petrova", "Anna {+of 40+} Petrova",
      "An[-na-]{+ton+} Petrova", "<ins>Vera</ins><del>An</del><del>na</del> Petrova",
    ]
  )
  func findsANameOnEitherSideOfAChange(_ text: String) throws {
    #expect(try Self.names(["Anna Petrova"]).label(in: text) == "Source A", "\(text)")
  }

  @Test func findsEveryKeptSpelling() throws {
    let names = try Self.names(["Seán O’Neil", "s.oneil@port.example", "李明"])
    for text in ["Sea\u{301}n O&#39;Neil", "mail s.oneil@port.example now", "记者李明说", "Se\u{E1}n O'Neil"] {
      #expect(names.label(in: text) == "Source A", "\(text)")
    }
  }

  @Test(arguments: [[], [" ", ""], ["Li"], ["明"], ["?!"], ["Source A"]])
  func refusesWhatCannotBeLookedFor(_ spellings: [String]) {
    #expect(throws: Refusal.self) { try Self.names(spellings) }
  }

  @Test func refusesNoLabel() {
    var names = ConfidentialNames()
    #expect(throws: Refusal.self) { try names.keep(["Anna Petrova"], of: " \n") }
  }

  @Test func readsBackItsFile() throws {
    var names = try Self.names(["Anna Petrova", "Anna P., \"the clerk\""])
    try names.keep(["Ben Okafor"], of: "a driver")
    #expect(try ConfidentialNames(file: names.file) == names)
    #expect(names.labels == ["Source A", "a driver"])
    let (first, second) = (names.forget("Source  A"), names.forget("Source A"))
    #expect(first && !second)
    #expect(names.labels == ["a driver"])
    #expect(throws: JSONError.self) { try ConfidentialNames(file: Array(#"{"format":2}"#.utf8)) }
  }

  @Test func looksAtAllThatAPersonWrote() throws {
    let secret = "Anna Petrova"
    let source = { (change: (String?, String?, String?, String?)) in
      Source(title: change.0 ?? "T", url: nil, locator: change.1, role: nil, passage: change.2, origin: change.3)
    }
    let operations: [any ClaimOperation] = [
      Verify(sources: [Desk.report], note: secret), Query(question: secret, to: "Nora"),
      Query(question: "Who?", to: secret), Dispute(note: "No", disposition: .change(wording: secret)),
      MarkOnAuthor(reason: secret), Cite(sources: [source((secret, nil, nil, nil))]),
      Cite(sources: [source((nil, secret, nil, nil))]), Cite(sources: [source((nil, nil, secret, nil))]),
      Cite(sources: [source((nil, nil, nil, secret))]),
    ]
    for operation in operations {
      let (desk, id) = try Stage.placed.desk()
      let doer = Doer(person: Desk.ann, time: Timestamp(seconds: 1_641_546_600, offset: 0))
      let decision = try operation.decision(on: try #require(desk.dossier.claim(id)), of: desk.dossier, by: doer)
      #expect(decision.written.contains { $0.contains(secret) }, "\(operation)")
      #expect(!decision.written.contains { $0.contains(Desk.cost) })
    }
  }
}
