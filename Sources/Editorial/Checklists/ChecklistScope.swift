/// What a checklist is for, as its line “Applies to:” says.
public enum ChecklistScope: Sendable, Hashable {
  /// The draft as a whole.
  case draft
  /// Every claim.
  case everyClaim
  /// Claims of one kind.
  case kind(ClaimKind)
  /// Headline, dek, subheads and pull quotes.
  case headline
  /// Captions and credits.
  case caption

  /// Reads a word of the line; nil for anything else.
  init?(word: String) {
    switch word.lowercased() {
    case "draft": self = .draft
    case "every claim": self = .everyClaim
    case "headline": self = .headline
    case "caption": self = .caption
    case let word:
      let kind = ClaimKind(rawValue: word)
      guard ClaimKind.known.contains(kind) else { return nil }
      self = .kind(kind)
    }
  }

  /// The word in files and reports.
  public var word: String {
    switch self {
    case .draft: "draft"
    case .everyClaim: "every claim"
    case .kind(let kind): kind.rawValue
    case .headline: "headline"
    case .caption: "caption"
    }
  }

  /// Every word that the line may have.
  static let words = ["draft", "every claim", "headline", "caption"] + ClaimKind.known.map(\.rawValue)
}
