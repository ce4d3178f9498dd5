/// One mention of a part on the command line.
package struct Occurrence: Sendable, Hashable {
  /// The part as it was named: `--source`, `-s`, or the placeholder of an operand.
  package let spelling: String

  /// Which option of the part it is, where the part has several.
  package let alternative: Int

  /// The value that came with it; nil for a flag, or when the value is missing, which the scanner has reported.
  package let value: String?

  /// Makes an occurrence.
  package init(spelling: String, alternative: Int = 0, value: String?) {
    self.spelling = spelling
    self.alternative = alternative
    self.value = value
  }
}
