/// One state of a draft's text in the history.
public struct Revision: Sendable, Hashable {
  /// The number, from 1 for the first: people write `r3`.
  public let number: Int
  /// The numbers of the revisions that it was made from: one, several where lines of work were merged, none for the first.
  public let sources: [Int]
  /// The commit that brought it, as forty hexadecimal digits.
  public let commit: String
  /// The text's name.
  public let content: ContentID
  /// Who made it.
  public let author: String
  /// The author's address.
  public let email: String
  /// When.
  public let date: Timestamp
  /// The first line of the commit's message.
  public let subject: String

  /// Takes the parts as they are.
  ///
  /// - Parameter sources: the numbers of the revisions that it was made from; where not given, the one before.
  package init(
    number: Int,
    sources: [Int]? = nil,
    commit: String,
    content: ContentID,
    author: String,
    email: String,
    date: Timestamp,
    subject: String
  ) {
    self.number = number
    self.sources = sources ?? (number > 1 ? [number - 1] : [])
    self.commit = commit
    self.content = content
    self.author = author
    self.email = email
    self.date = date
    self.subject = subject
  }

  /// Whether it is recorded; false for the working copy's own text, which has no commit yet.
  public var isSaved: Bool { !commit.isEmpty }

  /// The name people use: `r3`.
  public var name: String { "r\(number)" }
}
