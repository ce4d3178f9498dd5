/// What a report may count on where it is printed: so many columns, and colour or none.
package struct TerminalStyle: Sendable, Hashable {
  /// The columns of a line, at least 20.
  package let width: Int
  /// Whether escape sequences for colour are understood and wanted.
  package let hasColour: Bool

  /// Takes both; a narrower width counts as 20, for nothing could be read there.
  package init(width: Int, hasColour: Bool) {
    self.width = max(width, 20)
    self.hasColour = hasColour
  }

  /// Eighty columns without colour: a file, a pipe, a printer.
  package static let plain = TerminalStyle(width: 80, hasColour: false)
}

extension TerminalStyle {
  /// Writes one line with its looks, each run closed before the line ends.
  func line(_ phrase: Phrase) -> String {
    guard hasColour else { return phrase.plain }
    return phrase.runs.map { run in
      let codes = Self.codes(run.look)
      return codes.isEmpty ? run.text : "\u{1B}[\(codes)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  /// Puts the marks of `git diff --word-diff` around words that came or went, where no colour tells them.
  func marked(_ phrase: Phrase) -> Phrase {
    guard !hasColour, phrase.runs.contains(where: { $0.look.edit != nil }) else { return phrase }
    var out = Phrase()
    for run in phrase.runs {
      switch run.look.edit {
      case .deleted: out.add("[-\(run.text)-]", run.look, isSolid: run.isSolid)
      case .inserted: out.add("{+\(run.text)+}", run.look, isSolid: run.isSolid)
      case nil: out.add(run.text, run.look, isSolid: run.isSolid)
      }
    }
    return out
  }

  /// The parameters of the escape sequence that sets a look: ECMA-48, 8.3.117 (SGR).
  private static func codes(_ look: Look) -> String {
    var codes: [String] = []
    if look.isBold { codes.append("1") }
    if look.isItalic { codes.append("3") }
    if look.isUnderlined { codes.append("4") }
    if look.edit == .deleted { codes.append("9") }
    switch look.tone {
    case .plain: break
    case .settled: codes.append("32")
    case .wrong: codes.append("31")
    case .reopened: codes.append("33")
    case .inHand: codes.append("36")
    case .faint: codes.append("2")
    }
    return codes.joined(separator: ";")
  }
}
