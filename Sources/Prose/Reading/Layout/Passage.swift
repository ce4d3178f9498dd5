/// A stretch of text that its layout alone sets apart, before anything is known of what it says.
struct Passage: Sendable {
  /// What the layout says it is.
  enum Kind: Sendable, Hashable {
    /// Running text.
    case paragraph
    /// A Markdown heading of a level.
    case heading(Int)
    /// Lines marked with `>`.
    case quotation
    /// A list item, or a paragraph inside one.
    case item
    /// A pipe table.
    case table
    /// A row of an HTML table.
    case row
    /// Program text.
    case code
    /// A picture with words that stand for it.
    case picture
    /// A footnote.
    case footnote
    /// What no reader reads as text: front matter, comments, rules, template calls, link definitions.
    case machinery
  }

  var kind: Kind
  /// Where it stands, without white space at either end.
  let range: Range<Int>
  /// Its words: the range without the markup at its edges.
  let words: Range<Int>
  /// Whether it is one line of the text.
  let isOneLine: Bool
  /// Whether no blank line parts it from the passage before.
  let touchesPrevious: Bool
}
