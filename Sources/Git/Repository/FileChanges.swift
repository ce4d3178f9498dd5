/// Finds which files of a pattern differ between two trees; only folders that differ are opened.
///
/// It keeps the folders that it has opened last: along a history the new side of one step is the old side of the next.
struct FileChanges {
  /// One file that differs.
  struct Change {
    let path: String
    /// Its object in the new tree; nil where it is missing.
    let file: ObjectID?
  }

  private let pattern: FilePattern
  private var opened: [ObjectID: [String: TreeEntry]] = [:]
  /// How many folders are kept: enough for those along one step.
  private static let limit = 256

  init(of pattern: FilePattern) { self.pattern = pattern }

  /// Compares two trees; nil stands for an empty one.
  mutating func between(
    _ old: ObjectID?,
    _ new: ObjectID?,
    in repository: borrowing Repository
  ) throws(GitError) -> [Change] {
    guard old != new else { return [] }
    let before = try folder(pattern.root, of: old, in: repository)
    let after = try folder(pattern.root, of: new, in: repository)
    var changes: [Change] = []
    try collect(before, after, depth: pattern.depth, path: pattern.root, into: &changes, repository)
    return changes
  }

  private mutating func collect(
    _ old: ObjectID?,
    _ new: ObjectID?,
    depth: Int,
    path: String,
    into changes: inout [Change],
    _ repository: borrowing Repository
  ) throws(GitError) {
    guard old != new else { return }
    let (before, after) = (try entries(of: old, in: repository), try entries(of: new, in: repository))
    if depth == 0 {
      let file = Self.file(after[pattern.name])
      if file != Self.file(before[pattern.name]) { changes.append(Change(path: "\(path)/\(pattern.name)", file: file)) }
      return
    }
    for (name, entry) in after {
      let (was, now) = (Self.directory(before[name]), Self.directory(entry))
      try collect(was, now, depth: depth - 1, path: "\(path)/\(name)", into: &changes, repository)
    }
    for (name, entry) in before where after[name] == nil {
      try collect(Self.directory(entry), nil, depth: depth - 1, path: "\(path)/\(name)", into: &changes, repository)
    }
  }

  private mutating func folder(
    _ name: String,
    of tree: ObjectID?,
    in repository: borrowing Repository
  ) throws(GitError) -> ObjectID? {
    Self.directory(try entries(of: tree, in: repository)[name])
  }

  private mutating func entries(
    of tree: ObjectID?,
    in repository: borrowing Repository
  ) throws(GitError) -> [String: TreeEntry] {
    guard let tree else { return [:] }
    if let known = opened[tree] { return known }
    let entries = try repository.entries(of: tree)
    let named = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    if opened.count >= Self.limit { opened.removeAll(keepingCapacity: true) }
    opened[tree] = named
    return named
  }

  private static func file(_ entry: TreeEntry?) -> ObjectID? { entry?.kind == .file ? entry?.id : nil }

  private static func directory(_ entry: TreeEntry?) -> ObjectID? { entry?.kind == .directory ? entry?.id : nil }
}
