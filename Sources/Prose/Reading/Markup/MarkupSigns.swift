/// The signs of markup in a passage, in order: what opens, what closes, and what stands for itself.
///
/// Emphasis is paired as CommonMark does (0.31.2, section 6.2), without its rule of three; brackets count only where an
/// address or a label follows; HTML tags are paired by name. What pairs with nothing is text and no sign.
///
/// - Complexity: O(*n*).
struct MarkupSigns: Sendable {
  /// One sign.
  struct Sign: Sendable {
    enum Kind: Sendable { case opener, closer, void }
    var range: Range<Int>
    var kind: Kind
    /// What pairs with it, as an index.
    var mate: Int?
    /// Its first byte.
    let byte: UInt8
    /// How many bytes before it in the passage are shown to a reader.
    let shown: Int
  }

  private(set) var signs: [Sign] = []
  private let text: Text

  /// Reads the signs of a range.
  init(_ text: Text, _ range: Range<Int>) {
    self.text = text
    var scan = SignScan(text, range, readsCode: true)
    // A tick that never closes hides nothing behind it.
    if scan.hasOpenCode { scan = SignScan(text, range, readsCode: false) }
    signs = scan.paired
  }

  /// A range without the white space and the signs at its ends, and the emphasis that held all of it.
  ///
  /// A sign goes when it is void, when its mate lies outside, or when both stand at the ends. What a sign at an end shares
  /// with words inside stays: `**Lind** won` starts with its asterisks.
  func bare(_ range: Range<Int>) -> (range: Range<Int>, emphasis: Emphasis?) {
    var start = text.skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    var end = text.trimmed(start..<range.upperBound).upperBound
    guard !signs.isEmpty, start < end else { return (start..<end, nil) }
    var low = index(from: start)
    var high = index(from: end) - 1
    while high >= low, signs[high].range.upperBound > end { high -= 1 }
    var emphasis: Emphasis?
    while low <= high {
      let first = signs[low]
      let last = signs[high]
      if first.range.lowerBound == start, let behind = skipped(low, before: end) {
        low = behind
        start = signs[behind - 1].range.upperBound
      } else if last.range.upperBound == end, let before = skippedBack(high, after: start) {
        high = before - 1
        end = signs[before].range.lowerBound
      } else if first.range.lowerBound == start, last.range.upperBound == end, first.mate == high, low < high {
        if let held = Emphasis(first) { emphasis = emphasis == .strong ? .strong : held }
        start = first.range.upperBound
        end = last.range.lowerBound
        low += 1
        high -= 1
      } else {
        break
      }
      start = text.skippingWhiteSpace(from: start, to: end)
      end = text.trimmed(start..<end).upperBound
    }
    return (start..<end, emphasis)
  }

  /// The words of a range without any sign in it, references decoded: what a reader sees.
  func plain(_ range: Range<Int>) -> String {
    var plain = ""
    var start = range.lowerBound
    for sign in signs where range.lowerBound <= sign.range.lowerBound && sign.range.upperBound <= range.upperBound {
      if sign.range.lowerBound > start { plain += text[start..<sign.range.lowerBound] }
      start = max(start, sign.range.upperBound)
      // The words that stand for a picture are not part of the text around it.
      if sign.byte == UInt8(ascii: "!"), let mate = sign.mate { start = max(start, signs[mate].range.upperBound) }
    }
    return Entity.decoded(plain + text[start..<max(start, range.upperBound)])
  }

  /// The sign that an offset stands inside of.
  func sign(around offset: Int) -> Range<Int>? {
    let next = index(from: offset)
    guard next > 0, signs[next - 1].range.upperBound > offset else { return nil }
    return signs[next - 1].range
  }

  /// Whether a sign starts at an offset.
  func starts(at offset: Int) -> Bool {
    let next = index(from: offset)
    return next < signs.count && signs[next].range.lowerBound == offset
  }

  /// The sign that ends at an offset.
  func ending(at offset: Int) -> Range<Int>? {
    let next = index(from: offset)
    guard next > 0, signs[next - 1].range.upperBound == offset else { return nil }
    return signs[next - 1].range
  }

  /// The index behind a sign at the start that can go, or nil: with its mate, when nothing is shown between.
  private func skipped(_ index: Int, before end: Int) -> Int? {
    let sign = signs[index]
    guard sign.kind == .opener, let mate = sign.mate else { return index + 1 }
    if signs[mate].range.upperBound > end { return index + 1 }
    return signs[mate].shown == sign.shown ? mate + 1 : nil
  }

  /// The index of a sign at the end that can go, or of its mate, when nothing is shown between.
  private func skippedBack(_ index: Int, after start: Int) -> Int? {
    let sign = signs[index]
    guard sign.kind == .closer, let mate = sign.mate, signs[mate].range.lowerBound >= start else { return index }
    return signs[mate].shown == sign.shown ? mate : nil
  }

  /// The index of the first sign that starts at an offset or behind it.
  private func index(from offset: Int) -> Int {
    var low = 0
    var high = signs.count
    while low < high {
      let middle = (low + high) / 2
      if signs[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Emphasis {
  /// The emphasis that a sign opens, or nil when it opens something else.
  init?(_ sign: MarkupSigns.Sign) {
    guard sign.byte == UInt8(ascii: "*") || sign.byte == UInt8(ascii: "_") else { return nil }
    self = sign.range.count >= 2 ? .strong : .plain
  }
}
