import Prose

extension ProseMerge {
  /// Merges three texts read by the plainest rules.
  init(tiny base: String, ours: String, theirs: String) {
    self.init(base: Article(tiny: base), ours: Article(tiny: ours), theirs: Article(tiny: theirs))
  }

  /// The pieces in brief: text as it stands, conflicts as `{ours|base|theirs}`.
  var outline: String {
    pieces.map { piece in
      switch piece {
      case .text(let words): words
      case .conflict(let old, let first, let second):
        "{\(ours.text[first])|\(base.text[old])|\(theirs.text[second])}"
      }
    }.joined()
  }

  /// The same merge with the sides swapped.
  var swapped: ProseMerge { ProseMerge(base: base, ours: theirs, theirs: ours) }

  /// The pieces with the wordings of the conflicts swapped.
  var swappedPieces: [Piece] {
    pieces.map { piece in
      switch piece {
      case .text: piece
      case .conflict(let base, let ours, let theirs): .conflict(base: base, ours: theirs, theirs: ours)
      }
    }
  }
}
