/// A run of capitalised words, or the words of a role, as the rules about names part a sentence.
struct NamePiece {
  /// What the piece is taken for.
  enum Kind {
    /// A name of whatever kind.
    case name
    /// A country or another place that is known by name.
    case place
    /// A name behind a preposition of place, and so most likely a place.
    case nearPlace
    /// A title, an office, a role.
    case position
    /// One word that may have its capital from the start of its sentence.
    case opener

    /// The kind of span it makes, if it makes one.
    var spanKind: CheckableSpan.Kind? {
      switch self {
      case .name: .name
      case .place, .nearPlace: .place
      case .position: .position
      case .opener: nil
      }
    }
  }

  /// What the piece is taken for.
  let kind: Kind
  /// The tokens of it.
  let tokens: Range<Int>
}
