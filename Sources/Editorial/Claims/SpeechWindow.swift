import Prose

/// The pieces of what somebody is said to have said, by the sentences they stand in.
struct SpeechWindow {
  /// One piece of an attribution: a stretch of its content, or its cue.
  struct Piece {
    /// Where it stands, in UTF-8 offsets.
    let range: Range<Int>
    /// Whether the text names the source.
    let hasSource: Bool
  }

  private let pieces: [Piece]
  /// The farthest end of any piece up to each, so that a long piece before short ones is not passed over.
  private let reaches: [Int]
  private var first = 0

  /// Takes the attributions of a block.
  init(_ attributions: ArraySlice<Attribution>) {
    // What somebody thinks or wants is no words that a recording could confirm.
    var pieces: [Piece] = []
    // By index, since to take one out would copy its arrays.
    for index in attributions.indices where attributions[index].manner == .speech {
      let hasSource = attributions[index].source != nil
      for range in attributions[index].content { pieces.append(Piece(range: range, hasSource: hasSource)) }
      if let cue = attributions[index].cue { pieces.append(Piece(range: cue, hasSource: hasSource)) }
    }
    pieces.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    self.pieces = pieces
    var reach = 0
    reaches = pieces.map { piece in
      reach = max(reach, piece.range.upperBound)
      return reach
    }
  }

  /// The pieces that reach into a sentence; sentences are asked for in reading order.
  mutating func attributions(in sentence: Range<Int>) -> ArraySlice<Piece> {
    while first < pieces.count, reaches[first] <= sentence.lowerBound { first += 1 }
    var last = first
    while last < pieces.count, pieces[last].range.lowerBound < sentence.upperBound { last += 1 }
    return pieces[first..<last].filter { $0.range.overlaps(sentence) }[...]
  }
}
