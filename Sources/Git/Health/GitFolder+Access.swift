import Glibc

extension GitFolder {
  /// The extensions that libgit2 1.5 knows; see its `repository.c`, `builtin_extensions`.
  private static let knownExtensions: Set<String> = ["noop"]

  /// What the configuration asks for and the library does not know.
  func extensions() -> [Fault] {
    let path = common + "config"
    guard let text = Self.text(of: path) else { return [] }
    var section = ""
    var version = 0
    var asked: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.hasPrefix("[") {
        section = words.dropFirst().prefix { $0 != "]" && $0 != " " }.lowercased()
        continue
      }
      let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let value = words.dropFirst(name.count).drop { " \t=".contains($0) }.prefix { !" \t#;".contains($0) }
      if section == "core", name.lowercased() == "repositoryformatversion" { version = Int(value) ?? 0 }
      guard section == "extensions", !name.isEmpty else { continue }
      if name.lowercased() == "objectformat", value.lowercased() == "sha1" { continue }
      if !Self.knownExtensions.contains(name.lowercased()) { asked.append("\(name) = \(value)") }
    }
    guard version >= 1 else { return [] }
    let found = version > 1 ? ["repositoryFormatVersion = \(version)"] + asked : asked
    return found.map {
      Fault(.unsupportedExtension, shown(path), detail: $0, obstacle: "stet cannot take it out of the repository")
    }
  }

  /// What belongs to somebody else, one fault for each other owner.
  func owners() -> [Fault] {
    guard let own = FolderListing.status(of: String(directory.dropLast()))?.st_uid else { return [] }
    if own != geteuid(), geteuid() != 0 {
      return [
        Fault(
          .foreignOwner,
          shown(directory),
          detail: "user \(own)",
          obstacle: "only its owner or root can give it away"
        )
      ]
    }
    var others: [UInt32: [String]] = [:]
    for path in places {
      guard let owner = FolderListing.status(of: path)?.st_uid, owner != own else { continue }
      others[owner, default: []].append(shown(path))
    }
    return others.sorted { $0.key < $1.key }.compactMap { owner, paths in
      guard let first = paths.first else { return nil }
      let more = paths.count > 1 ? " and \(paths.count - 1) more" : ""
      return Fault(
        .foreignOwner,
        first,
        detail: "user \(owner)\(more)",
        obstacle: "only its owner or root can give it away"
      )
    }
  }

  /// What the person who looks may not write or not read.
  func permissions() -> [Fault] {
    let own = FolderListing.status(of: String(directory.dropLast()))?.st_uid
    guard own == geteuid() || geteuid() == 0 else { return [] }
    return places.compactMap { path in
      guard let status = FolderListing.status(of: path) else { return nil }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let wanted = isFolder ? R_OK | W_OK | X_OK : R_OK | W_OK
      guard unsafe faccessat(AT_FDCWD, path, wanted, AT_EACCESS) != 0 else { return nil }
      let reads = unsafe faccessat(AT_FDCWD, path, isFolder ? R_OK | X_OK : R_OK, AT_EACCESS) == 0
      return Fault(
        .permission,
        shown(path),
        detail: reads ? "may not be written" : "may not be read",
        obstacle: "whether that is meant, only people know"
      )
    }
  }

  /// The folders that a commit writes to, and the files it replaces or appends to.
  private var places: [String] {
    let folders = ["objects", "refs", "refs/heads", "logs", "logs/refs", "logs/refs/heads"].map { common + $0 }
    let fanout = ((try? FolderListing.entries(of: common + "objects")) ?? [])
      .filter { $0.kind == .folder && $0.name.utf8.count == 2 }.map { common + "objects/" + $0.name }
    let files = ["HEAD", "index", "stet", "stet.lock", "logs/HEAD"].map { directory + $0 }
    return [String(workingDirectory.dropLast()), String(directory.dropLast())] + folders + fanout + files
      + looseReferences().map { common + $0.name }
  }
}
