/// What became of a claim's words from one revision to the next.
public enum Followed: Sendable, Hashable {
  /// The same words stand where they are expected; in UTF-8 offsets of the new text.
  case kept(Range<Int>)
  /// The same words stand in another place.
  case moved(Range<Int>)
  /// The same words, with other quotation marks, dashes, apostrophes, ellipses or white space.
  case typographic(Range<Int>)
  /// Other words stand there now: what became of the whole claim, and the weightiest thing that changed.
  case reworded(Range<Int>, ChangeClass)
  /// The very words stand in several places and nothing tells which one it is.
  case ambiguous([Range<Int>])
  /// The words are gone, and nothing was made of them.
  case gone

  /// Where the claim is now, if that is one place.
  public var range: Range<Int>? {
    switch self {
    case .kept(let range), .moved(let range), .typographic(let range), .reworded(let range, _): range
    case .ambiguous, .gone: nil
    }
  }

  /// Whether a check on the old words still holds for the words that stand there now.
  public var keepsCheck: Bool {
    switch self {
    case .kept, .moved, .typographic: true
    case .reworded, .ambiguous, .gone: false
    }
  }
}
