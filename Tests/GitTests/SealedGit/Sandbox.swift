import Foundation
import Glibc

/// A temporary folder of one test, and what the test does to files in it.
package struct Sandbox: Sendable {
  /// The folder, ending in `/`, with every symbolic link resolved as git resolves them.
  package let folder: String

  /// Makes a folder, runs a body, and removes the folder however the body ends.
  package static func with<Result>(_ body: (Sandbox) throws -> Result) throws -> Result {
    Seal.close()
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("stet-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let folder = url.resolvingSymlinksInPath().path
    defer { removeTree(folder) }
    return try body(Sandbox(folder: folder + "/"))
  }

  /// A runner of plain git in a folder below this one; the folder need not be there.
  package func git(in name: String = "repo") -> RealGit { RealGit(folder: folder + name, home: folder) }

  /// A repository made by plain git, on the branch `main`, with nothing in it.
  package func repository(named name: String = "repo") throws -> RealGit {
    try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    let git = git(in: name)
    try git("init", "--quiet", "--initial-branch=main")
    return git
  }

  /// Removes a tree, folders included that a test has taken the permissions of.
  private static func removeTree(_ folder: String) {
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/bin/sh")
    tool.arguments = ["-c", "chmod -R u+rwX -- \"$0\" 2>/dev/null; rm -rf -- \"$0\"", folder]
    guard (try? tool.run()) != nil else { return }
    tool.waitUntilExit()
  }
}
