import Prose

/// The permanent name of a claim within its draft: eight characters of Crockford base32.
///
/// It is made from the draft's slug and the wording, so two people who extract the same wording from the same draft offline
/// give it the same id and write the same file.
public struct ClaimID: Sendable, Hashable, Comparable {
  /// The eight characters.
  public let string: String

  /// Takes eight characters as they stand in a file's name; nil for anything else.
  public init?(_ string: String) {
    guard string.utf8.count == 8, ShortID.normalized(string) == string else { return nil }
    self.string = string
  }

  /// Makes the id of a wording.
  ///
  /// - Parameter occurrence: 1 for the first claim of these words in the draft, 2 for the second, and so on.
  package init(of wording: String, in slug: Slug, occurrence: Int) {
    let words = Wording.folded(wording)
    string = ShortID.of("\(slug.string)\n\(words)\(occurrence > 1 ? "\n\(occurrence)" : "")")
  }

  /// Orders by the characters.
  public static func < (left: ClaimID, right: ClaimID) -> Bool { left.string < right.string }

  /// The shortest beginning of each id, of at least four characters, that no other of them shares.
  ///
  /// - Complexity: O(*n* log *n*).
  static func prefixes(of ids: [ClaimID]) -> [ClaimID: String] {
    let sorted = ids.sorted()
    var lengths = sorted.map { _ in 4 }
    for (index, pair) in zip(sorted, sorted.dropFirst()).enumerated() where pair.0 != pair.1 {
      let shared = zip(pair.0.string.utf8, pair.1.string.utf8).prefix { $0 == $1 }.count
      lengths[index] = max(lengths[index], shared + 1)
      lengths[index + 1] = max(lengths[index + 1], shared + 1)
    }
    return Dictionary(
      zip(sorted, lengths).map { ($0, String($0.string.prefix($1))) },
      uniquingKeysWith: { first, second in first.utf8.count > second.utf8.count ? first : second }
    )
  }

  /// The shortest beginning of at least four characters that no other id shares.
  public func prefix(among ids: some Sequence<ClaimID>) -> String {
    var length = 4
    for other in ids where other != self {
      let shared = zip(string.utf8, other.string.utf8).prefix { $0 == $1 }.count
      length = max(length, shared + 1)
    }
    return String(string.prefix(length))
  }
}
