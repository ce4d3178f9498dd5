package import Editorial
import Prose

/// The copy that a desk works on: the whole text with every claim marked, and under each paragraph all that is known of them.
///
/// Nothing of the draft is left out, and its Markdown is shown as it stands: an address is something to check.
package struct CheckingCopy: Sendable {
  private let dossier: Dossier
  private let now: Timestamp

  /// Takes a draft, and the moment that ages are counted to.
  package init(_ dossier: Dossier, at now: Timestamp) {
    self.dossier = dossier
    self.now = now
  }

  /// Sets it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets it for a forge.
  package var markdown: String { document.markdown }

  /// Sets it as the Markdown that pandoc makes a document of.
  package var wordProcessor: String { document.markdown(for: .wordProcessor) }

  /// Sets it as one page that needs nothing beside it.
  package var html: String { document.html() }

  /// Gives the draft and its claims to programs.
  package var json: JSON { AnnotatedDraft.json(dossier, withFacts: true) }

  private var document: Document {
    let sheets = Dictionary(
      zip(dossier.liveClaims.map(\.claim.id), dossier.facts(of: dossier.liveClaims)),
      uniquingKeysWith: { first, _ in first }
    )
    let entry = { (claim: TrackedClaim, isPlaced: Bool) in
      self.entry(claim, isPlaced: isPlaced, facts: sheets[claim.claim.id])
    }
    let passages = DraftPassages(
      dossier,
      marks: .init(
        before: { claim in
          Phrase(
            "[\(claim.sign.sign) \(claim.shortID)]",
            Look(tone: claim.sign.tone, isBold: true, isIsolated: true),
            isSolid: true
          ) + Phrase(" ")
        },
        behind: { claim, isHidden in
          guard isHidden else { return Phrase() }
          return Phrase("[/\(claim.shortID)]", Look(tone: claim.sign.tone, isIsolated: true), isSolid: true)
        },
        isForReaders: false
      )
    )
    let text = passages.pieces.flatMap { piece in piece.with(piece.claims.map { entry($0, true) }) }
    let displaced = dossier.liveClaims.filter { $0.place == nil }
    let coverage = Coverage(dossier)
    let progress = Progress(dossier, coverage)
    return Document(
      title: "Checking copy: \(Wording.folded(dossier.story.title))",
      facts: PaperHead.facts(of: dossier, at: now) + [
        .init(label: "Progress", value: ProgressLine.phrase(progress))
      ] + PaperHead.standing(of: dossier, coverage, at: now),
      sections: [
        .init(heading: "Text", pieces: text),
        displaced.isEmpty
          ? nil : .init(heading: "Without a place in the text", pieces: [.entries(displaced.map { entry($0, false) })]),
        PaperHead.uncovered(in: dossier, coverage),
      ].compactMap { $0 }
    )
  }

  private func entry(_ claim: TrackedClaim, isPlaced: Bool, facts sheet: FactSheet?) -> Document.Entry {
    let facts = sheet.map { ClaimFacts(claim: claim, dossier: dossier, sheet: $0, now: now).all } ?? []
    guard isPlaced else {
      return .init(words: Quoted.phrase(claim.line), line: claim.furniture, facts: facts, tone: claim.sign.tone)
    }
    let kinds = claim.claim.kinds.map(\.rawValue).joined(separator: ", ")
    var words = Phrase(claim.shortID, .code) + Phrase("  ") + claim.standingPhrase
    if claim.waiver != nil {
      words += Phrase("  ") + Phrase("» waived", Look(tone: .inHand, isBold: true), isSolid: true)
    }
    if !kinds.isEmpty { words.add("  \(kinds)", .faint) }
    return .init(words: words, line: Phrase(), facts: facts, tone: claim.sign.tone)
  }
}
