import CGit2
import Glibc

extension Repository {
  /// From this many objects on, one pack costs less than a file for each; git itself begins at a hundred when it fetches.
  private static let manyObjects = 200
  /// How many commits one pack takes at most, which bounds what is held in memory.
  private static let commitsInPack = 4_096

  /// Whether landings bring so many objects that they belong in a pack.
  static func isMany(_ landings: [Landing]) -> Bool {
    landings.reduce(0) { $0 + 1 + $1.changes.count } > manyObjects
  }

  /// Stores commits, one on the other, which no branch names yet: all that is new in one pack, and on disk when this returns.
  ///
  /// The objects are gathered in memory by a second opening of the repository, whose database ends with it: a memory that is
  /// added to a database stays there and would swallow what is written later. The names of the new objects go into a pack
  /// builder, because git_mempack_dump would pack all history again. A few thousand commits make one pack.
  func createPacked(
    _ landings: [Landing],
    on old: Commit?,
    sealedBy sealer: (any Sealer)?
  ) throws(GitError) -> [ObjectID] {
    var made: [ObjectID] = []
    var base = old
    for start in stride(from: 0, to: landings.count, by: Self.commitsInPack) {
      let part = Array(landings[start..<min(start + Self.commitsInPack, landings.count)])
      let memory = try Repository(rootedAt: workingDirectory)
      try memory.gatherInMemory()
      let commits = try memory.createCommits(part, on: base, sealedBy: sealer)
      try memory.writePack(of: commits, bringing: part)
      base = try commits.last.map { id throws(GitError) in try memory.commit(id) }
      made += commits
    }
    return made
  }

  /// Makes the database keep in memory what is stored from now on.
  private func gatherInMemory() throws(GitError) {
    let database = try Handle<DatabaseObject>("git_repository_odb") { unsafe git_repository_odb(&$0, handle.pointer) }
    var memory: OpaquePointer?
    try git("git_mempack_new") { unsafe git_mempack_new(&memory) }
    // Before all others, which have 1 and 2. From here on it belongs to the database.
    try git("git_odb_add_backend") { unsafe git_odb_add_backend(database.pointer, memory, 999) }
  }

  private func writePack(of commits: [ObjectID], bringing landings: [Landing]) throws(GitError) {
    let builder = try Handle<PackBuilderObject>("git_packbuilder_new") {
      unsafe git_packbuilder_new(&$0, handle.pointer)
    }
    _ = unsafe git_packbuilder_set_threads(builder.pointer, 0)
    var seen: Set<ObjectID> = []
    // The newest first, as a reader goes back from the tip.
    for commit in commits.reversed() { try insert(commit, named: nil, into: builder) }
    for (commit, landing) in zip(commits, landings).reversed() {
      let paths = landing.changes.map { $0.path.components[...] }
      try insertTrees(try links(of: commit).tree, named: "", holding: paths, seen: &seen, into: builder)
    }
    let waiting = gitDirectory + "stet/pack"
    if FolderListing.status(of: waiting) != nil { try FolderListing.remove(waiting) }
    for folder in [gitDirectory + "stet", waiting] {
      guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw GitError(errno: errno, call: "mkdir", path: folder)
      }
    }
    do {
      try git("git_packbuilder_write") { unsafe git_packbuilder_write(builder.pointer, waiting, 0, nil, nil) }
      try takePlace(from: waiting)
    } catch let error {
      // What is left of it takes room, which may be what was missing; why it failed is what matters.
      _ = try? FolderListing.remove(waiting)
      throw error
    }
  }

  /// Inserts a tree and what it holds of some paths; all else in it is stored already.
  private func insertTrees(
    _ tree: ObjectID,
    named name: String,
    holding paths: [ArraySlice<String>],
    seen: inout Set<ObjectID>,
    into builder: borrowing Handle<PackBuilderObject>
  ) throws(GitError) {
    guard seen.insert(tree).inserted else { return }
    try insert(tree, named: name, into: builder)
    let raw = RawTree(try stored(tree, as: .tree))
    for (step, paths) in Dictionary(grouping: paths, by: { $0.first ?? "" }).sorted(by: { $0.key < $1.key }) {
      // What was taken away is not there.
      guard let entry = try raw.entry(named: step) else { continue }
      let path = name.isEmpty ? step : "\(name)/\(step)"
      switch entry.kind {
      case .directory:
        try insertTrees(entry.id, named: path, holding: paths.map { $0.dropFirst() }, seen: &seen, into: builder)
      case .file where seen.insert(entry.id).inserted: try insert(entry.id, named: path, into: builder)
      default: continue
      }
    }
  }

  private func insert(
    _ id: ObjectID,
    named name: String?,
    into builder: borrowing Handle<PackBuilderObject>
  ) throws(GitError) {
    var raw = id.raw
    let pointer = unsafe builder.pointer
    try git("git_packbuilder_insert") { unsafe git_packbuilder_insert(pointer, &raw, name) }
  }

  /// Puts a finished pack among the others: its content first, then the index that makes it known.
  private func takePlace(from folder: String) throws(GitError) {
    let packs = commonDirectory + "objects/pack"
    guard unsafe mkdir(packs, 0o777) == 0 || errno == EEXIST else {
      throw GitError(errno: errno, call: "mkdir", path: packs)
    }
    let files = try FolderListing.entries(of: folder).map(\.name)
    for ending in [".pack", ".idx"] {
      for name in files where name.hasSuffix(ending) {
        try Disk.keepFile("\(folder)/\(name)")
        guard unsafe rename("\(folder)/\(name)", "\(packs)/\(name)") == 0 else {
          throw GitError(errno: errno, call: "rename", path: "\(packs)/\(name)")
        }
      }
      try Disk.keepFolder(packs)
    }
    try FolderListing.remove(folder)
  }
}
