/// What the checks that still hold say of a claim together.
///
/// Always derived, never written to a file.
public enum ClaimStatus: Sendable, Hashable {
  /// They agree, or there is none: `unchecked`.
  case agreed(Status)
  /// Two people differ on a decisive status of the same wording.
  case contested
  /// There was a decisive check, and the words have changed since.
  case stale
  /// Somebody took the claim away, with a reason.
  case dropped

  /// The word in files and reports.
  public var word: String {
    switch self {
    case .agreed(let status): status.rawValue
    case .contested: "contested"
    case .stale: "stale"
    case .dropped: "dropped"
    }
  }

  /// Every word, in the order in which a checker wants to see the claims: what is wrong first, what is settled last.
  public static let words = [
    "contested", "disputed", "stale", "unverifiable", "queried", "checking", "unchecked", "on-author", "not-checkable",
    "verified", "dropped",
  ]

  /// The status's place in `words`.
  package var rank: Int { Self.words.firstIndex(of: word) ?? Self.words.count }
}
