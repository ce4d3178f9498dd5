import CGit2
import Glibc

extension GitFolder {
  /// Everything that is wrong with the repository's own files, as far as it shows without opening it.
  ///
  /// It looks at names, sizes and owners, at each branch's file and at the configuration; of objects only at whether they hold
  /// anything.
  package func faults() -> [Fault] {
    extensions() + owners() + permissions() + head() + references() + emptyObjects() + index() + locks()
  }

  private func head() -> [Fault] {
    let path = directory + "HEAD"
    guard let text = Self.text(of: path) else { return [Fault(.head, shown(path), obstacle: obstacleOfHead)] }
    let word = text.prefix { $0 != "\n" }
    guard !word.hasPrefix("ref: "), ObjectID(hex: word) == nil else { return [] }
    return [Fault(.head, shown(path), obstacle: obstacleOfHead)]
  }

  private var obstacleOfHead: String? {
    onlyBranch == nil ? "there is not just one branch that it could name" : nil
  }

  /// The one branch that there is; nil when there are none or several.
  var onlyBranch: String? {
    let loose = looseReferences().map(\.name).filter { $0.hasPrefix("refs/heads/") }
    let all = Set(loose).union(packedReferences().keys.filter { $0.hasPrefix("refs/heads/") })
    return all.count == 1 ? all.first : nil
  }

  private func references() -> [Fault] {
    looseReferences().compactMap { reference in
      let path = common + reference.name
      let word = (Self.text(of: path) ?? "").prefix { $0 != "\n" }
      guard !word.hasPrefix("ref: "), ObjectID(hex: word) == nil else { return nil }
      let hasPast = !pastCommits(of: reference.name).isEmpty
      let obstacle = hasPast ? nil : "git has noted nowhere which commit it named"
      return Fault(.reference, shown(path), detail: reference.size == 0 ? "empty" : "garbled", obstacle: obstacle)
    }
  }

  /// The files of branches and tags, without locks.
  func looseReferences() -> [(name: String, size: Int)] {
    filesOfReferences().filter { !$0.name.hasSuffix(".lock") }
  }

  func filesOfReferences() -> [(name: String, size: Int)] {
    var found: [(name: String, size: Int)] = []
    func look(_ folder: String, depth: Int) {
      guard depth < 32, let entries = try? FolderListing.entries(of: common + folder) else { return }
      for entry in entries {
        switch entry.kind {
        case .folder: look(folder + "/" + entry.name, depth: depth + 1)
        case .file: found.append((folder + "/" + entry.name, entry.size))
        case .other: continue
        }
      }
    }
    look("refs", depth: 0)
    return found
  }

  private func emptyObjects() -> [Fault] {
    guard let folders = try? FolderListing.entries(of: common + "objects") else { return [] }
    return folders.filter { $0.kind == .folder && $0.name.utf8.count == 2 }.flatMap { folder in
      let place = common + "objects/" + folder.name
      let files = (try? FolderListing.entries(of: place)) ?? []
      return files.filter { $0.kind == .file && $0.size == 0 && ObjectID(hex: folder.name + $0.name) != nil }
        .map { Fault(.emptyObject, shown(place + "/" + $0.name)) }
    }
  }

  private func index() -> [Fault] {
    let path = directory + "index"
    guard let status = FolderListing.status(of: path), status.st_size == 0 else { return [] }
    return [Fault(.emptyIndex, shown(path))]
  }
}
