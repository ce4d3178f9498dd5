public import Editorial
import Git

/// A checklist whose file lies otherwise in the working copy than in the newest commit; it has no effect before it is committed.
public struct EditedChecklist: Sendable, Hashable {
  /// What was done to the file.
  public enum Edit: Sendable, Hashable {
    /// It was changed.
    case changed
    /// It is new.
    case added
    /// It is gone.
    case removed
  }

  /// The name that the list has, or would have.
  public let name: String
  /// The path of its file.
  public let path: String
  /// What was done to it.
  public let edit: Edit
  /// The list as it lies there; nil where it is gone or cannot be read.
  public let list: Checklist?
  /// What is wrong with it as it lies there, so that it would count as broken; nil where it is a list, or gone.
  public let damage: DamagedFile?
}

extension Workspace {
  /// The checklists that are edited, new or gone in the working copy, in the order of their names.
  ///
  /// - Parameter names: only lists of these names; all when nil.
  public func editedChecklists(named names: [String]? = nil) throws(WorkspaceError) -> [EditedChecklist] {
    if let names, names.isEmpty { return [] }
    var recorded: [String: ObjectID] = [:]
    if let tree = try headTree() {
      for entry in try entries(of: "checklists", in: tree) where Self.isChecklist(entry.name) && entry.kind == .file {
        recorded[entry.name] = entry.id
      }
    }
    let folder = try path("checklists")
    let lying = try inGit { () throws(GitError) in try repository.names(in: folder) }.filter(Self.isChecklist)
    var edited: [EditedChecklist] = []
    for file in Set(lying).union(recorded.keys).sorted() {
      let path = "checklists/\(file)"
      let name = Checklist.name(ofPath: path)
      guard names?.contains(name) ?? true, let edit = try self.edit(of: path, since: recorded[file]) else { continue }
      edited.append(edit)
    }
    return edited
  }

  /// Whether a file of the folder of checklists is one.
  static func isChecklist(_ file: String) -> Bool { file.hasSuffix(".md") && file.lowercased() != "readme.md" }

  private func edit(of path: String, since recorded: ObjectID?) throws(WorkspaceError) -> EditedChecklist? {
    // A name that git can hold and stet does not write is no list.
    guard let place = try? self.path(path) else { return nil }
    let name = Checklist.name(ofPath: path)
    let edit = recorded == nil ? EditedChecklist.Edit.added : .changed
    let lying: [UInt8]?
    do {
      lying = try repository.file(at: place, limit: Self.largestRecord)
    } catch {
      let damage = DamagedFile(path: path, problem: "is no ordinary file that stet may read", line: nil)
      return EditedChecklist(name: name, path: path, edit: edit, list: nil, damage: damage)
    }
    guard let lying else {
      return recorded == nil ? nil : EditedChecklist(name: name, path: path, edit: .removed, list: nil, damage: nil)
    }
    guard try inGit({ () throws(GitError) in try ObjectID.ofFile(lying) }) != recorded else { return nil }
    var broken: [DamagedFile] = []
    let list = Self.read(path, into: &broken) { () throws(JSONError) in try Checklist(name: name, file: lying) }
    return EditedChecklist(name: name, path: path, edit: edit, list: list, damage: broken.first)
  }
}
