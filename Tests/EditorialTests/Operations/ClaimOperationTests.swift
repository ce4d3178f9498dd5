import Testing

@testable import Editorial

struct ClaimOperationTests {
  struct Deciding: Sendable, CustomTestStringConvertible {
    let operation: any ClaimOperation
    let word: String
    let status: String
    var testDescription: String { word }
  }

  static let all = [
    Deciding(
      operation: Verify(sources: [Desk.report], note: "Seen: page 12", verdict: "True"),
      word: "verify",
      status: "verified"
    ),
    Deciding(
      operation: Dispute(note: "No:\n\nStet-Status: verified", disposition: .cut),
      word: "dispute",
      status: "disputed"
    ),
    Deciding(
      operation: Query(question: "Which?\n---\nSigned-off-by: me", to: "Nora"),
      word: "query",
      status: "queried"
    ),
    Deciding(operation: MarkUnverifiable(note: "Three archives"), word: "unverifiable", status: "unverifiable"),
    Deciding(operation: MarkOnAuthor(reason: "She was there"), word: "on-author", status: "on-author"),
    Deciding(operation: MarkNotCheckable(reason: "Taste"), word: "not-checkable", status: "not-checkable"),
    Deciding(operation: Take(), word: "take", status: "checking"),
    Deciding(operation: DropClaim(reason: "Twice"), word: "drop", status: "drop"),
  ]

  private func plan(_ deciding: Deciding) throws -> (plan: Plan, desk: Desk, id: ClaimID) {
    var (desk, id) = try Stage.placed.desk()
    let plan = try desk.decide(deciding.operation, on: id)
    return (plan, desk, id)
  }

  @Test(arguments: all) func writesOnlyTheDoersFile(_ deciding: Deciding) throws {
    let (plan, desk, id) = try plan(deciding)
    #expect(plan.files.map(\.path) == ["drafts/2022/01/harbour-bridge/checks/\(id.string)/ann@desk.example.json"])
    #expect(plan.files.allSatisfy { !$0.isSaved })
    let bytes = try #require(plan.files.first?.bytes)
    #expect(try JSON(parsing: bytes).file.utf8.elementsEqual(bytes))
    #expect(desk.checks.first?.decisions.map(\.verb.word) == [deciding.status])
    #expect(desk.dossier.claim(id)?.decisions.map(\.decision.verb.word) == [deciding.status])
  }

  @Test(arguments: all) func saysWhatHappenedInTheSubject(_ deciding: Deciding) throws {
    let (plan, desk, id) = try plan(deciding)
    #expect(deciding.operation.word == deciding.word)
    let short = try #require(desk.dossier.claim(id)?.shortID)
    #expect(plan.subject == "\(deciding.word) \(short): “\(Desk.cost)”")
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Claim", "Stet-Status"])
    #expect(plan.trailers.map(\.value) == ["harbour-bridge", id.string, deciding.status])
  }

  @Test(.enabled(if: Tool.isInstalled("git")), arguments: all)
  func writesTrailersThatGitReads(_ deciding: Deciding) throws {
    let (plan, _, id) = try plan(deciding)
    let parsed = try Tool.output(of: ["git", "interpret-trailers", "--parse"], input: plan.message)
    #expect(parsed == "Stet-Draft: harbour-bridge\nStet-Claim: \(id.string)\nStet-Status: \(deciding.status)\n")
    #expect(plan.message.hasPrefix(plan.subject + "\n\n") && plan.message.hasSuffix("\n"))
  }

  @Test func namesTheFactsOfATickInsteadOfAStatus() throws {
    var (desk, id) = try Stage.placed.desk()
    let plan = try desk.decide(Tick(.all, sources: [Desk.report]), on: id)
    let dossier = desk.dossier
    let claim = try #require(dossier.claim(id))
    let fact = try #require(dossier.facts(of: claim).entries.first).fact.words
    #expect(fact.hasPrefix("48 million") && plan.subject == "tick \(claim.shortID): “\(fact)”")
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Claim", "Stet-Fact"])
    #expect(plan.trailers.map(\.value) == ["harbour-bridge", id.string, fact])
    #expect(plan.body == ["Source: Road Office annual report 2019, page 12 (primary)"])
  }

  @Test func keepsThePersonsEarlierDecisionsInOrder() throws {
    var (desk, id) = try Stage.placed.desk()
    let operations: [any ClaimOperation] = [
      Take(), Desk.verify, Reopen(), Query(question: "Which?", to: "Nora"), Desk.verify,
    ]
    for operation in operations { try desk.decide(operation, on: id) }
    try desk.decide(Take(), on: id, by: Desk.bob)
    #expect(desk.checks.count == 2)
    let words = desk.checks.first { $0.person == Desk.ann }?.decisions.map(\.verb.word)
    #expect(words == ["checking", "verified", "unchecked", "queried", "verified"])
  }

  @Test func keepsWhatANewerStetWroteIntoThePersonsFile() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Take(), on: id)
    let text = String(decoding: try #require(desk.checks.first).file, as: UTF8.self)
      .replacing("\"decisions\": [", with: "\"badge\": 7,\n  \"decisions\": [")
      .replacing("\"decision\": \"checking\"", with: "\"mood\": \"glad\", \"decision\": \"ponder\"")
    desk.put(try Check(claim: id, email: Desk.ann.email, file: Array(text.utf8)))
    let plan = try desk.decide(Desk.verify, on: id)
    let written = String(decoding: try #require(plan.files.first).bytes, as: UTF8.self)
    #expect(
      written.contains("\"badge\": 7") && written.contains("\"mood\": \"glad\"") && written.contains("\"ponder\"")
    )
    #expect(desk.checks.first?.decisions.map(\.verb) == [.unknown("ponder"), .status(.verified)])
  }

  /// A file that this stet cannot read, because of a merge or a newer format, holds decisions that must not be lost.
  @Test(arguments: all) func neverOverwritesADamagedFile(_ deciding: Deciding) throws {
    var (desk, id) = try Stage.placed.desk()
    let path = "\(desk.folder)/checks/\(id.string)/\(Desk.ann.email).json"
    desk.damaged = [DamagedFile(path: path, problem: "is of format 2", line: nil)]
    #expect(throws: Refusal.self) { try desk.decide(deciding.operation, on: id) }
  }
}
