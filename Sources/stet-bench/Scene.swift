import Foundation

/// The workspaces that commands are timed in, in a temporary folder.
struct Scene {
  /// The program that is measured.
  let stet: Tool
  /// The peer.
  let git: Tool
  /// A workspace with the article added and not opened yet.
  let fresh: URL
  /// A workspace with the article opened.
  let opened: URL
  /// The same among ten thousand other files.
  let large: URL
  /// A tracked file of `opened` and `large` that lies as deep as a check.
  let notes: String
  /// The article that the workspaces hold.
  let article: URL
  /// The demo's workspace, with two revisions and decisions.
  let demo: URL

  private let folder: URL

  /// Makes the workspaces.
  ///
  /// - Parameter article: the path of an article; the first revision of the shipped sample when nil.
  init(article: String?) throws {
    stet = try Tool.stet()
    git = try Tool.git()
    folder = FileManager.default.temporaryDirectory.appending(path: "stet-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    fresh = folder.appending(path: "fresh")
    opened = folder.appending(path: "opened")
    demo = folder.appending(path: "demo")
    try stet.run(["demo", "demo"], in: folder)
    if let article {
      self.article = URL(filePath: article)
    } else {
      let source = folder.appending(path: "article.md")
      let path = try git.run(["ls-files", "drafts/*/draft.md"], in: demo).output
      let name = String(decoding: path, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
      let first = try git.run(["log", "--format=%H", "--reverse", "--", name], in: demo).output
      let commit = String(decoding: first, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
      try git.run(["show", "\(commit):\(name)"], in: demo).output.write(to: source)
      self.article = source
    }
    try stet.run(["init", "fresh"], in: folder)
    try stet.run(["add", self.article.path(percentEncoded: false), "--slug", "article"], in: fresh)
    try FileManager.default.copyItem(at: fresh, to: opened)
    try stet.run(["open", "article"], in: opened)
    notes = try Self.addNotes(to: opened, with: git)
    large = folder.appending(path: "large")
    try FileManager.default.copyItem(at: opened, to: large)
    try Self.addArchive(to: large, with: git)
  }

  /// A copy of a workspace for one run.
  func copy(of workspace: URL, number: Int) throws -> URL {
    let copy = folder.appending(path: "\(workspace.lastPathComponent)-\(number)")
    try? FileManager.default.removeItem(at: copy)
    try FileManager.default.copyItem(at: workspace, to: copy)
    return copy
  }

  /// The ids of the opened article's claims.
  func claims() throws -> [String] {
    let files = try git.run(["ls-files", "drafts/*/claims/*.json"], in: opened).output
    return String(decoding: files, as: UTF8.self).split(separator: "\n").compactMap { path in
      path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    }
  }

  /// Adds a tracked file beside the checks of the opened article, as deep in the tree as they are.
  private static func addNotes(to workspace: URL, with git: Tool) throws -> String {
    let draft = try git.run(["ls-files", "drafts/*/draft.md"], in: workspace).output
    let folder = String(decoding: draft, as: UTF8.self).split(separator: "/").dropLast().joined(separator: "/")
    let path = "\(folder)/checks/notes/bench.txt"
    let file = workspace.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("notes\n".utf8).write(to: file)
    try git.run(["add", path], in: workspace)
    try git.run(["commit", "-q", "-m", "notes"], in: workspace)
    return path
  }

  /// Adds ten thousand small tracked files in a hundred folders, as a desk of some years has them.
  private static func addArchive(to workspace: URL, with git: Tool) throws {
    for folder in 0..<100 {
      let archive = workspace.appending(path: "archive/\(folder)")
      try FileManager.default.createDirectory(at: archive, withIntermediateDirectories: true)
      for file in 0..<100 { try Data("\(folder) \(file)\n".utf8).write(to: archive.appending(path: "\(file).txt")) }
    }
    try git.run(["add", "archive"], in: workspace)
    try git.run(["commit", "-q", "-m", "archive"], in: workspace)
  }

  /// Takes everything away again.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
