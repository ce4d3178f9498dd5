import Prose
import Testing

@testable import Editorial

struct GateTests {
  /// A draft with one claim and what happens to it, and what the gate says then.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var policy: @Sendable (inout Policy) -> Void = { _ in }
    let happens: @Sendable (inout Desk, ClaimID) throws -> Void
    var reasons: [GateFinding.Kind] = []
    var warnings: [GateFinding.Kind] = []
    var testDescription: String { name }
  }

  private static let author = Desk.person("Nora Quist", "nora@desk.example")
  private static func secondary(_ title: String) -> Source {
    Source(title: title, url: nil, locator: "p. 1", role: .secondary)
  }

  private static let statuses: [Case] = [
    Case(name: "unchecked", happens: { _, _ in }, reasons: [.unchecked]),
    Case(name: "checking", happens: { try $0.decide(Take(), on: $1) }, reasons: [.checking]),
    Case(name: "queried", happens: { try $0.decide(Query(question: "Why?", to: "Nora"), on: $1) }, reasons: [.queried]),
    Case(name: "verified", happens: { try $0.decide(Desk.verify, on: $1) }),
    Case(
      name: "disputed",
      happens: { try $0.decide(Dispute(note: "No.", disposition: .hold), on: $1) },
      reasons: [.disputed]
    ),
    Case(
      name: "disputed, let it stand",
      happens: { try $0.decide(Dispute(note: "No.", disposition: .stet), on: $1) },
      reasons: [.disputed]
    ),
    Case(
      name: "unverifiable",
      happens: { try $0.decide(MarkUnverifiable(note: "Archive"), on: $1) },
      reasons: [.unverifiable]
    ),
    Case(name: "not checkable", happens: { try $0.decide(MarkNotCheckable(reason: "Taste"), on: $1) }),
    Case(
      name: "on author",
      happens: { try $0.decide(MarkOnAuthor(reason: "She was there"), on: $1) },
      warnings: [.onAuthor]
    ),
    Case(
      name: "contested",
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.decide(Dispute(note: "No.", disposition: .hold), on: $1, by: Desk.bob)
      },
      reasons: [.contested]
    ),
    Case(name: "dropped", happens: { try $0.decide(DropClaim(reason: "Taste"), on: $1) }, warnings: [.dropped]),
  ]

  private static let currencies: [Case] = [
    Case(
      name: "stale",
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.replace("48", with: "49")
      },
      reasons: [.stale]
    ),
    Case(
      name: "orphaned, verified",
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.replace(" " + Desk.cost, with: "")
      },
      reasons: [.orphaned]
    ),
    Case(
      name: "orphaned, unchecked",
      happens: { desk, _ in try desk.replace(" " + Desk.cost, with: "") },
      reasons: [.orphaned]
    ),
    Case(
      name: "orphaned, on author",
      happens: {
        try $0.decide(MarkOnAuthor(reason: "She was there"), on: $1)
        try $0.replace(" " + Desk.cost, with: "")
      },
      reasons: [.orphaned]
    ),
    Case(
      name: "orphaned and dropped",
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.replace(" " + Desk.cost, with: "")
        try $0.decide(DropClaim(reason: "Cut"), on: $1)
      },
      warnings: [.dropped]
    ),
    Case(
      name: "ambiguous",
      happens: { desk, id in
        try desk.decide(Desk.verify, on: id)
        try desk.replace(" " + Desk.cost, with: "")
        desk.revise("\(desk.dossier.article.text.string)\n\(Desk.cost)\n\nLater.\n\n\(Desk.cost)\n")
      },
      reasons: [.ambiguous]
    ),
  ]

  private static let policies: [Case] = [
    Case(
      name: "one reader of two",
      policy: { $0.secondReader = true },
      happens: { try $0.decide(Desk.verify, on: $1) },
      reasons: [.secondReader]
    ),
    Case(
      name: "two readers",
      policy: { $0.secondReader = true },
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.decide(Desk.verify, on: $1, by: Desk.bob)
      }
    ),
    Case(
      name: "two readers of different words",
      policy: { $0.secondReader = true },
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.replace("48", with: "49")
        try $0.decide(Desk.verify, on: $1, by: Desk.bob)
      },
      reasons: [.secondReader]
    ),
    Case(
      name: "one reader twice",
      policy: { $0.secondReader = true },
      happens: {
        try $0.decide(Desk.verify, on: $1)
        try $0.decide(Desk.verify, on: $1)
      },
      reasons: [.secondReader]
    ),
    Case(
      name: "the author alone",
      policy: { $0.checkerIsNotAuthor = true },
      happens: { try $0.decide(Desk.verify, on: $1, by: author) },
      reasons: [.author]
    ),
    Case(
      name: "the author and another",
      policy: { $0.checkerIsNotAuthor = true },
      happens: {
        try $0.decide(Desk.verify, on: $1, by: author)
        try $0.decide(Desk.verify, on: $1)
      }
    ),
    Case(
      name: "the author as second reader",
      policy: { ($0.checkerIsNotAuthor, $0.secondReader) = (true, true) },
      happens: {
        try $0.decide(Desk.verify, on: $1, by: author)
        try $0.decide(Desk.verify, on: $1)
      },
      reasons: [.secondReader]
    ),
    // Else an author could open the gate alone by calling everything uncheckable.
    Case(
      name: "not checkable, says the author",
      policy: { $0.checkerIsNotAuthor = true },
      happens: { try $0.decide(MarkNotCheckable(reason: "Taste"), on: $1, by: author) },
      reasons: [.author]
    ),
    Case(
      name: "on the author's word, says the author",
      policy: { $0.checkerIsNotAuthor = true },
      happens: { try $0.decide(MarkOnAuthor(reason: "Trust me"), on: $1, by: author) },
      reasons: [.author],
      warnings: [.onAuthor]
    ),
    Case(
      name: "ruled not checkable by an editor",
      policy: { $0.checkerIsNotAuthor = true },
      happens: {
        $0.settings.editors = [Desk.cleo.email]
        try $0.decide(Desk.verify, on: $1)
        try $0.decide(Dispute(note: "No.", disposition: .hold), on: $1, by: Desk.bob)
        try $0.decide(Rule(.notCheckable, reason: "Taste"), on: $1, by: Desk.cleo)
      },
      warnings: [.ruled]
    ),
    Case(
      name: "a primary source",
      policy: { $0.sources = .primaryOrThree },
      happens: { try $0.decide(Desk.verify, on: $1) }
    ),
    Case(
      name: "two secondary sources",
      policy: { $0.sources = .primaryOrThree },
      happens: { try $0.decide(Verify(sources: [secondary("A"), secondary("B")]), on: $1) },
      reasons: [.sources]
    ),
    Case(
      name: "three secondary sources of two readers",
      policy: { $0.sources = .primaryOrThree },
      happens: {
        try $0.decide(Verify(sources: [secondary("A"), secondary("B")]), on: $1)
        try $0.decide(Verify(sources: [secondary("C")]), on: $1, by: Desk.bob)
      }
    ),
    Case(
      name: "too few sources and readers",
      policy: { ($0.sources, $0.secondReader) = (.primaryOrThree, true) },
      happens: { try $0.decide(Verify(sources: [secondary("A")]), on: $1) },
      reasons: [.sources, .secondReader]
    ),
  ]

  /// The policy is set after the decisions, as when a workspace tightens its rules.
  @Test(arguments: statuses + currencies + policies) func judges(_ sample: Case) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try sample.happens(&desk, id)
    sample.policy(&desk.settings.policy)
    let gate = Gate(desk.dossier)
    // Only one sentence of the text is claimed here; that the others are not is a reason of its own.
    let reasons = gate.reasons.filter { $0.kind != .unopened }
    #expect(gate.reasons.count == reasons.count + 1)
    #expect(reasons.map(\.kind) == sample.reasons)
    #expect(gate.warnings.map(\.kind).filter { $0 != .uncovered } == sample.warnings)
    #expect(reasons.allSatisfy { $0.claim == id && $0.words == desk.dossier.claim(id)?.line })
  }
}
