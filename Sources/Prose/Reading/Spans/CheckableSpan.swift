/// A stretch of a sentence that a checker would underline, or that says how firmly the sentence speaks.
public struct CheckableSpan: Sendable, Hashable {
  /// What there is to check.
  public let kind: Kind
  /// Where it stands, in UTF-8 offsets, inside its sentence.
  public let range: Range<Int>
  /// What the words come to, where that can be told: an amount, a date, the kind of a placeholder.
  ///
  /// A span of kind `name` has none: `Cast.member(at:)` tells whom it names.
  public let value: SpanValue?

  package init(kind: Kind, range: Range<Int>, value: SpanValue? = nil) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}
