/// What kind of letter a scalar is, as far as sentences and names depend on it.
package enum LetterCase: Sendable {
  /// A capital letter.
  case upper
  /// A small letter.
  case lower
  /// A letter of a script without capitals.
  case caseless
  /// An ASCII digit.
  case digit
  /// No letter.
  case none

  /// Whether words are made of it.
  package var isWord: Bool { self != .none }
}
