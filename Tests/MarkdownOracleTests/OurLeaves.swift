@testable import Prose

/// The blocks that hold words, as our scanner has them; those on lines of HTML are left out.
func ourLeaves(_ string: String, without html: Set<Int>) -> [Leaf] {
  let text = Text(string)
  let scanner = PassageScanner(text)
  return scanner.passages.compactMap { passage -> Leaf? in
    let kind: Leaf.Kind
    switch passage.kind {
    case .paragraph, .picture: kind = .paragraph
    case .item: kind = .item
    case .quotation: kind = .quotation
    case .heading(let level): kind = level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3
    case .code: kind = .code
    case .table: kind = .table
    case .footnote: kind = .footnote
    case .row, .machinery: return nil
    }
    let first = line(of: passage.range.lowerBound, in: text)
    guard !html.contains(first) else { return nil }
    return Leaf(kind, first, line(of: passage.range.upperBound - 1, in: text))
  }
}

private func line(of offset: Int, in text: Text) -> Int {
  1 + text.utf8[..<offset].count { $0 == 0x0A }
}
