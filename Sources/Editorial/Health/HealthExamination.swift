/// What an examination of a workspace has found.
public struct HealthExamination: Sendable, Hashable {
  /// How much of what was read.
  public struct Reading: Sendable, Hashable {
    /// Drafts.
    public var drafts = 0
    /// Claims.
    public var claims = 0
    /// People's files on claims.
    public var checks = 0
    /// Pieces of evidence.
    public var evidence = 0

    package init() {}
  }

  /// The workspace's folder.
  public let folder: String
  /// What is wrong, in the order it was looked for: git's own files first.
  public internal(set) var findings: [HealthFinding]
  /// What was read of the newest commit; nil when it could not be reached.
  public internal(set) var reading: Reading?

  /// Takes the parts as they are.
  package init(folder: String, findings: [HealthFinding], reading: Reading?) {
    (self.folder, self.findings, self.reading) = (folder, findings, reading)
  }

  /// What stands, mendable or not.
  public var standing: [HealthFinding] { findings.filter { $0.outcome != .mended } }

  /// Whether nothing stands and everything could be looked at.
  public var isWell: Bool { standing.isEmpty && reading != nil }
}
