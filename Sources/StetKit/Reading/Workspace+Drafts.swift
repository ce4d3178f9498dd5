import Editorial
import Git

extension Workspace {
  /// Every draft of the newest commit, in the order of their names.
  ///
  /// A folder without a text is none; a folder whose name is no slug is left alone.
  public func drafts() throws(WorkspaceError) -> [DraftName] {
    guard let tree = try headTree() else { return [] }
    return try drafts(in: tree)
  }

  func drafts(in tree: ObjectID) throws(WorkspaceError) -> [DraftName] {
    try drafts(folders(in: tree))
  }

  /// Those of some drafts that have a text.
  func drafts(_ folders: [(draft: DraftName, tree: ObjectID)]) throws(WorkspaceError) -> [DraftName] {
    try inGit { () throws(GitError) in
      let text = try RepositoryPath("draft.md")
      var found: [DraftName] = []
      for (draft, folder) in folders where try repository.entry(at: text, in: folder) != nil { found.append(draft) }
      return found
    }
  }

  /// The folders in which drafts may be, with their trees, in the order of the drafts' names.
  func folders(in tree: ObjectID) throws(WorkspaceError) -> [(draft: DraftName, tree: ObjectID)] {
    let root = try path("drafts")
    return try inGit { () throws(GitError) in
      guard let drafts = try repository.entry(at: root, in: tree), drafts.kind == .directory else { return [] }
      var found: [(draft: DraftName, tree: ObjectID)] = []
      for year in try repository.entries(of: drafts.id) where year.kind == .directory && year.name.isNumber {
        for month in try repository.entries(of: year.id) where month.kind == .directory && month.name.isNumber {
          for draft in try repository.entries(of: month.id) where draft.kind == .directory {
            guard let slug = Slug(draft.name) else { continue }
            let name = DraftName(slug: slug, folder: "drafts/\(year.name)/\(month.name)/\(slug.string)")
            found.append((name, draft.id))
          }
        }
      }
      return found.sorted { $0.draft < $1.draft }
    }
  }

  /// The draft that a person means: by its slug, a unique beginning of it, or a path to it or into it.
  ///
  /// - Parameters:
  ///   - name: what the person typed.
  ///   - start: the folder that a path is read from; the workspace's own as well.
  /// - Throws: `WorkspaceError` with code `unknownDraft` and near names, or `ambiguousDraft` and those that fit.
  public func draft(named name: String, from start: String = ".") throws(WorkspaceError) -> DraftName {
    guard !name.isEmpty, let tree = try headTree() else { throw WorkspaceError(.unknownDraft, name) }
    let folders = try folders(in: tree)
    let exact = try drafts(folders.filter { $0.draft.slug.string == name })
    // Whether a folder has a text is asked of those only that the name may mean.
    var found = exact.isEmpty ? try drafts(folders.filter { $0.draft.slug.string.hasPrefix(name) }) : exact
    if found.count == 1, let draft = found.first { return draft }
    let drafts = try drafts(folders)
    if found.isEmpty {
      let typed = name.hasPrefix("/") ? name : "\(start)/\(name)"
      let real = HostFiles.realPath(typed).map { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 }
      found = drafts.filter { draft in [name, real].contains { $0.map(draft.holds) ?? false } }
    }
    guard found.count <= 1 else {
      throw WorkspaceError(.ambiguousDraft, name, candidates: found.map { exact.isEmpty ? $0.slug.string : $0.folder })
    }
    guard let draft = found.first else {
      throw WorkspaceError(.unknownDraft, name, candidates: NearNames.of(name, among: drafts.map(\.slug.string)))
    }
    return draft
  }
}

extension String {
  /// Whether it is digits and nothing else, as the folders of years and months are.
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension DraftName {
  /// Whether a path from the top of the workspace names the draft's folder or something in it.
  fileprivate func holds(_ path: String) -> Bool {
    var relative = Substring(path)
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    while relative.hasSuffix("/") { relative = relative.dropLast() }
    return relative == folder || relative.hasPrefix(folder + "/")
  }
}
