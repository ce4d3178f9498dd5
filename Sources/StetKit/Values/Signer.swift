public import Editorial

/// In whose name a commit is made, and when.
public struct Signer: Sendable, Hashable {
  /// Whose work it is.
  public let author: Person
  /// The author's address as they write it.
  public let authorEmail: String
  /// Who records it: a name and an address.
  public let committer: (name: String, email: String)
  /// When the work was done.
  public let time: Timestamp
  /// When it was recorded.
  public let recorded: Timestamp
  /// What signs the commits with a key; nil to leave them unsigned.
  public var sealer: (any CommitSealer)?

  /// Takes a person who does and records the work at one time.
  public init(_ person: Person, at time: Timestamp) {
    self.init(
      author: person,
      authorEmail: person.email,
      committer: (person.name, person.email),
      time: time,
      recorded: time
    )
  }

  init(
    author: Person,
    authorEmail: String,
    committer: (name: String, email: String),
    time: Timestamp,
    recorded: Timestamp
  ) {
    self.author = author
    self.authorEmail = authorEmail
    self.committer = committer
    self.time = time
    self.recorded = recorded
  }

  /// Who does the work, and when.
  public var doer: Doer { Doer(person: author, time: time) }

  /// Two signers are equal when they say the same; what signs for them is not compared.
  public static func == (left: Signer, right: Signer) -> Bool {
    left.author == right.author && left.authorEmail == right.authorEmail && left.committer == right.committer
      && left.time == right.time && left.recorded == right.recorded
  }

  /// Hashes the author and the time.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(author)
    hasher.combine(time)
  }
}
