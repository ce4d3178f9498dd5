/// A stretch of a sentence that a checker would underline.
public struct CheckableSpan: Sendable, Hashable {
  /// What there is to check.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A quantity: a figure or a number in words, with its unit, money and percentages too.
    case number
    /// A day, month, year, weekday or time.
    case date
    /// The name of a person, an organisation or a thing.
    case name
    /// A place.
    case place
    /// Words in quotation marks.
    case quote
    /// That somebody is said to have said it.
    case attribution
    /// A first, an only, a record, the most of its kind.
    case superlative
    /// A comparison with another quantity, time or thing.
    case comparison
    /// That one thing comes from another.
    case cause
    /// A title, a role, an affiliation.
    case position
    /// A law, a report, a statement that can be looked up.
    case document
    /// Something that happened at a known time or place.
    case event
  }

  /// What there is to check.
  public let kind: Kind
  /// Where it stands, in UTF-8 offsets, inside its sentence.
  public let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
