import Editorial
import Prose

/// The text of a draft as passages of a paper, with something of the paper's own at the words of each claim.
struct DraftPassages {
  /// What a paper puts where the words of a claim begin and where they end.
  struct Marks {
    /// What stands before the words.
    let before: (TrackedClaim) -> Phrase
    /// What stands behind them, and whether a reader could not tell without it that they end there.
    let behind: (TrackedClaim, Bool) -> Phrase
    /// Whether the words are shown as a reader sees them, without the signs of Markdown.
    let isForReaders: Bool
  }

  /// A block of the draft and the claims that begin in it.
  struct Piece {
    let passage: Document.Passage
    let claims: [TrackedClaim]
  }

  /// The blocks in reading order.
  let pieces: [Piece]

  /// Sets a draft.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  init(_ dossier: Dossier, marks: Marks) {
    let article = dossier.article
    var cuts = ClaimMarks(dossier.liveClaims)
    pieces = article.blocks.map { block in
      let shown = marks.isForReaders && !block.part.keepsLines ? ShownWords(block, in: article.text) : nil
      var lines = [Phrase()]
      var claims: [TrackedClaim] = []
      for piece in cuts.pieces(of: block) {
        for claim in piece.opening { lines[lines.count - 1] += marks.before(claim) }
        claims += piece.opening
        var words = shown?.plain(piece.range) ?? article.text[piece.range]
        // A paper sets headings, lists and quotations in its own way.
        if piece.range.lowerBound == block.range.lowerBound { words = Self.withoutSign(words, of: block.part) }
        if block.part.keepsLines {
          for (index, line) in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { lines.append(Phrase()) }
            lines[lines.count - 1].add(String(line))
          }
        } else {
          lines[lines.count - 1].add(AnnotatedDraft.reflowed(words))
        }
        for (claim, isHidden) in piece.closing { lines[lines.count - 1] += marks.behind(claim, isHidden) }
      }
      return Piece(passage: .init(part: block.part, lines: lines.filter { !$0.isEmpty }), claims: claims)
    }
  }
}

extension DraftPassages {
  /// Words without the sign of Markdown that makes a heading, an item of a list or a quotation of them.
  private static func withoutSign(_ words: String, of part: Part) -> String {
    switch part {
    case .headline, .subhead: return String(words.drop { $0 == "#" }.drop { $0 == " " })
    case .blockQuote, .pullQuote: return String(words.drop { $0 == ">" }.drop { $0 == " " })
    case .listItem:
      let rest = words.drop(while: \.isNumber)
      let marks = rest.startIndex == words.startIndex ? "-*+" : ".)"
      guard let mark = rest.first, marks.contains(mark), rest.dropFirst().first == " " else { return words }
      return String(rest.dropFirst(2))
    default: return words
    }
  }
}

/// What every paper of a draft says of it at its head.
enum PaperHead {
  /// Names the draft, the revision and its authors.
  static func facts(of dossier: Dossier) -> [Document.Fact] {
    let revision = dossier.revision
    var facts: [Document.Fact] = [
      .init(
        label: "Draft",
        value: Phrase(dossier.slug.string, .code) + Phrase(" \(revision.name), \(revision.date.minute)")
      )
    ]
    if !dossier.story.authors.isEmpty {
      facts.append(.init(label: "Author", value: Phrase(dossier.story.authors.joined(separator: ", "))))
    }
    return facts
  }

  /// What no claim covers, so that a paper hides nothing.
  static func uncovered(in dossier: Dossier) -> Document.Section? {
    let passages = Coverage(dossier).uncovered
    guard !passages.isEmpty else { return nil }
    let lines = LineTable(dossier.article.text)
    let entries = passages.map { passage in
      Document.Entry(
        words: Quoted.phrase(passage.line),
        line: Phrase("line \(lines.line(at: passage.range.lowerBound))  \(passage.reason)", .faint),
        facts: [],
        tone: .plain
      )
    }
    return .init(heading: "Checkable and without a claim", pieces: [.entries(entries)])
  }
}
