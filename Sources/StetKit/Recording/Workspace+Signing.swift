public import Editorial
import Git

/// What a person's environment says of who they are, as git names it; nil for what it does not say.
public struct StatedIdentity: Sendable, Hashable {
  /// `GIT_AUTHOR_NAME`.
  public var authorName: String?
  /// `GIT_AUTHOR_EMAIL`, or `EMAIL`.
  public var authorEmail: String?
  /// `GIT_COMMITTER_NAME`.
  public var committerName: String?
  /// `GIT_COMMITTER_EMAIL`, or `EMAIL`.
  public var committerEmail: String?
  /// When the work was done.
  public var authored: Timestamp
  /// When it is recorded.
  public var recorded: Timestamp

  /// Says nothing but the time.
  public init(authored: Timestamp, recorded: Timestamp) {
    self.authored = authored
    self.recorded = recorded
  }
}

extension Workspace {
  /// In whose name commits are made: what the environment says, or else git's `user.name` and `user.email`.
  ///
  /// - Throws: `WorkspaceError` with code `noIdentity` and the setting that is missing, or `badIdentity`.
  public func signer(_ stated: StatedIdentity) throws(WorkspaceError) -> Signer {
    let configuration = try inGit { () throws(GitError) in try repository.configuration() }
    guard let name = stated.authorName ?? configuration.string("author.name") ?? configuration.string("user.name")
    else {
      throw WorkspaceError(.noIdentity, "user.name")
    }
    guard let email = stated.authorEmail ?? configuration.string("author.email") ?? configuration.string("user.email")
    else {
      throw WorkspaceError(.noIdentity, "user.email")
    }
    guard let author = Person(name: name, email: email), email.canStandInACommit else {
      throw WorkspaceError(.badIdentity, email)
    }
    guard name.canStandInACommit else { throw WorkspaceError(.badIdentity, name) }
    let committerName =
      stated.committerName ?? configuration.string("committer.name") ?? configuration.string("user.name")
    let committerEmail =
      stated.committerEmail ?? configuration.string("committer.email") ?? configuration.string("user.email")
    for text in [committerName, committerEmail].compactMap(\.self) where !text.canStandInACommit {
      throw WorkspaceError(.badIdentity, text)
    }
    return Signer(
      author: author,
      authorEmail: email,
      committer: (committerName ?? name, committerEmail ?? email),
      time: stated.authored,
      recorded: stated.recorded
    )
  }
}

extension String {
  /// Whether git can write it as a name or an address: it strips the marks at the ends, and angle brackets would end the field.
  fileprivate var canStandInACommit: Bool {
    let marks = Set(".,:;<>\"\\'".unicodeScalars)
    return unicodeScalars.contains { $0.value > 0x20 && !marks.contains($0) }
      && !unicodeScalars.contains { $0 == "<" || $0 == ">" || $0 == "\n" || $0 == "\0" }
  }
}
