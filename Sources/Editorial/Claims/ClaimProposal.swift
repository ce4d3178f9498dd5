import Prose

/// A passage of an article that asserts something a source could confirm or refute.
public struct ClaimProposal: Sendable, Hashable {
  /// The words, in UTF-8 offsets.
  public let range: Range<Int>
  /// What they assert.
  public let kinds: [ClaimKind]
  /// How soon to look at it.
  public let priority: Priority
  /// Why it is a claim, in words.
  public let reason: String
  /// What a checker would underline in it, in UTF-8 offsets.
  let spans: [Range<Int>]
}
