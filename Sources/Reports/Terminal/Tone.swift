/// What a colour means in a report; the same thing is always said in a sign or a word too.
enum Tone: String, Sendable, Hashable {
  /// Nothing is said.
  case plain
  /// Settled: green.
  case settled
  /// Wrong: red.
  case wrong
  /// To be looked at again: yellow.
  case reopened
  /// In somebody's hands: cyan.
  case inHand = "in-hand"
  /// Not the article's own text, or said in passing: dim.
  case faint
}
