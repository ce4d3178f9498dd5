import CGit2

/// What an object is.
enum StoredKind {
  case commit
  case tree

  fileprivate var raw: git_object_t {
    switch self {
    case .commit: GIT_OBJECT_COMMIT
    case .tree: GIT_OBJECT_TREE
    }
  }
}

/// What one commit is made of, without who made it and why.
struct CommitLinks {
  let id: ObjectID
  let tree: ObjectID
  let parents: [ObjectID]
}

extension Repository {
  /// The bytes of an object as they are stored.
  ///
  /// - Throws: `GitError` with code `notFound`, also for an object of another kind.
  func stored(_ id: ObjectID, as kind: StoredKind) throws(GitError) -> [UInt8] {
    var raw = id.raw
    let database = try Handle<DatabaseObject>("git_repository_odb") { unsafe git_repository_odb(&$0, handle.pointer) }
    let object = try Handle<StoredObject>("git_odb_read") { unsafe git_odb_read(&$0, database.pointer, &raw) }
    guard unsafe git_odb_object_type(object.pointer) == kind.raw else {
      throw GitError(.notFound, call: "git_odb_read", message: "\(id) is no \(kind)")
    }
    let count = unsafe git_odb_object_size(object.pointer)
    guard count > 0, let content = unsafe git_odb_object_data(object.pointer) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: content, count: count))
  }

  /// The names in a directory that begin in some way, in git's order.
  package func names(in tree: ObjectID, startingWith beginning: String) throws(GitError) -> [String] {
    try RawTree(stored(tree, as: .tree)).names(startingWith: Array(beginning.utf8))
  }

  /// Runs a body that reads many objects once each, without keeping them in memory.
  package func readingOnce<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try Library.withoutCache(body)
  }

  /// The tree and the parents of a commit.
  func links(of commit: ObjectID) throws(GitError) -> CommitLinks {
    let bytes = try stored(commit, as: .commit)
    var place = 0
    var tree: ObjectID?
    var parents: [ObjectID] = []
    // A line is a word, a space and forty digits; the first line of another kind ends them.
    while place + 46 <= bytes.count, let end = bytes[place...].firstIndex(of: 0x0A) {
      let line = bytes[place..<end]
      if tree == nil, line.starts(with: "tree ".utf8) {
        tree = ObjectID(hex: String(decoding: line.dropFirst(5), as: UTF8.self))
      } else if line.starts(with: "parent ".utf8) {
        guard let parent = ObjectID(hex: String(decoding: line.dropFirst(7), as: UTF8.self)) else { break }
        parents.append(parent)
      } else {
        break
      }
      place = end + 1
    }
    guard let tree else { throw GitError(.other, call: "git_odb_read", message: "the commit \(commit) is damaged") }
    return CommitLinks(id: commit, tree: tree, parents: parents)
  }
}
