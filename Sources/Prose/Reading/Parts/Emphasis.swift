/// Markdown emphasis that holds a whole passage.
enum Emphasis {
  /// Finds the words between emphasis marks at both ends, or nil when only a part is emphasised.
  static func inner(_ text: Text, _ words: Range<Int>, in dialect: Dialect) -> Range<Int>? {
    guard dialect == .markdown, words.count >= 3, words.count <= 2000, let sign = text.utf8[words].first,
      sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_")
    else { return nil }
    let bytes = text.utf8[words]
    let length = bytes.prefix { $0 == sign }.count
    guard length <= 3, bytes.reversed().prefix(while: { $0 == sign }).count == length, bytes.count > 2 * length else {
      return nil
    }
    let inner = (words.lowerBound + length)..<(words.upperBound - length)
    // A second run of the same sign inside means that the first one closed before the end.
    guard sign == UInt8(ascii: "_") || !text.utf8[inner].contains(sign) else { return nil }
    return text.trimmed(inner)
  }
}
