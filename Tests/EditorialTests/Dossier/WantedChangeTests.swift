import Testing

@testable import Editorial

struct WantedChangeTests {
  struct Request: Sendable, CustomTestStringConvertible {
    let name: String
    let disposition: Disposition
    var edits: [(String, String)] = []
    let outcome: WantedChange.Outcome?
    var testDescription: String { name }
  }

  private static let change = Disposition.change(wording: "It cost 46 million kroner.")
  private static let cut = (" It cost 48 million kroner.", "")

  @Test(arguments: [
    Request(name: "change, untouched", disposition: change, outcome: .notApplied),
    Request(name: "change, reflowed", disposition: change, edits: [("48 ", "48\n")], outcome: .notApplied),
    Request(name: "change, applied", disposition: change, edits: [("48", "46")], outcome: .applied),
    Request(name: "change, applied and reflowed", disposition: change, edits: [("48 ", "46\n")], outcome: .applied),
    Request(name: "change, otherwise", disposition: change, edits: [("48", "47")], outcome: .appliedDifferently),
    Request(name: "change, cut", disposition: change, edits: [cut], outcome: .appliedDifferently),
    Request(
      name: "change, applied and taken out again",
      disposition: change,
      edits: [("48", "46"), ("46", "48")],
      outcome: .notApplied
    ),
    Request(name: "cut, untouched", disposition: .cut, outcome: .notApplied),
    Request(name: "cut, applied", disposition: .cut, edits: [cut], outcome: .applied),
    Request(name: "cut, reworded", disposition: .cut, edits: [("48", "46")], outcome: .appliedDifferently),
    Request(name: "hedge, untouched", disposition: .hedge, outcome: .notApplied),
    Request(
      name: "hedge, reworded",
      disposition: .hedge,
      edits: [("cost 48", "may have cost 48")],
      outcome: .appliedDifferently
    ),
    Request(
      name: "attribute, reworded",
      disposition: .attribute,
      edits: [("kroner. Ida", "kroner, Per Lind said. Ida")],
      outcome: .appliedDifferently
    ),
    Request(name: "hold, untouched", disposition: .hold, outcome: .notApplied),
    Request(name: "stet", disposition: .stet, outcome: nil),
  ])
  func computesWhatBecameOfIt(request: Request) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "The report says 46.", disposition: request.disposition), on: id)
    for (words, others) in request.edits { try desk.replace(words, with: others) }
    let wanted = desk.dossier.wantedChanges
    #expect(wanted.map(\.outcome) == (request.outcome.map { [$0] } ?? []))
    #expect(
      wanted.allSatisfy { $0.judged == Desk.cost && $0.person == Desk.ann && $0.disposition == request.disposition }
    )
  }

  /// Checkers often ask for the one figure that is wrong.
  @Test(arguments: [
    ("46 million", "46", WantedChange.Outcome.applied), ("46 million kroner", "46", .applied),
    ("46", "46", .applied), ("cost 46", "46", .applied), ("46 million", "47", .appliedDifferently),
    ("46 million", "46.5", .appliedDifferently), ("46", "460", .appliedDifferently), ("46", "4.6", .appliedDifferently),
    ("It", "It has 48 and", .appliedDifferently), ("46 million", "more than 46", .appliedDifferently),
    ("…", "46", .appliedDifferently),
  ])
  func seesAPartThatWasAskedFor(wanted: String, figure: String, outcome: WantedChange.Outcome) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "The report says 46.", disposition: .change(wording: wanted)), on: id)
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [.notApplied])
    try desk.replace("48", with: figure)
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [outcome])
  }

  @Test func isTakenBackByAJudgementOfTheSameWordsOnly() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "The report says 46.", disposition: Self.change), on: id)
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [.notApplied])
    var applied = desk
    try applied.replace("48", with: "46")
    try applied.decide(Desk.verify, on: id)
    #expect(applied.dossier.wantedChanges.map(\.outcome) == [.applied])
    try desk.decide(Desk.verify, on: id)
    #expect(desk.dossier.wantedChanges.isEmpty)
  }

  /// Taking a claim in hand or asking about it judges nothing.
  @Test func isNotTakenBackByWhatIsNoJudgement() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "The report says 46.", disposition: Self.change), on: id)
    try desk.decide(Query(question: "Where does 48 come from?", to: "Nora Quist"), on: id)
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [.notApplied])
    try desk.decide(Take(), on: id)
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [.notApplied])
  }

  @Test func seesAChangeOfNothingButTypography() throws {
    var desk = Desk("# Bridge\n\nIda Moss said \"48 million\" on the quay.\n")
    let id = try desk.claim("Ida Moss said \"48 million\" on the quay.")
    try desk.decide(
      Dispute(note: "House style.", disposition: .change(wording: "Ida Moss said “48 million” on the quay.")),
      on: id
    )
    desk.revise("# Bridge\n\nIda Moss said “48 million” on the quay.\n")
    #expect(desk.dossier.wantedChanges.map(\.outcome) == [.applied])
  }

  @Test func keepsOneRequestAPersonAndNoneOfADroppedClaim() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    for person in [Desk.bob, Desk.ann] {
      try desk.decide(Dispute(note: "No.", disposition: .hold), on: id, by: person)
      try desk.decide(Dispute(note: "No.", disposition: .cut), on: id, by: person)
    }
    #expect(desk.dossier.wantedChanges.map(\.person) == [Desk.ann, Desk.bob])
    #expect(desk.dossier.wantedChanges.map(\.disposition) == [.cut, .cut])
    try desk.decide(Reopen(), on: id, by: Desk.bob)
    try desk.decide(DropClaim(reason: "Opinion."), on: id)
    #expect(desk.dossier.wantedChanges.isEmpty)
  }
}
