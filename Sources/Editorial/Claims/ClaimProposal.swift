import Prose

/// A passage of an article that asserts something a source could confirm or refute.
public struct ClaimProposal: Sendable, Hashable {
  /// The words, in UTF-8 offsets.
  public let range: Range<Int>
  /// What they assert.
  public let kinds: [ClaimKind]
  /// How soon to look at it.
  public let priority: Priority
  /// What a checker would underline in it.
  let underlined: [CheckableSpan]
  private let text: Text

  init(range: Range<Int>, of text: Text, kinds: [ClaimKind], priority: Priority, underlined: [CheckableSpan]) {
    self.range = range
    self.kinds = kinds
    self.priority = priority
    self.underlined = underlined
    self.text = text
  }

  /// Why it is a claim, in words.
  public var reason: String { ClaimReason.sentence(kinds: kinds, spans: underlined, in: text) }

  /// What a checker would underline in it, in UTF-8 offsets; all of it when no words in it stand out.
  var spans: [Range<Int>] { underlined.isEmpty ? [range] : underlined.map(\.range) }

  /// Whether two are of the same words and say the same of them.
  public static func == (left: Self, right: Self) -> Bool {
    (left.range, left.kinds, left.priority) == (right.range, right.kinds, right.priority)
      && left.underlined == right.underlined
  }

  /// Hashes the range.
  public func hash(into hasher: inout Hasher) { hasher.combine(range) }
}
