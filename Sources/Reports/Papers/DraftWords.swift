import Prose

/// The words of a block without the signs of Markdown that make a heading, a quotation or a note of them: a paper sets those in
/// its own way.
struct DraftWords {
  /// Where they stand, in UTF-8 offsets.
  let range: Range<Int>
  /// What the note that they are is called; nil for all else.
  let note: String?

  /// Finds the words of a block.
  ///
  /// - Parameter start: where the words begin behind the mark of a list; nil for what is no item.
  init(_ block: Block, in text: Text, behind start: Int?) {
    let bytes = text.utf8[block.range]
    var (first, last) = (start ?? bytes.startIndex, bytes.endIndex)
    var note: String?
    func skip(_ signs: String) { while first < last, signs.utf8.contains(bytes[first]) { first += 1 } }
    switch block.part {
    case .headline, .subhead:
      let signs = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(signs), bytes.dropFirst(signs).first == 0x20 {
        skip("#")
        skip(" ")
        last = Self.end(of: bytes[first..<last], without: "#")
      }
      // A line of its own below the words underlines them.
      if let line = bytes[first..<last].lastIndex(of: 0x0A),
        bytes[(line + 1)..<last].allSatisfy({ "=- \r".utf8.contains($0) })
      {
        last = line
      }
    case .blockQuote, .pullQuote: skip("> ")
    case .note where bytes.starts(with: "[^".utf8):
      if let close = bytes.firstIndex(of: UInt8(ascii: "]")), bytes[close...].starts(with: "]:".utf8) {
        note = String(decoding: bytes[(first + 2)..<close], as: UTF8.self)
        first = close + 2
        skip(" \t\r\n")
      }
    default: break
    }
    range = first..<max(first, last)
    self.note = note
  }

  /// Takes the signs of a quotation from the beginning of every line.
  static func unquoted(_ words: String) -> String {
    guard words.utf8.contains(UInt8(ascii: ">")) else { return words }
    return words.replacing(#/(\r?\n)[ \t]*(?:>[ \t]?)+/#) { String($0.1) }
  }

  private static func end(of bytes: ArraySlice<UInt8>, without sign: Character) -> Int {
    let closing = bytes.reversed().prefix { $0 == sign.asciiValue }.count
    guard closing > 0, closing < bytes.count, bytes[bytes.endIndex - closing - 1] == 0x20 else { return bytes.endIndex }
    let rest = bytes.dropLast(closing)
    return rest.endIndex - rest.reversed().prefix { $0 == 0x20 }.count
  }
}
