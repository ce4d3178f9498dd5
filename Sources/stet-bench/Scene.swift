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
  /// The two revisions of the demo's draft, as files.
  let versions: (first: URL, second: URL)
  /// A workspace with a draft of some two hundred claims and two thousand revisions.
  let long: URL
  /// The path of that draft in it.
  let longDraft: String

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
    versions = (folder.appending(path: "article.md"), folder.appending(path: "article-2.md"))
    let name = try Self.draft(in: demo, with: git)
    let commits = try Self.lines(git.run(["log", "--format=%H", "--reverse", "--", name], in: demo).output)
    for (commit, file) in zip([commits[0], commits[commits.count - 1]], [versions.first, versions.second]) {
      try git.run(["show", "\(commit):\(name)"], in: demo).output.write(to: file)
    }
    self.article = article.map { URL(filePath: $0) } ?? versions.first
    try stet.run(["init", "fresh"], in: folder)
    try stet.run(["add", self.article.path(percentEncoded: false), "--slug", "article"], in: fresh)
    try FileManager.default.copyItem(at: fresh, to: opened)
    try stet.run(["open", "article"], in: opened)
    notes = try Self.addNotes(to: opened, with: git)
    large = folder.appending(path: "large")
    try FileManager.default.copyItem(at: opened, to: large)
    try Self.addArchive(to: large, with: git)
    long = folder.appending(path: "long")
    longDraft = try Self.makeLongHistory(in: long, stet, git)
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
    let folder = try draft(in: workspace, with: git).split(separator: "/").dropLast().joined(separator: "/")
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

  /// Makes a workspace in which a draft was opened and then edited two thousand times with plain git.
  private static func makeLongHistory(in workspace: URL, _ stet: Tool, _ git: Tool) throws -> String {
    let above = workspace.deletingLastPathComponent()
    var history = LongHistory()
    let source = above.appending(path: "long.md")
    try Data(history.text.utf8).write(to: source)
    try stet.run(["init", workspace.lastPathComponent], in: above)
    try stet.run(["add", source.path(percentEncoded: false), "--slug", "long"], in: workspace)
    try stet.run(["open", "long"], in: workspace)
    let path = try draft(in: workspace, with: git)
    let branch = try lines(git.run(["symbolic-ref", "HEAD"], in: workspace).output)[0]
    let commit = try lines(git.run(["rev-parse", "HEAD"], in: workspace).output)[0]
    let stream = above.appending(path: "long.stream")
    var commits = ImportStream(branch: branch, onTopOf: commit)
    history.write(revisions: 2_000, of: path, to: &commits)
    try commits.bytes.write(to: stream)
    try git.run(["fast-import", "--quiet"], in: workspace, input: stream)
    try git.run(["reset", "-q", "--hard"], in: workspace)
    return path
  }

  /// The path of the one draft of a workspace.
  private static func draft(in workspace: URL, with git: Tool) throws -> String {
    let found = try lines(git.run(["ls-files", "drafts/*/draft.md"], in: workspace).output)
    guard let path = found.first else { throw BenchError("\(workspace.lastPathComponent) holds no draft.") }
    return path
  }

  private static func lines(_ output: Data) -> [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Takes everything away again.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
