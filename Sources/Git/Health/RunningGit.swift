import Glibc

/// The processes of this machine that may be at work in a repository, as `/proc` shows them.
enum RunningGit {
  /// A process.
  struct Owner {
    let id: Int32
    let name: String
  }

  /// A process that may hold a lock file: one that has it open, or a git that works here or may do so; nil when none can.
  ///
  /// Git closes an index lock while an editor runs, so that nobody has it open is not enough.
  static func owner(ofLock path: String, in folder: GitFolder) -> Owner? {
    guard let processes = try? FolderListing.entries(of: "/proc") else { return Owner(id: 0, name: "unknown") }
    for process in processes {
      guard let id = Int32(process.name), id != getpid(), let name = name(of: id), !isDead(id) else { continue }
      if opens(path, id) || (isGit(name) && mayWork(in: folder, id)) { return Owner(id: id, name: name) }
    }
    return nil
  }

  private static func isGit(_ name: String) -> Bool { name == "git" || name.hasPrefix("git-") }

  private static func name(of id: Int32) -> String? {
    GitFolder.text(of: "/proc/\(id)/comm").map { String($0.prefix { $0 != "\n" }) }
  }

  /// Whether a process has ended and only waits for somebody to ask how.
  private static func isDead(_ id: Int32) -> Bool {
    guard let text = GitFolder.text(of: "/proc/\(id)/stat"), let name = text.lastIndex(of: ")") else { return true }
    return text[name...].dropFirst(2).first.map { "ZX".contains($0) } ?? true
  }

  private static func opens(_ path: String, _ id: Int32) -> Bool {
    let files = (try? FolderListing.entries(of: "/proc/\(id)/fd")) ?? []
    return files.contains { target(of: "/proc/\(id)/fd/\($0.name)") == path }
  }

  private static func mayWork(in folder: GitFolder, _ id: Int32) -> Bool {
    guard let place = target(of: "/proc/\(id)/cwd") else {
      // It has ended meanwhile, or it is somebody else's and does not show where it works.
      return FolderListing.status(of: "/proc/\(id)") != nil && !isDead(id)
    }
    let said = GitFolder.text(of: "/proc/\(id)/cmdline") ?? ""
    let variables = (GitFolder.text(of: "/proc/\(id)/environ") ?? "").split(separator: "\0")
    let named = variables.first { $0.hasPrefix("GIT_DIR=") }.map { String($0.dropFirst("GIT_DIR=".count)) }
    let places = [place, named.flatMap { HostFile.realPath($0.hasPrefix("/") ? $0 : place + "/" + $0) }]
    return places.compactMap(\.self).contains { folder.holds($0) } || said.contains("--git-dir")
      || said.contains("--work-tree")
  }

  private static func target(of link: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(link, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }
}

extension GitFolder {
  /// Whether a folder is the repository's or the working tree's, or below one of them.
  fileprivate func holds(_ place: String) -> Bool {
    [workingDirectory, directory, common].contains { (place + "/").hasPrefix($0) }
  }
}
