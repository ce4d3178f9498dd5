/// The name of a command: one word, or several such as `claim add`.
package struct CommandName: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The words that name it, in order.
  package let words: [String]

  /// Makes a name from its words.
  package init(words: [String]) {
    self.words = words
  }

  /// Makes a name from words with spaces between them.
  package init(stringLiteral value: String) {
    words = value.split(separator: " ").map { String($0) }
  }

  /// The name as it is typed.
  package var description: String { words.joined(separator: " ") }
}
