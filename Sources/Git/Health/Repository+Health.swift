import CGit2

extension Repository {
  /// An object that a commit needs and that cannot be read.
  package struct Gap: Sendable, Hashable {
    /// The object.
    package let id: ObjectID
    /// The file or folder it is in the newest commit; nil for a commit or a past tree.
    package let path: String?
    /// What the library says.
    package let problem: String
  }

  /// The deepest that folders of a commit are followed: a person's are a handful deep.
  private static let deepest = 64

  /// What cannot be read of a commit's files: of files the header is read, of folders everything.
  package func gaps(inFilesOf commit: ObjectID) -> [Gap] {
    do {
      let database = try Handle<DatabaseObject>("git_repository_odb") { unsafe git_repository_odb(&$0, handle.pointer) }
      var gaps: [Gap] = []
      look(try self.commit(commit).tree, at: "", depth: 0, in: database, &gaps)
      return gaps
    } catch {
      return [Gap(id: commit, path: nil, problem: error.message)]
    }
  }

  private func look(
    _ tree: ObjectID,
    at path: String,
    depth: Int,
    in database: borrowing Handle<DatabaseObject>,
    _ gaps: inout [Gap]
  ) {
    do {
      for entry in try entries(of: tree) {
        let inner = path.isEmpty ? entry.name : path + "/" + entry.name
        switch entry.kind {
        case .directory where depth < Self.deepest:
          look(entry.id, at: inner, depth: depth + 1, in: database, &gaps)
        case .directory:
          gaps.append(Gap(id: entry.id, path: inner, problem: "is deeper than \(Self.deepest) folders"))
        case .file, .symbolicLink:
          do {
            try requireHeader(of: entry.id, in: database)
          } catch {
            gaps.append(Gap(id: entry.id, path: inner, problem: error.message))
          }
        case .submodule: continue
        }
      }
    } catch {
      gaps.append(Gap(id: tree, path: path, problem: error.message))
    }
  }

  private func requireHeader(of id: ObjectID, in database: borrowing Handle<DatabaseObject>) throws(GitError) {
    var raw = id.raw
    var size = 0
    var type = GIT_OBJECT_ANY
    try git("git_odb_read_header") { unsafe git_odb_read_header(&size, &type, database.pointer, &raw) }
  }

  /// The first commit behind another that cannot be read, or whose folder cannot; nil when all can.
  package func gap(inHistoryOf commit: ObjectID) -> Gap? {
    var seen: Set<ObjectID> = [commit]
    var next = [commit]
    while let id = next.popLast() {
      do {
        let commit = try self.commit(id)
        _ = try treeHandle(commit.tree)
        for parent in commit.parents where seen.insert(parent).inserted { next.append(parent) }
      } catch {
        return Gap(id: id, path: nil, problem: error.message)
      }
    }
    return nil
  }

  /// Stores a file of the working tree again where the object of that content is missing.
  ///
  /// - Returns: whether the file had just that content.
  package func restore(_ gap: Gap) throws(GitError) -> Bool {
    guard let name = gap.path, let path = try? RepositoryPath(name), let bytes = try? file(at: path),
      try ObjectID.ofFile(bytes) == gap.id
    else { return false }
    return try store(bytes) == gap.id
  }

  /// Makes the index anew from a commit; what was staged is not in it, and the files are not touched.
  package func resetIndex(to commit: ObjectID?) throws(GitError) {
    let index = try Handle<IndexObject>("git_repository_index") { unsafe git_repository_index(&$0, handle.pointer) }
    if let commit {
      let tree = try treeHandle(self.commit(commit).tree)
      try git("git_index_read_tree") { unsafe git_index_read_tree(index.pointer, tree.pointer) }
    }
    try git("git_index_write") { unsafe git_index_write(index.pointer) }
    try Disk.keepFile(gitDirectory + "index")
    try Disk.keepFolder(gitDirectory)
  }
}
