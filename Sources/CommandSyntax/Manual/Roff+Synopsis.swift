extension Roff {
  /// Adds the synopsis: names in bold, placeholders in italics, each piece kept on one line.
  mutating func synopsis(_ usage: UsageLine) {
    section("SYNOPSIS")
    // The dots of a repeated piece close no sentence.
    add(words: usage.pieces.map { $0.map(Self.run).joined() }.map { $0.hasSuffix(".") ? $0 + "\\&" : $0 })
  }

  private static func run(_ run: UsageLine.Run) -> String {
    switch run {
    case .literal(let text): "\\fB\(unbroken(text))\\fR"
    case .placeholder(let text): "\\fI\(unbroken(text))\\fR"
    // A choice between many options may be wider than a line, so it may break at its bars.
    case .mark(" | "): " | "
    case .mark(let text): unbroken(text)
    }
  }

  /// The names and the value of an option, escaped.
  static func term(of option: OptionOutline) -> String {
    let names = option.spellings.map { "\\fB\(escape($0))\\fR" }.joined(separator: ", ")
    return names + (option.value.map { "\\ \\fI\(unbroken($0.placeholder))\\fR" } ?? "")
  }

  /// A reference to another page, escaped.
  static func reference(_ name: String, section: Int) -> String {
    reference("\(name)(\(section))")
  }

  /// A reference to another page written as `git(1)`, escaped.
  static func reference(_ page: String) -> String {
    let name = page.prefix { $0 != "(" }
    return "\\fB\(escape(String(name)))\\fR\(escape(String(page.dropFirst(name.count))))"
  }

  /// Adds the section of references.
  mutating func seeAlso(_ references: [String]) {
    guard let last = references.last else { return }
    self.section("SEE ALSO")
    add(words: references.dropLast().map { $0 + "," } + [last])
  }
}
