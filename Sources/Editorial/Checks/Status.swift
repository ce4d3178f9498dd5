/// What a person says of a claim: axis A.
///
/// Only people set it.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Nobody has said anything, or it was reopened.
  case unchecked
  /// Somebody has it in hand.
  case checking
  /// A question is out to the author or a source.
  case queried
  /// It is right, and a source says so.
  case verified
  /// It is wrong, or not as it stands.
  case disputed
  /// Looked for, and not enough found.
  case unverifiable
  /// Accepted on the author's word.
  case onAuthor = "on-author"
  /// Opinion or rhetoric that no source could settle.
  case notCheckable = "not-checkable"

  /// Whether the status settles what becomes of the claim.
  public var isDecisive: Bool {
    switch self {
    case .unchecked, .checking, .queried: false
    case .verified, .disputed, .unverifiable, .onAuthor, .notCheckable: true
    }
  }
}
