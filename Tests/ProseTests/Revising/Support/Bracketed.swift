/// A text with one or more stretches marked by `⟦` and `⟧`.
struct Bracketed {
  /// The text without the marks.
  let string: String
  /// The marked stretches in UTF-8 offsets.
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.string = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }

  /// The first marked stretch; all of the text where nothing is marked.
  var range: Range<Int> { ranges.first ?? 0..<string.utf8.count }
}
