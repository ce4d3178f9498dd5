package import Editorial
import Prose

/// A draft in which every statement carries a footnote: what it was checked against, by whom, or that nobody has.
///
/// It is for those who answer for the copy, a lawyer or a research desk. A statement without a source has a footnote too.
package struct FootnotedDraft: Sendable {
  let dossier: Dossier

  /// Takes a draft.
  package init(_ dossier: Dossier) { self.dossier = dossier }

  /// Sets it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets it as Markdown with the footnotes of forges, which pandoc reads too.
  package var markdown: String { document.markdown }

  /// Sets it as one page that needs nothing beside it.
  package var html: String { document.html() }

  /// Gives the statements to programs, under `notes`, with what each rests on.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "notes": .array(
        placed.enumerated().map { index, claim in
          .object([
            "number": .integer(index + 1), "claim": .string(claim.claim.id.string), "wording": .string(claim.wording),
            "place": ClaimJSON.place(claim.place), "status": .string(claim.status.word),
            "sources": .array(claim.sources.map(ClaimJSON.source)), "note": .string(Self.words(claim).plain),
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
    let notes = placed.enumerated().map { index, claim in
      Document.Note(id: claim.shortID, number: index + 1, words: Self.words(claim))
    }
    let displaced = dossier.liveClaims.filter { $0.place == nil }
    return Document(
      title: Wording.folded(dossier.story.title),
      facts: PaperHead.facts(of: dossier) + [
        .init(label: "Footnotes", value: Phrase("\(Count.of(placed.count, "statement")), \(sourced) with a source"))
      ],
      sections: [
        .init(heading: "Text", pieces: passages.pieces.map { .passage($0.passage) }),
        notes.isEmpty ? nil : .init(heading: "Footnotes", pieces: [.notes(notes)]),
        displaced.isEmpty
          ? nil
          : .init(
            heading: "Without a place in the text",
            pieces: [
              .entries(
                displaced.map {
                  .init(words: Quoted.phrase($0.line), line: Self.words($0), facts: [], tone: $0.sign.tone)
                }
              )
            ]
          ),
        PaperHead.uncovered(in: dossier),
      ].compactMap { $0 }
    )
  }

  /// What a footnote says: the status, who gave it, the sources, and why where there is none.
  private static func words(_ claim: TrackedClaim) -> Phrase {
    var words = claim.sign.phrase
    let people = claim.decidingChecks.map(\.person.name)
    if !people.isEmpty { words.add(" by \(people.joined(separator: ", "))") }
    let sources = claim.evidence.map { use -> Phrase in
      // The day counts on which somebody read a page that may be another one tomorrow.
      let isUndatedPage = use.source.url != nil && use.source.accessed == nil
      return use.source.phrase + (isUndatedPage ? Phrase(", read \(use.date.day)", .faint) : Phrase())
    }
    if sources.isEmpty { words.add(": no source") } else { words += Phrase(": ") + sources.joined(by: "; ") }
    let isReasoned = claim.sources.isEmpty || [.contested, .agreed(.disputed)].contains(claim.status)
    if isReasoned {
      for check in claim.decidingChecks {
        if let note = check.decision.note {
          words = Self.ended(words) + Phrase(" \(check.person.name): \(Wording.folded(note))")
        }
        if let wanted = check.decision.disposition { words = Self.ended(words) + Phrase(" Wanted: ") + wanted.phrase }
      }
    }
    return Self.ended(words)
  }

  /// Some words as whole sentences.
  private static func ended(_ words: Phrase) -> Phrase {
    let last = words.plain.last { !"”’\")".contains($0) }
    return last.map { ".?!…".contains($0) } ?? true ? words : words + Phrase(".")
  }
}
