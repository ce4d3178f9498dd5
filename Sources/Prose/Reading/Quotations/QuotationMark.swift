/// The pairs of marks that quotations stand in.
enum QuotationMark {
  /// “ ”
  case double
  /// " "
  case straightDouble
  /// ‘ ’
  case single
  /// ' '
  case straightSingle
  /// « »
  case guillemet
  /// `` and '', as wire services send them.
  case wire

  /// A mark as it stands in a text.
  struct Found {
    let mark: QuotationMark
    let length: Int
    let mayOpen: Bool
    let mayClose: Bool
  }

  /// Whether a mark that may open a quotation starts at an offset.
  static func opens(_ text: Text, at offset: Int) -> Bool {
    switch text.scalar(at: offset) {
    case "\"", "“", "‘", "«", "'", "„": true
    default: false
    }
  }

  /// Reads the mark at an offset, or returns nil when none stands there.
  static func at(_ offset: Int, in text: Text, _ range: Range<Int>) -> Found? {
    func follows(_ sign: UInt8) -> Bool { offset + 1 < range.upperBound && text.utf8[offset + 1] == sign }
    func found(_ mark: QuotationMark, _ length: Int, open: Bool, close: Bool) -> Found {
      Found(mark: mark, length: length, mayOpen: open, mayClose: close)
    }
    switch text.scalar(at: offset) {
    case "“", "„": return found(.double, 3, open: true, close: false)
    case "”": return found(.double, 3, open: false, close: true)
    case "«": return found(.guillemet, 2, open: true, close: false)
    case "»": return found(.guillemet, 2, open: false, close: true)
    case "`": return follows(0x60) ? found(.wire, 2, open: true, close: false) : nil
    case "‘": return found(.single, 3, open: !isWord(before: offset, text, range), close: false)
    case "’": return found(.single, 3, open: false, close: !isWord(after: offset + 3, text, range))
    case "'" where follows(0x27):
      let opens = !isWord(before: offset, text, range) && isWord(after: offset + 2, text, range)
      return found(.wire, 2, open: opens, close: true)
    case "'":
      let before = isWord(before: offset, text, range)
      let after = isWord(after: offset + 1, text, range)
      return found(.straightSingle, 1, open: !before && after, close: !after)
    case "\"":
      // An inch sign follows a figure; a mark between letters is none.
      let opens = !isWord(before: offset, text, range)
      return found(.straightDouble, 1, open: opens, close: true)
    default: return nil
    }
  }

  private static func isWord(before offset: Int, _ text: Text, _ range: Range<Int>) -> Bool {
    offset > range.lowerBound && text.letterCase(at: text.scalarStart(before: offset)).isWord
  }

  private static func isWord(after offset: Int, _ text: Text, _ range: Range<Int>) -> Bool {
    offset < range.upperBound && text.letterCase(at: offset).isWord
  }
}
