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
    /// The block's words.
    let content: Document.Piece
    /// The claims, in the order in which they begin.
    let claims: [TrackedClaim]

    /// The words with what is said of the claims.
    func with(_ entries: [Document.Entry]) -> [Document.Piece] {
      guard !entries.isEmpty else { return [content] }
      if case .passage(let passage) = content, let item = passage.item {
        return [content, .remarks(entries, indent: item.inside)]
      }
      return [content, .entries(entries)]
    }
  }

  /// The blocks in reading order.
  let pieces: [Piece]

  /// Sets a draft.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  init(_ dossier: Dossier, marks: Marks) {
    let article = dossier.article
    var cuts = ClaimMarks(dossier.liveClaims)
    var lists = DraftLists()
    pieces = article.blocks.map { block in
      let item = lists.item(block, in: article.text)
      let words = DraftWords(block, in: article.text, behind: item?.words)
      var setter = Setter(block, article.text, marks)
      var claims: [TrackedClaim] = []
      for piece in cuts.pieces(of: block) {
        setter.set(piece, words.range)
        claims += piece.opening
      }
      return Piece(content: Self.content(of: block, setter.lines, item?.item, words.note, article.text), claims: claims)
    }
  }

  private static func content(
    of block: Block,
    _ lines: [Phrase],
    _ item: Document.Item?,
    _ note: String?,
    _ text: Text
  ) -> Document.Piece {
    if block.part == .code { return .code(Document.Code(block, in: text)) }
    let lines = lines.filter { !$0.isEmpty }
    if block.part == .table, let table = Document.Table(lines: lines) { return .table(table) }
    let label = note.map { "note \($0)" } ?? block.part.label
    return .passage(.init(part: block.part, lines: lines, label: label, item: item))
  }
}

/// The lines of a block while its pieces are set.
private struct Setter {
  private let part: Part
  private let text: Text
  private let marks: DraftPassages.Marks
  private let shown: ShownWords?
  private(set) var lines = [Phrase()]

  init(_ block: Block, _ text: Text, _ marks: DraftPassages.Marks) {
    (part, self.text, self.marks) = (block.part, text, marks)
    shown = marks.isForReaders && !block.part.keepsLines ? ShownWords(block, in: text) : nil
  }

  /// Sets a piece, as far as it holds some of the words that are shown.
  mutating func set(_ piece: ClaimMarks.Piece, _ range: Range<Int>) {
    for claim in piece.opening { lines[lines.count - 1] += marks.before(claim) }
    let part = piece.range.clamped(to: range)
    if !part.isEmpty { add(shown?.plain(part) ?? text[part]) }
    for (claim, isHidden) in piece.closing { lines[lines.count - 1] += marks.behind(claim, isHidden) }
  }

  private mutating func add(_ words: String) {
    switch part {
    case _ where part.keepsLines:
      for (index, line) in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if index > 0 { lines.append(Phrase()) }
        lines[lines.count - 1].add(String(line))
      }
    case .blockQuote, .pullQuote: lines[lines.count - 1].add(AnnotatedDraft.reflowed(DraftWords.unquoted(words)))
    default: lines[lines.count - 1].add(AnnotatedDraft.reflowed(words))
    }
  }
}
