import Prose

/// How the items of a draft's lists stand in one another, told block by block in reading order.
///
/// As in CommonMark (0.31.2, 5.2) an item is inside of another when it starts at the column of that one's words, or behind it.
struct DraftLists {
  /// The items that are open, outermost first: the column of their words in the draft, and in Markdown of ours.
  private var open: [(words: Int, item: Document.Item)] = []

  /// Takes the next block: how it stands in its list, and where its words begin; nil for what is no item.
  mutating func item(_ block: Block, in text: Text) -> (item: Document.Item, words: Int)? {
    guard block.part == .listItem else {
      open = []
      return nil
    }
    let bytes = text.utf8[block.range]
    let column = Self.column(of: block.range.lowerBound, in: text)
    var at = bytes.startIndex
    while at < bytes.endIndex, ">".utf8.contains(bytes[at]) || bytes[at] == 0x20 { at += 1 }
    let mark = Self.mark(bytes[at...])
    while let last = open.last, column < last.words { open.removeLast() }
    guard let mark else {
      let outer = open.last?.item
      let item = Document.Item(
        number: nil,
        isContinued: true,
        depth: open.isEmpty ? 0 : open.count - 1,
        indent: outer?.inside ?? 0
      )
      return (item, at)
    }
    let item = Document.Item(
      number: mark.number,
      isContinued: false,
      depth: open.count,
      indent: open.last?.item.inside ?? 0
    )
    open.append((column + (at - bytes.startIndex) + mark.length, item))
    return (item, at + mark.length)
  }

  /// How many columns stand before an offset on its line.
  private static func column(of offset: Int, in text: Text) -> Int {
    var (start, column) = (offset, 0)
    while start > 0, text.utf8[start - 1] != 0x0A { start -= 1 }
    for byte in text.utf8[start..<offset] { column += byte == 0x09 ? 4 - column % 4 : 1 }
    return column
  }

  /// Reads the bullet or the number that some words begin with, and the spaces behind it.
  private static func mark(_ bytes: ArraySlice<UInt8>) -> (number: Int?, length: Int)? {
    let head = String(decoding: bytes.prefix(16), as: UTF8.self)
    let digits = head.prefix { $0.isASCII && $0.isNumber }
    let rest = head[digits.endIndex...]
    let marks = digits.isEmpty ? "-*+•‣◦▪·●○■□" : ".)"
    guard digits.count < 4, let mark = rest.first, marks.contains(mark), rest.dropFirst().first?.isWhitespace == true
    else {
      return nil
    }
    let length = digits.utf8.count + mark.utf8.count
    let spaces = bytes.dropFirst(length).prefix { $0 == 0x20 || $0 == 0x09 }.count
    return (digits.isEmpty ? nil : Int(digits), length + min(spaces, 4))
  }
}
