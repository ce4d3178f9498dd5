public import Prose

/// Where a claim's words stand in the draft now.
public struct Place: Sendable, Hashable {
  /// The line they begin on, from 1.
  public let line: Int
  /// Their range in UTF-8 offsets.
  public let range: Range<Int>
  /// The part of the article.
  public let part: Part
}
