public import Prose

/// A span inside a claim that a checker ticks: a name, a number, a date, a quotation.
///
/// Facts are read from the claim's words as they stand now and never written to a file.
public struct Fact: Sendable, Hashable {
  /// Its place in the claim's list, from 1, in reading order.
  public let number: Int
  /// What there is to check.
  public let kind: ClaimKind
  /// The words, on one line.
  public let words: String
  /// Where they stand in the draft, in UTF-8 offsets.
  public let range: Range<Int>
  /// Which of the claim's facts of the same words it is, from 1.
  public let occurrence: Int
  /// How many facts of the same words the claim has.
  public let total: Int
  /// What the words come to, where that can be told: the day of a date, an amount.
  public let value: SpanValue?
  /// The fullest form that the draft gives the person or organisation that the words name, where that says more.
  public let fullName: String?
  /// The words without their typography.
  let plain: PlainWords

  /// The fact as a tick names it.
  var name: FactName { FactName(words: words, kind: kind, occurrence: occurrence, total: total) }
}
