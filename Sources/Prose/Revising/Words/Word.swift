/// An atom of prose for comparing: a word, a figure, an address, a mark.
///
/// White space is never part of an atom, so the words of a text do not depend on how its lines are broken.
package struct Word: Sendable, Hashable {
  /// What the atom is.
  package enum Kind: UInt8, Sendable {
    /// Letters, with the apostrophes, hyphens and points inside: `don't`, `well-known`, `U.S`, `@desk`.
    case word
    /// A figure with its sign, currency, separators and unit sign: `1,250`, `$3.4`, `12%`, `10:30pm`, `19th`.
    case number
    /// A web or mail address.
    case link
    /// A quotation mark of any shape, or an apostrophe that stands outside a word.
    case quote
    /// A dash or a lone hyphen.
    case dash
    /// Any other mark or symbol.
    case mark
  }

  /// Where the atom stands, in UTF-8 offsets.
  package let range: Range<Int>
  /// What the atom is.
  package let kind: Kind
  /// A hash of the atom with typography folded; equal atoms have equal keys, and other atoms nearly always different ones.
  package let key: UInt64
}
