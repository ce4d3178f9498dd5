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
