/// Text made safe to print: nothing in it can move a cursor, change a colour or reorder what stands on a line.
public enum Visible {
  /// Shows control characters as their pictures (U+2400 and on), and bidirectional and other invisible marks as `⟨U+202E⟩`.
  ///
  /// Line feeds and tabs are kept; a carriage return before a line feed is dropped.
  public static func text(_ raw: String) -> String {
    guard raw.unicodeScalars.contains(where: { $0 != "\n" && $0 != "\t" && isUnsafe($0) }) else { return raw }
    var out = String.UnicodeScalarView()
    let scalars = Array(raw.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n", "\t": out.append(scalar)
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": continue
      case "\0"..."\u{1F}": out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case "\u{7F}": out.append("\u{2421}")
      default:
        if isUnsafe(scalar) {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          out.append(contentsOf: "⟨U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)⟩".unicodeScalars)
        } else {
          out.append(scalar)
        }
      }
    }
    return String(out)
  }

  /// Shows a text on one line: `text` with every run of white space as one space.
  public static func line(_ raw: String) -> String { text(Wording.folded(raw)) }

  /// Whether a scalar could act on a terminal or on the order of the text around it.
  ///
  /// Bidirectional marks and isolates as in Unicode Technical Report 36 and CVE-2021-42574; the byte order mark inside of a
  /// text and the interlinear and tag characters are as invisible.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
