/// One place where the trail of decisions does not hold.
public struct AuditFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Fault: String, Sendable, Hashable {
    /// A commit wrote into the file of a person who is not its author.
    case foreignFile = "foreign-file"
    /// A decision is gone that its person has not undone.
    case decisionRemoved = "decision-removed"
    /// A decision, or the order of decisions, is not what it was when it was made.
    case decisionAltered = "decision-altered"
    /// Somebody ruled whom the settings did not name as an editor then.
    case rulingByNoEditor = "ruling-by-no-editor"
    /// Somebody waived a claim whom the settings did not let waive then.
    case waiverByNoEditor = "waiver-by-no-editor"
    /// A claim's file, which is written once, was written again.
    case claimRewritten = "claim-rewritten"
    /// A claim's file is gone, and the person who added it has not undone that.
    case claimRemoved = "claim-removed"
    /// A record cannot be read.
    case unreadable
    /// A commit is signed, and the signature does not hold.
    case badSignature = "bad-signature"
  }

  /// What is wrong.
  public let fault: Fault
  /// The commit that did it, as forty hexadecimal digits.
  public let commit: String
  /// Whether that commit is a merge.
  public let isMerge: Bool
  /// Who made the commit: name and address.
  public let author: String
  /// The author's address in lower case.
  public let email: String
  /// When the commit was authored.
  public let date: Timestamp
  /// The first line of the commit's message.
  public let subject: String
  /// The record; nil where it is about the commit as a whole.
  public let path: String?
  /// More, as the rest of a sentence; nil where there is nothing to add.
  public let detail: String?

  init(_ fault: Fault, in commit: RecordedCommit, at path: String?, detail: String? = nil) {
    self.fault = fault
    self.commit = commit.id
    isMerge = commit.isMerge
    author = commit.author
    email = commit.email
    date = commit.date
    subject = commit.subject
    self.path = path
    self.detail = detail
  }

  /// What the path says; nil where it is about the commit as a whole.
  package var record: RecordPath? { path.flatMap { RecordPath($0) } }
}
