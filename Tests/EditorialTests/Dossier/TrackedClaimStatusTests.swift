import Testing

@testable import Editorial

struct TrackedClaimStatusTests {
  enum Step: Sendable {
    case decides(Person, any ClaimOperation)
    case edits(String, String)
  }

  struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    let steps: [Step]
    let status: ClaimStatus
    var testDescription: String { name }
  }

  private static let verify = Desk.verify
  private static let dispute = Dispute(note: "The report says 46.", disposition: .cut)
  private static let query = Query(question: "Which budget?", to: "Nora Quist")
  private static let change = Step.edits("48", "49")
  private static func ann(_ operation: any ClaimOperation) -> Step { .decides(Desk.ann, operation) }
  private static func bob(_ operation: any ClaimOperation) -> Step { .decides(Desk.bob, operation) }

  @Test(arguments: [
    Story(name: "no check", steps: [], status: .agreed(.unchecked)),
    Story(name: "in hand", steps: [ann(Take())], status: .agreed(.checking)),
    Story(name: "one check", steps: [ann(verify)], status: .agreed(.verified)),
    Story(name: "two agree", steps: [ann(verify), bob(verify)], status: .agreed(.verified)),
    Story(name: "two differ", steps: [ann(verify), bob(dispute)], status: .contested),
    Story(name: "verified and on author", steps: [ann(verify), bob(MarkOnAuthor(reason: "x"))], status: .contested),
    Story(name: "a taker does not unsettle", steps: [ann(verify), bob(Take())], status: .agreed(.verified)),
    Story(name: "a question beats a check", steps: [ann(verify), bob(query)], status: .agreed(.queried)),
    Story(name: "a question beats a taker", steps: [ann(Take()), bob(query)], status: .agreed(.queried)),
    Story(name: "a question outlives an edit", steps: [bob(query), change], status: .agreed(.queried)),
    Story(
      name: "contested beats a question",
      steps: [ann(verify), bob(dispute), .decides(Desk.cleo, query)],
      status: .contested
    ),
    Story(name: "stale", steps: [ann(verify), change], status: .stale),
    Story(name: "contested, then stale", steps: [ann(verify), bob(dispute), change], status: .stale),
    Story(name: "stale, in hand", steps: [ann(verify), change, bob(Take())], status: .agreed(.checking)),
    Story(
      name: "stale and checked again by another",
      steps: [ann(dispute), change, bob(verify)],
      status: .agreed(.verified)
    ),
    Story(name: "stale and checked again", steps: [ann(dispute), change, ann(verify)], status: .agreed(.verified)),
    Story(
      name: "changed and changed back",
      steps: [ann(verify), change, .edits("49", "48")],
      status: .agreed(.verified)
    ),
    Story(
      name: "checked for the old words only",
      steps: [ann(verify), change, bob(verify), .edits("49", "50")],
      status: .stale
    ),
    Story(name: "reflow", steps: [ann(verify), .edits("48 million", "48\nmillion")], status: .agreed(.verified)),
    Story(name: "newer decision of the same person", steps: [ann(verify), ann(dispute)], status: .agreed(.disputed)),
    Story(name: "contested and settled", steps: [ann(verify), bob(dispute), bob(verify)], status: .agreed(.verified)),
    Story(name: "taken back", steps: [ann(verify), ann(Reopen())], status: .agreed(.unchecked)),
    Story(
      name: "one of two taken back",
      steps: [ann(verify), bob(dispute), ann(Reopen())],
      status: .agreed(.disputed)
    ),
    Story(name: "dropped", steps: [ann(verify), bob(DropClaim(reason: "x"))], status: .dropped),
    Story(name: "dropped after an edit", steps: [ann(verify), change, bob(DropClaim(reason: "x"))], status: .dropped),
    Story(name: "dropped, then edited", steps: [bob(DropClaim(reason: "x")), change], status: .stale),
    Story(
      name: "dropped and reopened",
      steps: [bob(DropClaim(reason: "x")), ann(Reopen())],
      status: .agreed(.unchecked)
    ),
    Story(
      name: "verified, dropped by another, reopened",
      steps: [ann(verify), bob(DropClaim(reason: "x")), .decides(Desk.cleo, Reopen())],
      status: .agreed(.verified)
    ),
    Story(name: "cut", steps: [ann(verify), .edits(" It cost 48 million kroner.", "")], status: .stale),
    Story(name: "cut unchecked", steps: [.edits(" It cost 48 million kroner.", "")], status: .agreed(.unchecked)),
    Story(name: "looked for", steps: [ann(MarkUnverifiable(note: "x"))], status: .agreed(.unverifiable)),
    Story(name: "no claim at all", steps: [ann(MarkNotCheckable(reason: "x"))], status: .agreed(.notCheckable)),
  ])
  func derivesTheStatus(story: Story) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    for step in story.steps {
      switch step {
      case .decides(let person, let operation): try desk.decide(operation, on: id, by: person)
      case .edits(let words, let others): try desk.replace(words, with: others)
      }
    }
    #expect(desk.dossier.claim(id)?.status == story.status)
  }

  @Test func ranksEveryStatus() {
    let all = Status.allCases.map(ClaimStatus.agreed) + [.contested, .stale, .dropped]
    #expect(Set(all.map(\.word)) == Set(ClaimStatus.words))
    #expect(Set(all.map(\.rank)) == Set(ClaimStatus.words.indices))
  }

  /// A script decides many things in one second; the order in the person's file is the order of what they did.
  @Test func keepsDecisionsOfOneSecondInTheirOrder() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let moment = desk.tick()
    let operations: [any ClaimOperation] = [
      Take(), Self.verify, Reopen(), Self.dispute, Self.query, Self.verify, Take(),
    ]
    for operation in operations { try desk.decide(operation, on: id, at: moment) }
    let words = desk.dossier.claim(id)?.decisions.map(\.decision.verb.word)
    #expect(words == ["checking", "verified", "unchecked", "disputed", "queried", "verified", "checking"])
  }

  @Test func derivesTheSameInWhateverOrderFilesAreRead() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let people: [(Person, any ClaimOperation)] = [
      (Desk.ann, Self.verify), (Desk.bob, Self.dispute), (Desk.cleo, Self.query),
    ]
    for (person, operation) in people { try desk.decide(operation, on: id, by: person) }
    let first = try #require(desk.dossier.claim(id))
    for check in desk.checks.reversed() { desk.put(check) }
    #expect(desk.dossier.claim(id) == first)
  }
}
