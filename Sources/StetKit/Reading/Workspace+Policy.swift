public import Editorial
import Git

extension Workspace {
  /// What the settings say, with everything in them that has no effect or not the one that was meant.
  public struct PolicyReading: Sendable {
    /// The settings.
    public let settings: Settings
    /// The remarks on the file itself and on the checklists that it asks for, in the order of its lines.
    public let remarks: [SettingRemark]
    /// What is wrong with the file, where it cannot be read; the settings are those of the house then.
    public let damage: DamagedFile?
    /// Whether the working copy has another `stet.json`, which has no effect before it is committed.
    public let hasUncommittedEdits: Bool
  }

  /// The house checklists of the newest commit that can be read, in the order of their names.
  public func checklists() throws(WorkspaceError) -> [Checklist] {
    guard let tree = try headTree() else { return [] }
    return try checklists(named: checklistNames(in: tree), in: tree).lists
  }

  /// Reads the settings of the newest commit, and looks whether the checklists that they ask for are there.
  public func policy() throws(WorkspaceError) -> PolicyReading {
    let path = try path("stet.json")
    let working = try inGit { () throws(GitError) in try repository.file(at: path, limit: Self.largestRecord) }
    guard let tree = try headTree() else {
      return PolicyReading(settings: Settings(), remarks: [], damage: nil, hasUncommittedEdits: working != nil)
    }
    let (settings, damage) = try settings(in: tree)
    var ignored: [DamagedFile] = []
    let bytes = try record(at: "stet.json", in: tree, damaged: &ignored) ?? []
    let names = Set(settings.requiredChecklists).sorted()
    let broken = try checklists(named: names, in: tree).broken
    let remarks = settings.remarks + settings.remarks(on: broken, file: bytes)
    return PolicyReading(
      settings: settings,
      remarks: remarks.sorted { ($0.line ?? 0, $0.field, $0.sentence) < ($1.line ?? 0, $1.field, $1.sentence) },
      damage: damage,
      hasUncommittedEdits: working.map { $0 != bytes } ?? true
    )
  }
}
