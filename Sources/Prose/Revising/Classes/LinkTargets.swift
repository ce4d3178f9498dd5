/// What stands between the round brackets of a Markdown link or picture.
enum LinkTargets {
  /// Marks the senses of all words of targets: `[the report](papers/2021.pdf)` names no figure and no date.
  ///
  /// A target ends at white space or at the bracket that closes it (CommonMark 0.30, 6.3); the title behind it is ordinary text.
  static func mark(_ words: [Word], in bytes: [UInt8], _ senses: inout [Sense]) {
    func isMark(_ index: Int, _ byte: Character) -> Bool {
      words[index].kind == .mark && bytes[words[index].range.lowerBound] == byte.asciiValue
    }
    var index = 1
    while index < words.count {
      defer { index += 1 }
      guard isMark(index, "("), isMark(index - 1, "]"),
        words[index - 1].range.upperBound == words[index].range.lowerBound
      else { continue }
      var depth = 1
      while index + 1 < words.count, words[index].range.upperBound == words[index + 1].range.lowerBound {
        index += 1
        if isMark(index, "(") { depth += 1 }
        if isMark(index, ")") { depth -= 1 }
        if depth == 0 { break }
        senses[index].kind = .link
      }
    }
  }
}
