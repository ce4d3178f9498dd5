import Prose

extension Part {
  /// The part as the margin of a draft names it; nil for the running text, which needs no name.
  var label: String? {
    switch self {
    case .body: nil
    case .pullQuote: "pull quote"
    case .blockQuote: "quotation"
    case .listItem: "list"
    default: rawValue
    }
  }

  /// The part in a sentence.
  var words: String { label ?? "body" }

  /// How its words are set.
  var look: Look {
    switch self {
    case .headline, .subhead: .bold
    case .dek, .pullQuote, .blockQuote: Look(isItalic: true)
    case .furniture: .faint
    default: .plain
    }
  }

  /// Whether its line breaks mean something.
  var keepsLines: Bool {
    switch self {
    case .table, .code, .furniture: true
    default: false
    }
  }
}
