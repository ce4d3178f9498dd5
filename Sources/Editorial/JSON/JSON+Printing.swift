extension JSON {
  /// The value as a file of a workspace: sorted keys, two-space indent, LF and one final newline.
  public var file: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    out.append(0x0A)
    return String(decoding: out, as: UTF8.self)
  }

  /// The value on one line, sorted, without white space.
  public var line: String {
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .number(let digits): out += digits.utf8
    case .string(let text): Self.write(text, to: &out)
    case .array(let values):
      Self.write(values, between: (0x5B, 0x5D), to: &out, indent: indent) { value, out, indent in
        value.write(to: &out, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, between: (0x7B, 0x7D), to: &out, indent: indent) { member, out, indent in
        Self.write(member.key, to: &out)
        out.append(0x3A)
        if indent != nil { out.append(0x20) }
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    between brackets: (UInt8, UInt8),
    to out: inout [UInt8],
    indent: Int?,
    each: (Element, inout [UInt8], Int?) -> Void
  ) {
    out.append(brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(0x2C) }
      if let indent { out += [0x0A] + [UInt8](repeating: 0x20, count: 2 * (indent + 1)) }
      each(element, &out, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty { out += [0x0A] + [UInt8](repeating: 0x20, count: 2 * indent) }
    out.append(brackets.1)
  }

  /// Escapes what RFC 8259 requires, and the other control characters and bidirectional marks, so that a file stays
  /// readable in any pager.
  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += #"\""#.utf8
      case "\\": out += #"\\"#.utf8
      case "\n": out += #"\n"#.utf8
      case "\r": out += #"\r"#.utf8
      case "\t": out += #"\t"#.utf8
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFF9}"..."\u{FFFB}", "\u{E0000}"..."\u{E007F}":
        for unit in UTF16.encode(scalar) ?? .init() {
          let hex = String(unit, radix: 16)
          out += "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8
        }
      default: out += scalar.utf8
      }
    }
    out.append(0x22)
  }
}

extension Unicode.Scalar {
  /// The scalar's bytes.
  fileprivate var utf8: String.UTF8View { String(Character(self)).utf8 }
}
