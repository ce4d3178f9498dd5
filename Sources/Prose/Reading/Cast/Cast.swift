/// Who and what an article is about: each person and organisation once, with all the places that name it.
///
/// Made from the names a text writes with capitals. A later short form ("Ortiz", "the NLF") belongs to the full one; a name
/// that is known as a country is left out. A title alone ("the minister") is no mention: the titles of each member stand
/// here so that who resolves such words can look them up.
public struct Cast: Sendable, Hashable {
  /// The members, in the order of their first mention.
  public let members: [Member]
  /// Every mention with its member, in order and apart.
  private let mentions: [Mention]

  /// Reads the names of an article's own text; none are found in a language without rules for names.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, apart from sorting the mentions; no name is compared with all others.
  public init(reading article: Article) {
    self = article.language.rules.cast(of: article)
  }

  init(members: [Member] = [], mentions: [Mention] = []) {
    self.members = members
    self.mentions = mentions
  }

  /// The member that a stretch of text names, or nil; the first one when it names several.
  ///
  /// - Complexity: O(log *n*) in the mentions.
  public func member(at range: Range<Int>) -> Member? { index(at: range).map { members[$0] } }

  /// The index in `members` of the member that a stretch of text names, or nil; the first one when it names several.
  ///
  /// A span of kind `name` is one such stretch; it may hold an honorific that is no part of the mention.
  ///
  /// - Complexity: O(log *n*) in the mentions.
  public func index(at range: Range<Int>) -> Int? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < mentions.count, mentions[low].range.lowerBound < range.upperBound else { return nil }
    return mentions[low].member
  }
}

extension Cast {
  /// One place where a member is named.
  struct Mention: Sendable, Hashable {
    /// Where, in UTF-8 offsets.
    let range: Range<Int>
    /// The index of its member.
    let member: Int
  }

  /// What third person pronoun a text uses for somebody.
  public enum Pronoun: String, Sendable, Hashable, CaseIterable {
    /// He, his, him.
    case he
    /// She, her.
    case she
  }
}
