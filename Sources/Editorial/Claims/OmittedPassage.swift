import Prose

/// A sentence that holds something checkable and is covered by no claim.
public struct OmittedPassage: Sendable, Hashable {
  /// The words, in UTF-8 offsets.
  public let range: Range<Int>
  /// The words on one line.
  public let line: String
  /// Why it yields no claim, in words.
  public let reason: String
  /// What a checker would underline in it, in UTF-8 offsets.
  let spans: [Range<Int>]
}
