import Foundation

extension RealGit {
  /// Writes a file of the working tree, and the folders above it.
  package func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file of the working tree, and the folders above it.
  package func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The text of a file of the working tree, or nil when there is none.
  package func read(_ path: String) -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Removes a file of the working tree.
  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder + "/" + path)
  }

  /// Whether there is a file or folder of the working tree.
  package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + path) }

  /// Writes a file, commits it alone, and gives the commit.
  @discardableResult
  package func commit(_ text: String, to path: String, message: String = "a change") throws -> String {
    try write(text, to: path)
    try self("add", "--", path)
    try self("commit", "--quiet", "--message", message, "--", path)
    return try head()
  }

  /// The commit that HEAD leads to.
  package func head() throws -> String { try self("rev-parse", "HEAD") }

  /// What `git status` says, one line a path; empty when all is clean.
  package func status() throws -> String { try self("status", "--porcelain", "--untracked-files=all") }

  /// What a strict check of every object says, on either channel; empty when all is sound.
  package func complaints() throws -> String {
    let run = try run(["fsck", "--strict", "--no-dangling", "--no-progress"])
    return run.status == 0 ? run.output + run.errors : "status \(run.status): \(run.output)\(run.errors)"
  }

  /// How many commits HEAD leads to.
  package func count() throws -> Int { Int(try self("rev-list", "--count", "HEAD")) ?? -1 }
}

extension RealGit {
  /// Makes a second copy of the repository beside this one.
  package func clone(as name: String, _ options: [String] = []) throws -> RealGit {
    let copy = RealGit(folder: home + name, home: home)
    let made = try run(["clone", "--quiet"] + options + [folder, copy.folder])
    guard made.status == 0 else { throw Failure(description: "git clone: \(made.status): \(made.errors)") }
    return copy
  }
}
