import Editorial

/// A sentence with a mark before each stretch of words that says which revision brought it.
struct PieceMarks {
  private let sentence: WrittenSentence
  private let bytes: [UInt8]
  private var phrase = Phrase()
  /// Whether what was added last ended in white space.
  private var isApart = true

  private init(_ sentence: WrittenSentence) {
    self.sentence = sentence
    bytes = Array(sentence.wording.utf8)
  }

  /// Writes the sentence whole; one whose words are all of one revision needs no mark.
  ///
  /// Words that the sentence's own revision brought are underlined where there is colour. What was taken out stands in the mark
  /// where it stood, behind a minus sign.
  static func phrase(_ sentence: WrittenSentence) -> Phrase {
    guard sentence.pieces.count > 1 || !sentence.cuts.isEmpty else { return Phrase(Wording.folded(sentence.wording)) }
    var marks = PieceMarks(sentence)
    var cuts = sentence.cuts[...]
    for piece in sentence.pieces {
      var start = piece.range.lowerBound
      var isMarked = false
      while let cut = cuts.first, cut.offset < piece.range.upperBound {
        cuts.removeFirst()
        // What was taken out stood before the words that are marked next.
        if cut.offset > start, !isMarked {
          marks.open(piece, at: start)
          isMarked = true
        }
        marks.add(start..<cut.offset, of: piece)
        marks.add(cut.revision, at: cut.offset, cut: cut.words)
        start = cut.offset
      }
      if !isMarked { marks.open(piece, at: start) }
      marks.add(start..<piece.range.upperBound, of: piece)
    }
    return marks.phrase
  }

  /// Adds the mark of a piece; an older full stop or comma by itself needs none.
  private mutating func open(_ piece: WrittenSentence.Piece, at start: Int) {
    let isOwn = piece.revision.number == sentence.revision.number
    let words = sentence.words(in: piece.range)
    if isOwn || words.contains(where: { $0.isLetter || $0.isNumber }) { add(piece.revision, at: start) }
  }

  /// Adds a mark, parted by spaces from words; what closes a sentence or a bracket stays close to it.
  private mutating func add(_ revision: Revision, at offset: Int, cut: String? = nil) {
    let look = Look(tone: revision.isSaved ? .faint : .reopened, isBold: true)
    let place = offset - sentence.place.range.lowerBound
    let next = Character(Unicode.Scalar(bytes[place]))
    let opensWord = isApart || bytes[place] > 0x7F || next.isLetter || next.isNumber
    if !opensWord { phrase.add(" ") }
    phrase.add("[\(revision.isSaved ? revision.name : "not saved")", look, isSolid: true)
    if let cut { phrase.add(" − \(cut)", .faint) }
    phrase.add("]", look)
    if opensWord { phrase.add(" ") }
  }

  private mutating func add(_ range: Range<Int>, of piece: WrittenSentence.Piece) {
    guard !range.isEmpty else { return }
    let isOwn = piece.revision.number == sentence.revision.number
    phrase.add(sentence.words(in: range), Look(isUnderlined: isOwn))
    let start = sentence.place.range.lowerBound
    let written = String(decoding: bytes[range.lowerBound - start..<range.upperBound - start], as: UTF8.self)
    isApart = written.last?.isWhitespace ?? false
    if isApart { phrase.add(" ") }
  }
}
