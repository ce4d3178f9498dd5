/// One reason why a sentence should be checked soon, or can wait.
public struct PriorityReason: Sendable, Hashable {
  /// The reason in words, to stand after “because of”: `a figure`, `the word “percent”`.
  public let words: String
  /// What it adds, in thousandths of a logit; below 0 when it speaks for waiting.
  public let weight: Int
}
