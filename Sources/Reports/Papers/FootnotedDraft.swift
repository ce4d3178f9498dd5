package import Editorial
import Prose

/// A draft in which every statement carries a footnote: what it was checked against, by whom, or that nobody has.
///
/// It is for those who answer for the copy, a lawyer or a research desk. A statement without a source has a footnote too.
package struct FootnotedDraft: Sendable {
  let dossier: Dossier
  private let now: Timestamp

  /// Takes a draft, and the moment that the copy is made.
  package init(_ dossier: Dossier, at now: Timestamp) {
    self.dossier = dossier
    self.now = now
  }

  /// Sets it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets it as Markdown with the footnotes of forges, which pandoc reads too.
  package var markdown: String { document.markdown }

  /// Sets it as the Markdown that pandoc makes a document of.
  package var wordProcessor: String { document.markdown(for: .wordProcessor) }

  /// Sets it as one page that needs nothing beside it.
  package var html: String { document.html() }

  /// Gives the statements to programs, under `notes`, with what each rests on.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "gate": GateReport.value(Gate(dossier), dossier.slug),
      "notes": .array(
        placed.enumerated().map { index, claim in
          .object([
            "number": .integer(index + 1), "claim": .string(claim.claim.id.string), "wording": .string(claim.wording),
            "place": ClaimJSON.place(claim.place), "status": .string(claim.status.word),
            "sources": .array(claim.sources.map(ClaimJSON.source)), "note": .string(note(claim).plain),
          ])
        }
      ),
    ])
  }

  /// The claims that stand in the text, in the order in which their words end: so their marks are numbered as they are met.
  private var placed: [TrackedClaim] {
    dossier.liveClaims.filter { $0.place != nil }.sorted { left, right in
      let (first, second) = (left.place?.range ?? 0..<0, right.place?.range ?? 0..<0)
      return (first.upperBound, first.lowerBound, left.claim.id) < (
        second.upperBound, second.lowerBound, right.claim.id
      )
    }
  }

  private var document: Document {
    let placed = placed
    let numbers = Dictionary(uniqueKeysWithValues: placed.enumerated().map { ($1.claim.id, $0 + 1) })
    let passages = DraftPassages(
      dossier,
      marks: .init(
        before: { _ in Phrase() },
        behind: { claim, _ in .mark(of: claim.shortID, numbers[claim.claim.id] ?? 0) },
        isForReaders: true
      )
    )
    let sourced = placed.count { !$0.sources.isEmpty }
    let counted =
      placed.isEmpty
      ? "none: no statement has a claim" : "\(Count.of(placed.count, "statement")), \(sourced) with a source"
    let notes = placed.enumerated().map { index, claim in
      Document.Note(id: claim.shortID, number: index + 1, words: note(claim))
    }
    let displaced = dossier.liveClaims.filter { $0.place == nil }
    let coverage = Coverage(dossier)
    return Document(
      title: Wording.folded(dossier.story.title),
      facts: PaperHead.facts(of: dossier, at: now) + [.init(label: "Footnotes", value: Phrase(counted))]
        + PaperHead.standing(of: dossier, coverage, at: now),
      sections: [
        .init(heading: "Text", pieces: passages.pieces.map(\.content)),
        notes.isEmpty ? nil : .init(heading: "Footnotes", pieces: [.notes(notes)]),
        displaced.isEmpty
          ? nil
          : .init(
            heading: "Without a place in the text",
            pieces: [
              .entries(
                displaced.map {
                  .init(words: Quoted.phrase($0.line), line: note($0), facts: [], tone: $0.sign.tone)
                }
              )
            ]
          ),
        PaperHead.uncovered(in: dossier, coverage),
      ].compactMap { $0 }
    )
  }

  private func note(_ claim: TrackedClaim) -> Phrase { Footnote(claim: claim, dossier: dossier).words }
}
