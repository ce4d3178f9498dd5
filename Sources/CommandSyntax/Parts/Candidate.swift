/// One value that can be chosen, with what it means where the word alone does not say it.
package struct Candidate: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The value as it is typed.
  package let value: String

  /// What the value means, in a few words.
  package let help: String?

  /// Makes a candidate.
  package init(_ value: String, help: String? = nil) {
    self.value = value
    self.help = help
  }

  /// Makes a candidate that needs no explanation.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
