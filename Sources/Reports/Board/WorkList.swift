package import Editorial

/// One person's work: the drafts that are with them, and the claims in their hands.
package struct WorkList: Sendable {
  private let person: Person
  private let drafts: [DraftStanding]
  private let dossiers: [Dossier]
  private let now: Timestamp

  /// Takes a person, the drafts that were assigned to them, and the drafts that hold claims in their hands.
  package init(of person: Person, drafts: [DraftStanding], claims dossiers: [Dossier], at now: Timestamp) {
    self.person = person
    self.drafts = BoardReport(drafts, at: now).rows
    self.dossiers = dossiers
    self.now = now
  }

  /// Writes the drafts, then the claims by draft: what to do with each, and by when.
  package func text(style: TerminalStyle) -> String {
    let work = dossiers.map { ($0, claims(of: $0)) }.filter { !$0.1.isEmpty }
    guard !drafts.isEmpty || !work.isEmpty else {
      return "Nothing is in the hands of \(Visible.line(person.name)); stet take takes a draft or a claim.\n"
    }
    var canvas = Canvas(style)
    let board = BoardReport(drafts, at: now)
    if !drafts.isEmpty { canvas.heading("Drafts") }
    for row in drafts {
      canvas.addClipped(Phrase(Wording.folded(row.title)), indent: 2)
      let facts = [Phrase(row.slug.string, .code, isSolid: true), BoardReport.state(row)] + board.about(row)
      canvas.add(facts.joined(by: " · "), indent: 4)
      canvas.add(ProgressLine.tally(row.progress), indent: 4)
      canvas.add(BoardReport.blocks(row), indent: 4)
    }
    for (dossier, claims) in work {
      canvas.heading("Claims of \(dossier.slug.string)")
      for claim in claims { write(claim, of: dossier, on: &canvas) }
    }
    return canvas.text
  }

  /// Gives the drafts and the claims to programs.
  package var json: JSON {
    .object([
      "format": 1, "person": .string(person.email), "name": .string(person.name),
      "drafts": .array(drafts.map(DraftJSON.value)),
      "claims": .array(
        dossiers.flatMap { dossier in claims(of: dossier).map { ClaimJSON.value($0, draft: dossier.slug) } }
      ),
    ])
  }

  /// The claims in the person's hands, what is due first before the others, then in reading order.
  private func claims(of dossier: Dossier) -> [TrackedClaim] {
    let mine = dossier.claims.filter { $0.isInHands(of: person.email) }
    let end = { (claim: TrackedClaim) in
      let dues = [self.assigned(claim)?.assignment.due] + self.queries(claim).map { $0.isOpen ? $0.due : nil }
      return dues.compactMap(\.self).map { $0.end(offset: self.now.offset) }.min() ?? .max
    }
    return mine.enumerated().sorted { (end($0.element), $0.offset) < (end($1.element), $1.offset) }.map(\.element)
  }

  /// What the person was asked to do on a claim and has not done.
  private func assigned(_ claim: TrackedClaim) -> StandingAssignment? {
    claim.assigned.flatMap { $0.isOpen && $0.assignment.person.email == person.email ? $0 : nil }
  }

  /// The questions that the person has put about a claim: those that are out, and those whose answer they have to judge.
  private func queries(_ claim: TrackedClaim) -> [StandingQuery] {
    claim.queries.filter { $0.person.email == person.email }
  }

  private func write(_ claim: TrackedClaim, of dossier: Dossier, on canvas: inout Canvas) {
    canvas.addClipped(Quoted.clipped(claim.line, to: canvas.style.width - 2), indent: 2)
    var facts = [claim.sign.phrase, Phrase(claim.shortID, .code, isSolid: true), Phrase(claim.placeWords, .faint)]
    if let assigned = assigned(claim) {
      facts.append(Phrase("assigned by \(assigned.giver.name)"))
      if let due = assigned.assignment.due { facts.append(DeadlineWords.phrase(due, at: now)) }
    }
    canvas.add(facts.joined(by: " · "), indent: 4)
    for query in queries(claim) {
      let lead = Phrase("asked \(dossier.addressee(of: query))")
      let line = QueryLines.age(query, at: now, lead: lead)
      canvas.add(query.isOpen ? line : line + Phrase(": answered, to be judged", .toned(.reopened)), indent: 4)
    }
  }
}

extension StandingQuery {
  /// By when it should be answered.
  fileprivate var due: Deadline? { decision.due.map(Deadline.day) }
}
