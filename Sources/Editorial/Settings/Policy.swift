/// What a workspace asks of a check beyond the guards that always hold.
public struct Policy: Sendable, Hashable {
  /// How many sources a verified claim needs.
  public enum Sourcing: String, Sendable, Hashable {
    /// One source of any kind.
    case any
    /// One primary source, or three independent secondary ones.
    case primaryOrThree = "primary-or-three"
  }

  /// Whether a source needs a locator before it can carry a verified claim.
  public var locator = true
  /// How many sources a verified claim needs.
  public var sources = Sourcing.any
  /// Whether a second person must check the same wording before the gate opens.
  public var secondReader = false
  /// Whether the author's own checks count for nothing.
  public var checkerIsNotAuthor = false

  /// Whether every fact of a claim must be ticked before the claim can be verified.
  public var factsTicked = false

  /// The policy of a workspace that says nothing.
  public init() {}
}
