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
  /// „ “, and „ ” as some write it.
  case low
  /// ‚ ‘
  case singleLow
  /// » «
  case inwardGuillemet

  /// A mark as it stands in a text.
  struct Found {
    let length: Int
    /// The quotation it opens where none is open.
    var opens: QuotationMark?
    /// The quotations it closes.
    var closes: (QuotationMark, QuotationMark?)?
    /// Whether it stands as only an opening mark does: behind white space, before a word.
    var opensInside = false
    /// Which of the two double marks it is, curly or straight, which careless texts mix.
    var double: QuotationMark?

    /// Whether it closes a quotation.
    func closes(_ mark: QuotationMark) -> Bool {
      guard let closes else { return false }
      return closes.0 == mark || closes.1 == mark || (closes.0.isDouble && mark.isDouble)
    }

    /// Whether it opens a quotation inside the one that is open, in the other double mark.
    func opens(inside mark: QuotationMark) -> Bool {
      guard let double, mark.isDouble, double != mark else { return false }
      return opensInside
    }
  }

  /// Whether it is one of the double marks, curly or straight.
  private var isDouble: Bool { self == .double || self == .straightDouble }

  /// Whether a mark that may open a quotation starts at an offset.
  static func opens(_ text: Text, at offset: Int) -> Bool {
    switch Entity.scalar(text, at: offset, to: text.count)?.scalar ?? text.scalar(at: offset) {
    case "\"", "“", "‘", "«", "'", "„", "»", "‚": true
    default: false
    }
  }

  /// Reads the mark at an offset, a character reference of HTML too, or returns nil when none stands there.
  static func at(_ offset: Int, in text: Text, _ range: Range<Int>) -> Found? {
    func follows(_ sign: UInt8) -> Bool { offset + 1 < range.upperBound && text.utf8[offset + 1] == sign }
    let scalar: Unicode.Scalar
    let length: Int
    if let entity = Entity.scalar(text, at: offset, to: range.upperBound) {
      (scalar, length) = entity
    } else {
      (scalar, length) = (text.scalar(at: offset), text.scalarLength(at: offset))
    }
    let before = isWord(before: offset, text, range)
    func opensWord(_ length: Int) -> Bool { !before && isWord(after: offset + length, text, range) }
    func double(_ mark: QuotationMark, opens: Bool, closes: (QuotationMark, QuotationMark?)?) -> Found {
      let isBehindWord = offset > range.lowerBound && !text.isWhiteSpace(before: offset)
      return Found(
        length: length,
        opens: opens ? mark : nil,
        closes: closes,
        opensInside: !isBehindWord && isWord(after: offset + length, text, range),
        double: mark
      )
    }
    switch scalar {
    case "“": return double(.double, opens: true, closes: (.low, nil))
    case "”":
      // Some texts open with the closing mark.
      let isAtSpace = offset == range.lowerBound || text.isWhiteSpace(before: offset)
      return double(.double, opens: isAtSpace && offset + length < range.upperBound, closes: (.double, .low))
    case "„": return Found(length: length, opens: .low)
    case "‚": return Found(length: length, opens: opensWord(length) ? .singleLow : nil)
    case "«": return Found(length: length, opens: .guillemet, closes: (.inwardGuillemet, nil))
    case "»": return Found(length: length, opens: opensWord(length) ? .inwardGuillemet : nil, closes: (.guillemet, nil))
    case "`": return follows(0x60) ? Found(length: 2, opens: .wire) : nil
    case "‘": return Found(length: length, opens: before ? nil : .single, closes: (.singleLow, nil))
    case "’": return Found(length: length, closes: isWord(after: offset + length, text, range) ? nil : (.single, nil))
    case "'" where follows(0x27): return Found(length: 2, opens: opensWord(2) ? .wire : nil, closes: (.wire, nil))
    case "'":
      let closes = !isWord(after: offset + length, text, range)
      return Found(
        length: length,
        opens: opensWord(length) ? .straightSingle : nil,
        closes: closes ? (.straightSingle, nil) : nil
      )
    case "\"":
      // An inch sign follows a figure; a mark between letters is none.
      return double(.straightDouble, opens: !before, closes: (.straightDouble, nil))
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

extension Text {
  /// Whether ASCII white space stands before an offset above 0.
  fileprivate func isWhiteSpace(before offset: Int) -> Bool { utf8[offset - 1] <= 0x20 }
}
