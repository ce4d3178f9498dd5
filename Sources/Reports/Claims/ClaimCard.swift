package import Editorial

/// Everything about one claim: what `stet show` prints.
package struct ClaimCard: Sendable {
  private let claim: TrackedClaim
  private let dossier: Dossier
  private let sheet: FactSheet
  private let context: ClaimContext
  private let history: ClaimHistory?

  /// Takes a claim and the draft it is of.
  ///
  /// - Parameters:
  ///   - history: whether to tell every wording that the claim has had, with the decisions on each.
  ///   - undone: what was decided and taken back, for the history.
  package init(
    _ claim: TrackedClaim,
    of dossier: Dossier,
    history: Bool = false,
    undone: [UndoneDecision] = []
  ) {
    self.claim = claim
    self.dossier = dossier
    self.history = history ? dossier.history(of: claim, undone: undone) : nil
    sheet = dossier.facts(of: claim)
    context = ClaimContext(claim, of: dossier)
  }

  /// Writes the card for a terminal: the words, what is known, each person's newest decision, the facts, and the history.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(Quoted.phrase(claim.line, .bold))
    canvas.space()
    writeFacts(on: &canvas)
    for ruling in claim.rulings {
      canvas.space()
      CheckLines.write(ruling, on: claim, canvas: &canvas)
    }
    for waiver in claim.waivers {
      canvas.space()
      CheckLines.write(waiver, canvas: &canvas)
    }
    for check in claim.checks {
      canvas.space()
      CheckLines.write(check, on: claim, canvas: &canvas)
    }
    for citation in claim.citations {
      canvas.space()
      CheckLines.write(citation, on: claim, canvas: &canvas)
    }
    for query in claim.queries { QueryLines.write(query, of: claim, canvas: &canvas) }
    NoteLines.write(on: claim, canvas: &canvas)
    if !(sheet.entries.isEmpty && sheet.stale.isEmpty) {
      canvas.heading("Facts")
      FactLines.write(sheet, on: &canvas)
    }
    if let history {
      ClaimHistoryLines.write(history, on: &canvas)
    } else if claim.decisions.count > claim.checks.count + claim.rulings.count + claim.waivers.count + claim.notes.count
    {
      writeHistory(on: &canvas)
    }
    return canvas.text
  }

  /// Gives the claim to programs, with every decision under `decisions`.
  package var json: JSON {
    guard case .object(var fields) = ClaimJSON.value(claim, draft: dossier.slug, facts: sheet) else { return .null }
    fields["decisions"] = ClaimJSON.history(claim)
    if let history { fields["history"] = ClaimHistoryLines.json(history) }
    fields.merge(context.json) { own, _ in own }
    return .object(["format": 1, "claim": .object(fields)])
  }

  private func writeFacts(on canvas: inout Canvas) {
    var place = Phrase(claim.placeWords)
    if let part = claim.place?.part { place.add(", \(part.words)") }
    place.add(", \(dossier.slug.string) \(dossier.revision.name)")
    var id = Phrase(claim.shortID, Look(isBold: true, isCode: true))
    id.add(String(claim.claim.id.string.dropFirst(claim.shortID.count)), .faint)
    let kinds = claim.claim.kinds.map(\.rawValue).joined(separator: ", ")
    let facts: [(String, Phrase)] = [
      ("Status", claim.sign.phrase), ("Claim", id), ("Place", place), ("Kinds", Phrase(kinds.isEmpty ? "none" : kinds)),
      ("Why", Phrase(claim.claim.reason)), ("Priority", Phrase(claim.claim.priority.decimal)),
    ]
    for (label, value) in facts { canvas.addFact(label, value) }
    if let words = context.priorityWords { canvas.addFact("", Phrase(words, .faint)) }
    context.write(on: &canvas)
    if let assigned = claim.assigned {
      let due = assigned.assignment.due.map { ", due \($0.words)" } ?? ""
      let done = assigned.isOpen ? "" : ", done"
      canvas.addFact(
        "Assigned",
        Phrase("to \(assigned.assignment.person.name)\(due)\(done)") + Phrase("  by \(assigned.giver.name)", .faint)
      )
    }
    if claim.checks.isEmpty { canvas.addFact("Checks", "nobody has said anything yet") }
  }

  private func writeHistory(on canvas: inout Canvas) {
    canvas.heading("History")
    for (person, decision) in claim.decisions {
      var line = StatusSign(decision.verb).phrase
      line.add("  \(person.name)")
      if !decision.facts.isEmpty {
        line.add("  \(decision.facts.map { Wording.quoted($0.words) }.joined(separator: ", "))")
      }
      if let assignment = decision.assignment {
        line.add(assignment.isWithdrawn ? "  no longer to " : "  to ")
        line.add(assignment.person.name)
      }
      if let note = decision.note { line.add("  \(Wording.folded(note))", .faint) }
      canvas.add(line, lead: Phrase("\(decision.date.minute)  ", .faint))
    }
  }
}

extension Canvas {
  /// Writes a label and what it stands for.
  mutating func addFact(_ label: String, _ value: Phrase, indent: Int = 0) {
    let fill = String(repeating: " ", count: max(10 - label.utf8.count, 1))
    add(value, lead: Phrase(String(repeating: " ", count: indent)) + Phrase("\(label)\(fill)", .faint))
  }
}
