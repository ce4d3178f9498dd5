import Editorial
import Prose

/// The left margin of a draft: the line number that lists and the gate name, and what part of the article a block is.
///
/// On a narrow terminal the same stands above the block, so that the text keeps its width.
struct Margin {
  private let lines: LineTable
  private let digits: Int
  private let isNarrow: Bool
  private static let labelWidth = 10

  /// Sizes the margin for a draft.
  init(_ dossier: Dossier, style: TerminalStyle) {
    lines = LineTable(dossier.article.text)
    digits = String(lines.line(at: dossier.article.text.count)).utf8.count
    isNarrow = style.width < 60
  }

  /// Writes a line about the block above it.
  func note(_ text: Phrase, label: String, on canvas: inout Canvas) {
    guard !isNarrow else { return canvas.add(Phrase("\(label) ", .faint) + text) }
    let indent = String(repeating: " ", count: digits + 1)
    let fill = String(repeating: " ", count: max(Self.labelWidth - label.utf8.count, 0) + 2)
    let lead = Phrase("\(indent)\(label)\(fill)", .faint)
    canvas.add(text, lead: lead, rest: Phrase(String(repeating: " ", count: indent.utf8.count + Self.labelWidth + 2)))
  }

  /// Writes a block with its margin.
  ///
  /// What is given as `rule` stands before every line of the text.
  func write(_ texts: [Phrase], of block: Block, rule: Phrase, on canvas: inout Canvas) {
    let number = String(lines.line(at: block.range.lowerBound))
    let label = block.part.label
    if isNarrow {
      canvas.add(Phrase([number, label].compactMap { $0 }.joined(separator: " "), .faint))
      for text in texts { canvas.add(text, lead: rule, rest: rule) }
      return
    }
    let padding = String(repeating: " ", count: digits - min(number.utf8.count, digits))
    let name = label ?? ""
    let fill = String(repeating: " ", count: max(Self.labelWidth - name.utf8.count, 0) + 2)
    let empty = Phrase(String(repeating: " ", count: digits + Self.labelWidth + 3))
    let first = Phrase("\(padding)\(number) \(name)\(fill)", .faint)
    for (index, text) in texts.enumerated() {
      canvas.add(text, lead: (index == 0 ? first : empty) + rule, rest: empty + rule)
    }
  }
}
