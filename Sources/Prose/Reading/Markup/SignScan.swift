/// One pass over a passage that pairs its signs of markup.
struct SignScan {
  typealias Sign = MarkupSigns.Sign
  /// A sign that waits for its mate, and how many of its bytes have none yet.
  typealias Waiting = (index: Int, left: Int)

  let text: Text
  let range: Range<Int>
  var signs: [MarkupSigns.Sign] = []
  var stars: [Waiting] = []
  var bars: [Waiting] = []
  var tildes: [Waiting] = []
  private var brackets: [Int] = []
  private var tags: [(index: Int, name: WordKey?)] = []
  private var code: Waiting?
  var shown = 0

  /// Whether a code span opened that never closed.
  var hasOpenCode: Bool { code != nil }

  /// Reads a range; without `readsCode`, ticks are text.
  init(_ text: Text, _ range: Range<Int>, readsCode: Bool) {
    self.text = text
    self.range = range
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      if Self.mayBeSign(byte) {
        offset = step(from: offset, readsCode: readsCode)
      } else {
        if byte > 0x20 { shown += 1 }
        offset += 1
      }
    }
  }

  /// Whether a byte is one that `step` looks at: `!` `&` `*` `:` `<` and `[` `\` `]` `_` `` ` `` `{` `~`, as two sets of bits.
  private static func mayBeSign(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let set: UInt64 = byte < 0x40 ? 0x1400_0442_0000_0000 : 0x4800_0001_B800_0000
    return set >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// The signs that pair or are void, their mates as indices among them.
  var paired: [MarkupSigns.Sign] {
    let kept = signs.indices.filter { signs[$0].kind == .void || signs[$0].mate != nil }
    guard kept.count < signs.count else { return signs }
    var places = Array(repeating: 0, count: signs.count)
    for (place, index) in kept.enumerated() { places[index] = place }
    return kept.map { index in
      var sign = signs[index]
      sign.mate = sign.mate.map { places[$0] }
      return sign
    }
  }

  private mutating func step(from offset: Int, readsCode: Bool) -> Int {
    let byte = text.utf8[offset]
    if code != nil, byte != UInt8(ascii: "`") { return show(1, at: offset) }
    switch byte {
    case UInt8(ascii: "`") where readsCode: return takeTicks(at: offset)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return takeStress(byte, at: offset)
    case UInt8(ascii: "!") where isByte("[", at: offset + 1):
      brackets.append(add(offset..<(offset + 2), .opener))
      return offset + 2
    case UInt8(ascii: "["):
      if let end = Markup.end(text, at: offset, to: range.upperBound) { return void(offset..<end) }
      brackets.append(add(offset..<(offset + 1), .opener))
      return offset + 1
    case UInt8(ascii: "]"): return takeBracket(at: offset)
    case UInt8(ascii: "<"): return takeTag(at: offset)
    case UInt8(ascii: "{"):
      guard let end = Markup.end(text, at: offset, to: range.upperBound) else { return show(1, at: offset) }
      return void(offset..<end)
    case UInt8(ascii: "&"):
      guard let length = Entity.length(text, at: offset, to: range.upperBound) else { return show(1, at: offset) }
      return Entity.isSpace(text, offset..<(offset + length))
        ? void(offset..<(offset + length)) : show(length, at: offset)
    case UInt8(ascii: "\\"): return takeEscape(at: offset)
    case UInt8(ascii: ":") where isByte("/", at: offset + 1) && isByte("/", at: offset + 2):
      // Low lines and stars of an address stress nothing.
      let end = text.utf8[offset..<range.upperBound].firstIndex { $0 <= 0x20 || ")>]\"<".utf8.contains($0) }
      return show((end ?? range.upperBound) - offset, at: offset)
    default: return show(1, at: offset)
    }
  }

  mutating func show(_ length: Int, at offset: Int) -> Int {
    if text.utf8[offset] > 0x20 { shown += length }
    return offset + length
  }

  private mutating func void(_ piece: Range<Int>) -> Int {
    _ = add(piece, .void)
    return piece.upperBound
  }

  mutating func add(_ piece: Range<Int>, _ kind: MarkupSigns.Sign.Kind) -> Int {
    signs.append(Sign(range: piece, kind: kind, mate: nil, byte: text.utf8[piece.lowerBound], shown: shown))
    return signs.count - 1
  }

  mutating func pair(_ opener: Int, _ closer: Int) {
    signs[opener].mate = closer
    signs[closer].mate = opener
  }

  private func isByte(_ sign: Unicode.Scalar, at offset: Int) -> Bool {
    offset < range.upperBound && text.utf8[offset] == UInt8(ascii: sign)
  }

  func runEnd(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < range.upperBound, text.utf8[end] == byte { end += 1 }
    return end
  }

  private mutating func takeTicks(at start: Int) -> Int {
    let end = runEnd(of: UInt8(ascii: "`"), from: start)
    guard let open = code else {
      code = (add(start..<end, .opener), end - start)
      return end
    }
    guard open.left == end - start else { return show(end - start, at: start) }
    pair(open.index, add(start..<end, .closer))
    code = nil
    return end
  }

  private mutating func takeEscape(at offset: Int) -> Int {
    let next = offset + 1
    if next == range.upperBound || text.utf8[next] == 0x0A || text.utf8[next] == 0x0D { return void(offset..<next) }
    return show(text.utf8[next] < 0x80 && text.letterCase(at: next) == .none ? 2 : 1, at: offset)
  }

  /// Pairs the end of a link or a picture; brackets without an address are text.
  private mutating func takeBracket(at offset: Int) -> Int {
    let opener = brackets.popLast()
    guard let opener, let end = Markup.end(text, at: offset, to: range.upperBound) else { return show(1, at: offset) }
    // The words that stand for a picture are not part of the text around it.
    if signs[opener].range.count == 2 { shown = signs[opener].shown }
    pair(opener, add(offset..<end, .closer))
    return end
  }

  private mutating func takeTag(at offset: Int) -> Int {
    guard let end = Markup.end(text, at: offset, to: range.upperBound) else { return show(1, at: offset) }
    let name = HTMLTag(text, offset..<end)?.name
    if isByte("/", at: offset + 1) {
      if let place = tags.indices.suffix(8).last(where: { tags[$0].name == name }) {
        pair(tags[place].index, add(offset..<end, .closer))
        signs[tags[place].index].kind = .opener
        tags.removeSubrange(place...)
        return end
      }
      return void(offset..<end)
    }
    // An element that never closes stands for itself.
    tags.append((add(offset..<end, .void), name))
    return end
  }
}
