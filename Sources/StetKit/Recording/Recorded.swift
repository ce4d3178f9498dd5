public import Editorial

/// One commit that was made.
public struct Recorded: Sendable, Hashable {
  /// The commit, as forty hexadecimal digits.
  public let commit: String
  /// What it recorded.
  public let plan: Plan
}
