import Editorial

extension AnnotatedDraft {
  /// Writes the questions that are out, what is overdue first, and those whose answer is to be judged.
  static func writeQueries(of dossier: Dossier, at now: Timestamp, on canvas: inout Canvas) {
    let queries = dossier.queries(on: now.date)
    guard !queries.isEmpty else { return }
    canvas.heading("Questions")
    for (claim, query) in queries {
      var lead = Phrase(query.isOpen ? "? " : "! ", .toned(.inHand))
      lead.add(claim.shortID, .code)
      lead.add("  ")
      var line = Phrase(Wording.folded(query.decision.note ?? ""))
      line.add("  \(QueryLines.addressee(query, of: dossier)), ", .faint)
      line += query.isOpen ? QueryLines.age(query, at: now) : Phrase("answered, to be judged", .toned(.reopened))
      canvas.add(line, lead: lead)
    }
  }

  /// Writes what has no place in the text, what the signs mean, how far the work is, and whether the gate is open.
  static func writeFooter(_ dossier: Dossier, on canvas: inout Canvas) {
    let displaced = dossier.liveClaims.filter { $0.place == nil }
    if !displaced.isEmpty {
      canvas.heading("Claims without a place in the text", tone: .reopened)
      for claim in displaced {
        canvas.addClipped(Quoted.clipped(claim.line, to: canvas.style.width - 2), indent: 2)
        canvas.add(claim.furniture, indent: 4)
      }
    }
    let used = Set(dossier.liveClaims.map(\.status.word))
    canvas.space()
    canvas.add(Phrase(String(repeating: "─", count: min(canvas.style.width, 24)), .faint))
    if !used.isEmpty { canvas.add(StatusSign.legend(of: used)) }
    let progress = Progress(dossier)
    canvas.add(ProgressLine.phrase(progress))
    canvas.add(ProgressLine.tally(progress))
    canvas.add(GateLine.phrase(Gate(dossier), of: dossier.revision, slug: dossier.slug))
    for file in dossier.damaged { canvas.add(DamageLine.phrase(file)) }
  }
}
