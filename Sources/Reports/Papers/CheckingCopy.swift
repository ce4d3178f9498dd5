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

  /// Sets it as one page that needs nothing beside it.
  package var html: String { document.html() }

  /// Gives the draft and its claims to programs.
  package var json: JSON { AnnotatedDraft.json(dossier) }

  private var document: Document {
    let passages = DraftPassages(
      dossier,
      marks: .init(
        before: { claim in
          Phrase("[\(claim.sign.sign) \(claim.shortID)] ", Look(tone: claim.sign.tone, isBold: true), isSolid: true)
        },
        behind: { claim, isHidden in
          isHidden ? Phrase("[/\(claim.shortID)]", .toned(claim.sign.tone), isSolid: true) : Phrase()
        },
        isForReaders: false
      )
    )
    let text = passages.pieces.flatMap { piece -> [Document.Piece] in
      let entries = piece.claims.map(entry)
      return [.passage(piece.passage)] + (entries.isEmpty ? [] : [.entries(entries)])
    }
    let displaced = dossier.liveClaims.filter { $0.place == nil }
    let progress = Progress(dossier)
    return Document(
      title: "Checking copy: \(Wording.folded(dossier.story.title))",
      facts: PaperHead.facts(of: dossier) + [
        .init(label: "Progress", value: ProgressLine.phrase(progress)),
        .init(label: "Gate", value: GateLine.headline(Gate(dossier), of: dossier.revision)),
        .init(label: "Made", value: Phrase(now.minute)),
      ],
      sections: [
        .init(heading: "Text", pieces: text),
        displaced.isEmpty
          ? nil : .init(heading: "Without a place in the text", pieces: [.entries(displaced.map(displacedEntry))]),
        PaperHead.uncovered(in: dossier),
      ].compactMap { $0 }
    )
  }

  private func displacedEntry(_ claim: TrackedClaim) -> Document.Entry {
    .init(words: Quoted.phrase(claim.line), line: claim.furniture, facts: facts(of: claim), tone: claim.sign.tone)
  }

  private func entry(_ claim: TrackedClaim) -> Document.Entry {
    let kinds = claim.claim.kinds.map(\.rawValue).joined(separator: ", ")
    var words = Phrase(claim.shortID, .code) + Phrase("  ") + claim.sign.phrase
    if !kinds.isEmpty { words.add("  \(kinds)", .faint) }
    return .init(words: words, line: Phrase(), facts: facts(of: claim), tone: claim.sign.tone)
  }

  private func facts(of claim: TrackedClaim) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    for ruling in claim.rulings {
      facts.append(.init(label: "Ruled", value: Phrase("\(ruling.person.name), \(ruling.decision.date.day)")))
      facts += self.facts(of: ruling.decision)
    }
    for check in claim.checks where check.decision.status != .queried {
      var who = StatusSign(check.decision.verb).phrase
      who.add(" \(check.person.name), \(check.decision.date.day), ")
      facts.append(.init(label: "By", value: who + CheckLines.standing(check)))
      facts += self.facts(of: check.decision)
      if case .stale = check.currency, let bound = check.decision.wording {
        facts.append(.init(label: "Then", value: Quoted.phrase(Wording.folded(bound.text))))
      }
    }
    for citation in claim.citations where citation.currency.holds {
      facts.append(.init(label: "Cited", value: Phrase("\(citation.person.name), \(citation.decision.date.day)")))
      facts += self.facts(of: citation.decision)
    }
    for query in claim.queries {
      let to = QueryLines.addressee(query, of: dossier)
      facts.append(
        .init(label: "Asked", value: Phrase("\(query.person.name) to \(to), ") + QueryLines.age(query, at: now))
      )
      facts.append(.init(label: "Question", value: Phrase(Wording.folded(query.decision.note ?? ""))))
      for answer in query.answers {
        let words = "\(answer.giver): \(Wording.folded(answer.decision.note ?? ""))"
        facts.append(.init(label: "Answer", value: Phrase(words)))
      }
    }
    return facts
  }

  private func facts(of decision: Decision) -> [Document.Fact] {
    CheckLines.facts(of: decision).map { .init(label: $0.label, value: $0.value) }
  }
}
