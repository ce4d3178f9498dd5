import CGit2
import Glibc

extension Repository {
  /// Refuses while another git holds the index, before anything has happened.
  func requireUnlockedIndex() throws(GitError) {
    let lock = gitDirectory + "index.lock"
    for attempt in 0..<8 {
      guard unsafe access(lock, F_OK) == 0 else { return }
      // Another git usually holds it for milliseconds: 5, 10, 20 … 640 ms, a little over a second in all.
      usleep(UInt32(5_000) << attempt + UInt32.random(in: 0..<5_000))
    }
    throw GitError(.locked, call: "access", message: "index.lock is there", path: lock)
  }

  /// Refuses where the files could not follow the branch, before it has moved.
  func requireWritable(_ changes: [TreeChange]) throws(GitError) {
    try requireWritable(folder: gitDirectory)
    for change in changes where !change.isSaved {
      // The nearest folder that is there has to take the new file or folder.
      var folder = workingDirectory
      for component in change.path.components.dropLast() {
        guard unsafe access(folder + component, F_OK) == 0 else { break }
        folder += component + "/"
      }
      try requireWritable(folder: folder)
    }
  }

  private func requireWritable(folder: String) throws(GitError) {
    guard unsafe faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw GitError(errno: errno, call: "faccessat", path: folder)
    }
  }

  /// Refuses when a path that a commit is about to write holds something that git does not know.
  func requireClean(_ changes: [TreeChange], in tree: ObjectID?) throws(GitError) {
    let changes = changes.filter { !$0.isSaved }
    let paths = changes.map(\.path)
    let known = try tree.map { tree throws(GitError) in try entries(at: paths, in: tree) }
    let staged = try stagedIDs(of: paths, in: wholeIndexFile())
    for (number, change) in changes.enumerated() {
      let (recorded, staged) = (known?[number]?.id, staged[number])
      let written = try file(at: change.path).map { bytes throws(GitError) in try ObjectID.ofFile(bytes) }
      guard staged == recorded, written == recorded else {
        throw GitError(.dirty, call: "requireClean", message: "changed, but not committed", path: change.path.string)
      }
    }
  }

  /// Brings the files and the index entries of a journal's paths from its old commit to its new one.
  ///
  /// A path is left alone where HEAD does not hold what the new commit brought: then the branch never moved, or people have
  /// gone on from it; and so is what a person has staged or written there since.
  func settle(_ journal: Journal) throws(GitError) {
    let oldTree = try journal.old.map { id throws(GitError) in try commit(id).tree }
    let newTree = try commit(journal.new).tree
    guard let head = try head().commit, case let headTree = try commit(head).tree else { return }
    var behind: [NewEntry] = []
    var others: [NewEntry] = []
    let index = try indexFile()
    let paths = journal.paths
    let targets = try entries(at: paths, in: newTree)
    let heads = headTree == newTree ? targets : try entries(at: paths, in: headTree)
    let olds = try oldTree.map { tree throws(GitError) in try entries(at: paths, in: tree) }
    let allStaged = try stagedIDs(of: paths, in: index)
    for (number, path) in paths.enumerated() {
      let (target, recorded, staged) = (targets[number], olds?[number], allStaged[number])
      guard heads[number] == target else { continue }
      // A path that is in neither commit was never landed.
      guard target != nil || recorded != nil else { continue }
      let next = NewEntry(path: path, blob: target?.id, isExecutable: target?.isExecutable ?? false)
      if journal.saved.contains(path) {
        // What was staged of the file is an older state of what the person has now saved, as with `git commit FILE`.
        if staged != target?.id { others.append(next) }
        continue
      }
      guard staged == recorded?.id || staged == target?.id else { continue }
      let isOtherMode = recorded != nil && target != nil && recorded?.isExecutable != target?.isExecutable
      switch try lying(at: path) {
      case .file(let written) where written == recorded?.id && (written != target?.id || isOtherMode):
        behind.append(next)
      case .nothing where recorded == nil: behind.append(next)
      default: if staged != target?.id { others.append(next) }
      }
    }
    guard !(behind.isEmpty && others.isEmpty) else { return }
    try requireUnlockedIndex()
    try recordInIndex(place(behind) + others.map { PlacedFile(entry: $0, status: nil) }, in: index)
  }

  /// What lies at a path of the working tree.
  private enum Lying {
    case nothing
    /// A file with the content of this name.
    case file(ObjectID)
    /// A folder, a link, or a file in the place of a folder: somebody has put it there.
    case somethingElse
  }

  private func lying(at path: RepositoryPath) throws(GitError) -> Lying {
    do {
      return try file(at: path).map { bytes throws(GitError) in .file(try ObjectID.ofFile(bytes)) } ?? .nothing
    } catch let error where error.code == .symbolicLink {
      return .somethingElse
    }
  }
}
