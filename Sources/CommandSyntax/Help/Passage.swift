/// A paragraph of a discussion.
enum Passage: Sendable, Hashable {
  /// Running text, as its words.
  case prose([String])
  /// Lines that are shown as they are, without their common indent of two.
  case verbatim([String])

  /// Takes a discussion apart at its empty lines.
  static func passages(of discussion: String) -> [Passage] {
    let lines = discussion.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let blocks = lines.split { line in line.allSatisfy(\.isWhitespace) }
    return blocks.map { block in
      block.allSatisfy { $0.hasPrefix("  ") }
        ? .verbatim(block.map { String($0.dropFirst(2)) })
        : .prose(block.flatMap { Wrapping.words(of: String($0)) })
    }
  }
}
