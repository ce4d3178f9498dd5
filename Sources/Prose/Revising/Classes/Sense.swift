/// What a word does in a sentence, as far as it matters for a change.
struct Sense: Hashable {
  /// The kinds of senses.
  enum Kind: Hashable { case plain, number, date, negation, name, reporting, link }

  /// What the word does.
  var kind: Kind
  /// Tells senses of one kind apart: equal for "n't" and "not", for "Jan" and "Jan".
  var key: UInt64
  /// Whether the word stands between quotation marks.
  var isQuoted = false
}
