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
      if let indent { breakLine(to: &out, indent: indent + 1) }
      each(element, &out, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty { breakLine(to: &out, indent: indent) }
    out.append(brackets.1)
  }

  private static func breakLine(to out: inout [UInt8], indent: Int) {
    out.append(0x0A)
    for _ in 0..<(2 * indent) { out.append(0x20) }
  }

  /// Escapes what RFC 8259 requires, and the other control characters and bidirectional marks, so that a file stays
  /// readable in any pager.
  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    var rest = text.utf8[...]
    while let end = rest.firstIndex(where: mayNeedEscape) {
      out += rest[..<end]
      let scalar = text.unicodeScalars[end]
      rest = rest[text.unicodeScalars.index(after: end)...]
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
    out += rest
    out.append(0x22)
  }

  /// Whether a scalar that is to be escaped may begin with a byte.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x21, 0x23...0x5B, 0x5D...0x7E: false
    case ..<0x80, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The scalar's bytes.
  fileprivate var utf8: String.UTF8View { String(Character(self)).utf8 }
}
