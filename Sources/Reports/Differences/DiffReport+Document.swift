import Prose

extension DiffReport {
  /// Sets the changes as Markdown for a forge or a mail.
  package var markdown: String { document.markdown }

  /// Sets the changes as one self-contained page.
  package var html: String { document.html() }

  private var document: Document {
    let shown = shown
    var facts = heads
    facts.append(Document.Fact(label: "Changes", value: Phrase(summary(of: shown))))
    if let coarse { facts.append(Document.Fact(label: "Note", value: Phrase(coarse))) }
    let lines = ChangeLines(difference)
    let pieces = items(of: shown).map { piece($0, lines) }
    return Document(
      title: documentTitle,
      facts: facts,
      sections: pieces.isEmpty ? [] : [Document.Section(heading: "Changes", pieces: pieces)]
    )
  }

  /// The title of a document that says what changed.
  var documentTitle: String { (title.map { "\($0): " } ?? "") + "\(from.name) → \(to.name)" }

  /// What is known of both texts.
  var heads: [Document.Fact] {
    [Document.Fact(label: "From", value: from.phrase), Document.Fact(label: "To", value: to.phrase)]
  }

  /// One thing in the list as a piece of a paper.
  func piece(_ item: Item, _ lines: ChangeLines) -> Document.Piece {
    switch item {
    case .fold(let count): return .paragraph(Phrase(Self.fold(count), .faint))
    case .change(let one):
      let facts = one.claims.flatMap { claim in
        [Document.Fact(label: "Claim", value: Self.phrase(of: claim, hitBy: one.change))]
          + wishes(for: claim).map { Document.Fact(label: "Wanted", value: $0) }
      }
      let tone: Tone = one.change.changeClass?.reopens == true ? .reopened : .faint
      return .entries([
        Document.Entry(words: lines.words(one.change), line: lines.heading(one), facts: facts, tone: tone)
      ])
    case .spacing(let group, let spacings):
      let heading = spacings.heading(group, lines: lines)
      let words = spacings.words(group)
      return .entries([
        Document.Entry(
          words: words.isEmpty ? heading : words,
          line: words.isEmpty ? Phrase() : heading,
          facts: [],
          tone: .faint
        )
      ])
    }
  }
}
