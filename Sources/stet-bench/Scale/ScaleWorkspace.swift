import Editorial
import Foundation

/// A workspace of many drafts with claims, decisions and a real history, the same on every machine.
struct ScaleWorkspace {
  /// How much it holds.
  struct Size {
    let drafts: Int
    let claims: Int
    let decisions: Int

    /// The same proportions with about so many claims.
    init(claims: Int) { self.init(drafts: max(claims / 50, 1), claims: claims, decisions: claims * 3 / 2) }

    private init(drafts: Int, claims: Int, decisions: Int) {
      (self.drafts, self.claims, self.decisions) = (drafts, claims, decisions)
    }
  }

  /// Makes a workspace in a new folder.
  ///
  /// - Returns: how many commits its history has.
  @discardableResult
  static func make(_ size: Size, in folder: URL, stet: Tool, git: Tool) throws -> Int {
    let above = folder.deletingLastPathComponent()
    try stet.run(["init", folder.lastPathComponent], in: above)
    let branch = try line(git.run(["symbolic-ref", "HEAD"], in: folder).output)
    let commit = try line(git.run(["rev-parse", "HEAD"], in: folder).output)
    var stream = ImportStream(branch: branch, onTopOf: commit)
    let file = above.appending(path: "\(folder.lastPathComponent).stream")
    guard FileManager.default.createFile(atPath: file.path(percentEncoded: false), contents: nil) else {
      throw BenchError("\(file.lastPathComponent) cannot be written.")
    }
    let handle = try FileHandle(forWritingTo: file)
    var commits = 0
    for number in 0..<size.drafts {
      let draft = try GeneratedDraft(
        number: number,
        sentences: size.claims / size.drafts,
        decisions: size.decisions / size.drafts
      )
      for step in draft.steps {
        stream.commit(
          step.plan.message,
          by: "\(step.person.name) <\(step.person.email)>",
          at: step.time.seconds,
          files: step.plan.files.map { ($0.path, $0.bytes) }
        )
      }
      commits += draft.steps.count
      try handle.write(contentsOf: stream.take())
    }
    try handle.close()
    try git.run(["fast-import", "--quiet"], in: folder, input: file)
    try FileManager.default.removeItem(at: file)
    try git.run(["reset", "-q", "--hard"], in: folder)
    return commits
  }

  private static func line(_ output: Data) -> String {
    String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
