/// The parts of an article, in the newsroom's words.
public enum Part: String, Sendable, Hashable, CaseIterable {
  /// The title above the text; "hed".
  case headline
  /// The line under the headline that says what the story is; "standfirst".
  case dek
  /// Who wrote it.
  case byline
  /// Where, and sometimes when, it was written.
  case dateline
  /// A paragraph of the running text.
  case body
  /// A heading inside the text.
  case subhead
  /// The words under a picture; "cutline".
  case caption
  /// Who made the picture.
  case credit
  /// A quotation from the text set apart as display type.
  case pullQuote
  /// A quotation set as a paragraph of its own.
  case blockQuote
  /// One item of a list.
  case listItem
  /// A table.
  case table
  /// An editor's note, a correction or a clarification.
  case note
  /// Program text.
  case code
  /// What surrounds the text: author box, "Updated:", related topics, sharing links, front matter, a repeated headline.
  case furniture

  /// Whether the block is the article's own text, whose sentences may hold claims.
  public var isOwnText: Bool {
    switch self {
    case .headline, .dek, .body, .subhead, .caption, .pullQuote, .blockQuote, .listItem, .table, .note: true
    case .byline, .dateline, .credit, .code, .furniture: false
    }
  }
}
