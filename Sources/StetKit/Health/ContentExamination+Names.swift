import Editorial
import Git

extension ContentExamination {
  /// The names at the top of a workspace that are stet's.
  private static let own = ["checklists", "drafts", "evidence", "stet.json"]

  /// Looks for names in stet's folders that lead out of the tree, that stet would not follow, or that some system takes for
  /// one and the same.
  mutating func lookAtNames(in tree: ObjectID, of workspace: borrowing Workspace) throws(WorkspaceError) {
    let top = try inGit { () throws(GitError) in try workspace.repository.entries(of: tree) }
    noteTwins(in: "", top.filter { Self.own.contains(Self.key($0.name)) || Self.own.contains($0.name) })
    for entry in top where Self.own.contains(entry.name) {
      try lookAtNames(of: entry, at: entry.name, depth: 0, in: workspace)
    }
  }

  private mutating func lookAtNames(
    of entry: TreeEntry,
    at path: String,
    depth: Int,
    in workspace: borrowing Workspace
  ) throws(WorkspaceError) {
    switch entry.kind {
    case .symbolicLink: note(.unsafeName, path, "is a symbolic link")
    case .submodule: note(.unsafeName, path, "is a submodule")
    case .file: return
    case .directory:
      guard depth < 64 else { return note(.unsafeName, path, "is deeper than 64 folders") }
      let entries = try inGit { () throws(GitError) in try workspace.repository.entries(of: entry.id) }
      noteTwins(in: path + "/", entries)
      for inner in entries {
        let place = path + "/" + inner.name
        if (try? RepositoryPath(inner.name)) == nil || inner.name.contains("/") {
          note(.unsafeName, place, "has a name that stet does not follow")
        }
        try lookAtNames(of: inner, at: place, depth: depth + 1, in: workspace)
      }
    }
  }

  private mutating func noteTwins(in folder: String, _ entries: [TreeEntry]) {
    for twins in Dictionary(grouping: entries, by: { Self.key($0.name) }).sorted(by: { $0.key < $1.key }).map(\.value)
    where twins.count > 1 {
      let others = twins.dropFirst().map { folder + $0.name }.joined(separator: ", ")
      note(
        .nameTwins,
        folder + twins[0].name,
        "differs from \(others) only in letters that some systems take for the same"
      )
    }
  }

  /// A name as a system sees it that tells neither capitals nor ways to write an accent apart.
  private static func key(_ name: String) -> String { name.lowercased() }

  /// Looks for what stands among the drafts and is in no draft's folder, and for folders without a draft.
  mutating func lookForStrays(in tree: ObjectID, of workspace: borrowing Workspace) throws(WorkspaceError) {
    for year in try folders(in: "drafts", of: tree, in: workspace, named: "a year") {
      for month in try folders(in: year, of: tree, in: workspace, named: "a month") {
        for entry in try workspace.entries(of: month, in: tree) {
          let path = "\(month)/\(entry.name)"
          guard entry.kind == .directory else {
            if entry.kind == .file, !entry.name.hasPrefix(".") {
              note(.draftWithoutFolder, path, "stands in no folder of a draft")
            }
            continue
          }
          let text = try? workspace.entries(of: path, in: tree).first { $0.name == "draft.md" }
          if Slug(entry.name) == nil {
            note(.draftWithoutFolder, path, "is not named as a draft is")
          } else if text?.kind != .file {
            note(.folderWithoutDraft, path, "has no draft.md")
          }
        }
      }
    }
  }

  private mutating func folders(
    in folder: String,
    of tree: ObjectID,
    in workspace: borrowing Workspace,
    named kind: String
  ) throws(WorkspaceError) -> [String] {
    var found: [String] = []
    for entry in try workspace.entries(of: folder, in: tree) where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .directory where !entry.name.isEmpty && entry.name.utf8.allSatisfy { (0x30...0x39).contains($0) }:
        found.append(path)
      case .directory: note(.draftWithoutFolder, path, "is not named as \(kind) is")
      case .file: note(.draftWithoutFolder, path, "stands in no folder of a draft")
      case .symbolicLink, .submodule: continue
      }
    }
    return found
  }
}
