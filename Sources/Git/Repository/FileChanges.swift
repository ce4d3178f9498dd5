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
  private var opened: [ObjectID: RawTree] = [:]
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
    let before = try Self.directory(tree(old, in: repository).entry(named: pattern.root))
    let after = try Self.directory(tree(new, in: repository).entry(named: pattern.root))
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
    let (before, after) = (try tree(old, in: repository), try tree(new, in: repository))
    if depth == 0 {
      let file = Self.file(try after.entry(named: pattern.name))
      if try file != Self.file(before.entry(named: pattern.name)) {
        changes.append(Change(path: "\(path)/\(pattern.name)", file: file))
      }
      return
    }
    for difference in try RawTree.differences(from: before, to: after) {
      let (was, now) = (Self.directory(difference.old), Self.directory(difference.new))
      guard was != now else { continue }
      let name = String(decoding: difference.name, as: UTF8.self)
      try collect(was, now, depth: depth - 1, path: "\(path)/\(name)", into: &changes, repository)
    }
  }

  private mutating func tree(_ id: ObjectID?, in repository: borrowing Repository) throws(GitError) -> RawTree {
    guard let id else { return RawTree() }
    if let known = opened[id] { return known }
    let tree = RawTree(try repository.stored(id, as: .tree))
    if opened.count >= Self.limit { opened.removeAll(keepingCapacity: true) }
    opened[id] = tree
    return tree
  }

  private static func file(_ entry: RawTree.Entry?) -> ObjectID? { entry?.kind == .file ? entry?.id : nil }

  private static func directory(_ entry: RawTree.Entry?) -> ObjectID? { entry?.kind == .directory ? entry?.id : nil }
}
