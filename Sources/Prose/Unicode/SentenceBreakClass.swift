/// The classes of Unicode's property `Sentence_Break` (UAX #29, table 4).
enum SentenceBreakClass {
  case carriageReturn, lineFeed, separator, extend, format, space
  case lower, upper, otherLetter, numeric
  case ambiguousStop, stop, close, continuation, other

  /// Whether a paragraph ends with it.
  var separatesParagraphs: Bool { self == .separator || self == .carriageReturn || self == .lineFeed }

  /// Whether rules look through it (SB5).
  var isIgnored: Bool { self == .extend || self == .format }

  /// Whether it may end a sentence.
  var isStop: Bool { self == .ambiguousStop || self == .stop }

  /// Looks a scalar up.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii[Int(scalar.value)] : Self.derived(scalar)
  }

  private static let ascii = (0..<128).map { derived(Unicode.Scalar(UInt8($0))) }

  /// Derives the class as the annex does, in the order of its table: from properties the standard library has, and from
  /// four lists where it has none.
  private static func derived(_ scalar: Unicode.Scalar) -> Self {
    switch scalar.value {
    case 0x0D: return .carriageReturn
    case 0x0A: return .lineFeed
    case 0x85, 0x2028, 0x2029: return .separator
    case 0x2E, 0x2024, 0xFE52, 0xFF0E: return .ambiguousStop
    case 0x5F3: return .otherLetter
    case 0x66B, 0x66C: return .numeric
    case 0x200D: return .extend
    default: break
    }
    let properties = scalar.properties
    let category = properties.generalCategory
    if properties.isGraphemeExtend || category == .spacingMark { return .extend }
    if category == .format, scalar.value != 0x200C { return .format }
    if properties.isWhitespace { return .space }
    if properties.isLowercase { return .lower }
    if category == .titlecaseLetter || properties.isUppercase { return .upper }
    if properties.isAlphabetic { return .otherLetter }
    if category == .decimalNumber { return .numeric }
    if Self.stops.contains(scalar.value) { return .stop }
    if Self.continuations.contains(scalar.value) { return .continuation }
    return switch category {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: .close
    default: Self.quotationMarks.contains(scalar.value) ? .close : .other
    }
  }
}
