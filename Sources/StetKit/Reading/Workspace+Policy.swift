public import Editorial
import Git

extension Workspace {
  /// What the settings say, with everything in them that has no effect or not the one that was meant.
  public struct PolicyReading: Sendable {
    /// The settings.
    public let settings: Settings
    /// The remarks on the file itself and on the checklists that it asks for, in the order of its lines.
    public let remarks: [SettingRemark]
    /// The checklists that it does not ask for and that cannot be read.
    public let brokenChecklists: [DamagedFile]
    /// What is wrong with the file, where it cannot be read; the settings are those of the house then.
    public let damage: DamagedFile?
    /// Whether the working copy has another `stet.json`, which has no effect before it is committed.
    public let hasUncommittedEdits: Bool
  }

  /// The house checklists of the newest commit that can be read, in the order of their names.
  public func checklists() throws(WorkspaceError) -> [Checklist] {
    guard let tree = try headTree() else { return [] }
    return try checklists(named: checklistNames(in: tree).names, in: tree).lists
  }

  /// Reads the settings of the newest commit, and looks whether the checklists that they ask for are there, and all can be read.
  public func policy() throws(WorkspaceError) -> PolicyReading {
    let path = try path("stet.json")
    let working = try inGit { () throws(GitError) in try repository.file(at: path, limit: Self.largestRecord) }
    guard let tree = try headTree() else {
      return PolicyReading(
        settings: Settings(),
        remarks: [],
        brokenChecklists: [],
        damage: nil,
        hasUncommittedEdits: working != nil
      )
    }
    let (settings, damage) = try settings(in: tree)
    var ignored: [DamagedFile] = []
    let bytes = try record(at: "stet.json", in: tree, damaged: &ignored) ?? []
    let required = Set(settings.requiredChecklists)
    let found = try checklistNames(in: tree)
    let broken = try checklists(named: required.union(found.names).sorted(), in: tree).broken
    let isRequired = { (file: DamagedFile) in required.contains { Checklist.path(of: $0) == file.path } }
    let remarks = settings.remarks + settings.remarks(on: broken.filter(isRequired), file: bytes, among: found.names)
    return PolicyReading(
      settings: settings,
      remarks: remarks.sorted { ($0.line ?? 0, $0.field, $0.sentence) < ($1.line ?? 0, $1.field, $1.sentence) },
      brokenChecklists: broken.filter { !isRequired($0) } + found.strays,
      damage: damage,
      hasUncommittedEdits: working.map { $0 != bytes } ?? true
    )
  }
}
