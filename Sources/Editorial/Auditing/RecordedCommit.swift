/// One commit as the audit replays it: who made it, and what it did to the records of claims.
package struct RecordedCommit: Sendable {
  /// What became of one record from one parent to the commit.
  package struct Change: Sendable {
    /// The path.
    package let path: String
    /// What the path says.
    package let record: RecordPath
    /// The file in the parent; nil where there was none.
    package let before: [UInt8]?
    /// The file in the commit; nil where there is none.
    package let after: [UInt8]?

    /// Takes the parts; nil where the path is no record that the audit follows.
    package init?(path: String, before: [UInt8]?, after: [UInt8]?) {
      guard let record = RecordPath(path), record.isAudited else { return nil }
      self.record = record
      self.path = path
      self.before = before
      self.after = after
    }
  }

  /// The commit, as forty hexadecimal digits.
  package let id: String
  /// The author's name.
  package let author: String
  /// The author's address in lower case.
  package let email: String
  /// When it was authored.
  package let date: Timestamp
  /// The first line of its message.
  package let subject: String
  /// The commits that it says it takes back.
  package let undone: Set<String>
  /// What its `stet.json` says: who may rule and waive.
  package let settings: Settings
  /// What it changed from each parent; one list for a commit without parents.
  package let changes: [[Change]]

  /// Takes the parts as they are.
  package init(
    id: String,
    author: String,
    email: String,
    date: Timestamp,
    subject: String,
    undone: Set<String>,
    settings: Settings = Settings(),
    changes: [[Change]]
  ) {
    self.id = id
    self.author = author
    self.email = email.lowercased()
    self.date = date
    self.subject = subject
    self.undone = undone
    self.settings = settings
    self.changes = changes
  }

  /// Whether it brings lines of work together.
  var isMerge: Bool { changes.count > 1 }
}
