/// A block of Markdown that holds words, as cmark-gfm and our scanner both can describe it.
struct Leaf: Hashable, CustomStringConvertible {
  enum Kind: String { case paragraph, item, quotation, heading1, heading2, heading3, code, table, footnote }
  let kind: Kind
  /// Its lines, from 1.
  ///
  /// Of code and headings only the first counts: the library counts what follows them in some layouts.
  let first: Int
  let last: Int

  init(_ kind: Kind, _ first: Int, _ last: Int) {
    self.kind = kind
    self.first = first
    switch kind {
    case .code, .heading1, .heading2, .heading3: self.last = first
    case .paragraph, .item, .quotation, .table, .footnote: self.last = last
    }
  }

  var description: String { "\(kind.rawValue) \(first)–\(last)" }
}
