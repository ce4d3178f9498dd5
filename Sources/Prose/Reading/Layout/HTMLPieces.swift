/// A block of HTML as the paragraphs, items, headings and rows that a browser shows.
///
/// - Complexity: O(*n*).
struct HTMLPieces {
  /// One paragraph of the block.
  struct Piece {
    let kind: Passage.Kind
    /// Where its markup starts.
    let start: Int
    let words: Range<Int>
  }

  private(set) var pieces: [Piece] = []
  private let text: Text
  private var start: Int
  private var words: Range<Int>?
  /// The open elements that say what their words are, innermost last.
  private var open: [(name: WordKey?, kind: Passage.Kind)] = []

  private static let kinds: Lexicon<Passage.Kind> = Lexicon([
    "li dt dd": .item, "blockquote": .quotation, "figcaption caption": .picture, "tr": .row, "pre": .code,
    "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5), "h6": .heading(6),
  ])

  /// Reads the block in a range.
  init(_ text: Text, _ range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: "<"), let end = Markup.tag(text, at: offset, to: range.upperBound, within: .max) {
        offset = take(offset..<end, of: range)
      } else if byte == UInt8(ascii: "{"), let end = Markup.call(text, at: offset, to: range.upperBound) {
        offset = end
      } else {
        let length = text.scalarLength(at: offset)
        if text.whiteSpaceLength(at: offset) == 0 { words = (words?.lowerBound ?? offset)..<(offset + length) }
        offset += length
      }
    }
    close(before: range.upperBound)
  }

  /// Takes a tag and returns the offset behind it, or behind its element when that holds no prose.
  private mutating func take(_ range: Range<Int>, of block: Range<Int>) -> Int {
    guard let tag = HTMLTag(text, range) else { return range.upperBound }
    if tag.partsParagraphs {
      close(before: tag.isOpening ? range.lowerBound : range.upperBound)
      // End tags go with what they end.
      if words == nil, !tag.isOpening, !pieces.isEmpty { start = range.upperBound }
    }
    if let kind = Self.kinds[tag.name] {
      if tag.isOpening {
        open.append((tag.name, kind))
      } else if let place = open.indices.suffix(8).last(where: { open[$0].name == tag.name }) {
        open.removeSubrange(place...)
      }
    }
    return tag.isProgram && tag.isOpening
      ? end(of: tag, from: range.upperBound, to: block.upperBound) : range.upperBound
  }

  /// Ends the piece that is open, when it has words; without any, its markup goes to the next one.
  private mutating func close(before offset: Int) {
    guard let words, LineMark.hasWord(text, words) else { return }
    pieces.append(Piece(kind: open.last?.kind ?? .paragraph, start: start, words: words))
    self.words = nil
    start = offset
  }

  /// Finds the end tag of an element; one that never closes takes the rest of the block.
  private func end(of tag: HTMLTag, from start: Int, to limit: Int) -> Int {
    var offset = start
    while let next = text.utf8[offset..<limit].firstIndex(of: UInt8(ascii: "<")) {
      if let other = HTMLTag(text, next..<limit), !other.isOpening, other.name == tag.name { return next }
      offset = next + 1
    }
    return limit
  }
}
