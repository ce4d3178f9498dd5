import Prose

/// How soon a claim should be looked at, from what it asserts and where it stands.
///
/// The points are a checker's rule of thumb: a first or only is wrong most often, a headline is read by everyone, a misquotation
/// and a wrong figure cost a correction.
enum PriorityRule {
  private static let points: [ClaimKind: Int] = [
    .superlative: 30, .number: 14, .quote: 14, .comparison: 10, .cause: 10, .name: 9, .date: 8, .document: 6,
    .position: 6, .attribution: 5, .event: 5, .place: 4,
  ]

  /// Adds up what speaks for looking at a claim soon.
  static func priority(of kinds: [ClaimKind], in part: Part) -> Priority {
    let base = kinds.reduce(18) { $0 + (points[$1] ?? 0) }
    let prominence =
      switch part {
      case .headline: 20
      case .dek, .pullQuote: 12
      case .caption: 8
      default: 0
      }
    return Priority(hundredths: base + prominence)
  }
}
