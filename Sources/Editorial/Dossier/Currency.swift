public import Prose

/// Whether a check still holds: axis B.
///
/// Always computed, never written to a file.
public enum Currency: Sendable, Hashable {
  /// The words are those that were judged.
  case current
  /// The same words stand in another place.
  case moved
  /// The words have changed, and how.
  case stale(ChangeClass)
  /// The words stand in several places now, and nothing tells which one it is.
  case ambiguous
  /// The words are gone.
  case orphaned
  /// The check is past its as-of limit.
  case expired

  /// Whether the check still holds.
  public var holds: Bool { self == .current || self == .moved }

  /// The word in files and reports.
  public var word: String {
    switch self {
    case .current: "current"
    case .moved: "moved"
    case .stale: "stale"
    case .ambiguous: "ambiguous"
    case .orphaned: "orphaned"
    case .expired: "expired"
    }
  }

  /// What kind of change made it stale.
  public var change: ChangeClass? {
    if case .stale(let change) = self { change } else { nil }
  }
}
