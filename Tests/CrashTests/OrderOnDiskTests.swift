import Foundation
import SealedGit
import Testing

/// What a decision waits for, and in which order: each step must be on disk before the next one relies on it.
@Suite struct OrderOnDiskTests {
  /// libgit2 would read all certificates of the machine at its start, for connections that stet never makes.
  @Test(.enabled(if: Tracer.canTrace, Tracer.reason)) func readsNoCertificates() throws {
    try Sandbox.with { sandbox in
      let git = try CrashScene(.verify, in: sandbox).fresh()
      let log = git.home + "opened"
      let run = try git.run("strace", ["-f", "-qq", "-o", log, "-e", "trace=openat", Tracer.program, "list"])
      try #require(run.status == 0, "\(run)")
      let opened = try String(decoding: Data(contentsOf: URL(filePath: log)), as: UTF8.self)
      #expect(opened.contains("/.git/HEAD") && !opened.contains("/ssl/certs") && !opened.contains(".crt"))
    }
  }

  @Test(.enabled(if: Tracer.canTrace, Tracer.reason), arguments: [CrashScene.Command.verify, .add, .open])
  func waitsForEachStepBeforeTheNext(_ command: CrashScene.Command) throws {
    try Sandbox.with { sandbox in
      let scene = try CrashScene(command, in: sandbox)
      let git = try scene.fresh()
      let log = git.home + "order"
      let traced = "trace=\((Tracer.calls + ["openat"]).joined(separator: ","))"
      let run = try git.run(
        "strace",
        ["-f", "-qq", "-y", "-s", "200", "-o", log, "-e", traced, Tracer.program] + scene.arguments
      )
      try #require(run.status == 0, "\(run)")
      let lines = try String(decoding: Data(contentsOf: URL(filePath: log)), as: UTF8.self).split(separator: "\n")
      var position = lines.startIndex
      for step in Self.steps {
        let found = lines[position...].firstIndex { line in
          line.contains(step.call) && step.paths.allSatisfy { line.contains($0) } && !line.contains(" = -1 ")
        }
        guard let found else {
          Issue.record(
            "\(command): no \(step.call) of \(step.paths) behind line \(position) of\n\(lines.joined(separator: "\n"))"
          )
          return
        }
        position = found + 1
      }
      // No object is waited for once the journal is there, and no object goes without.
      let journal = lines.firstIndex { $0.contains("rename(") && $0.contains("/stet/journal\"") } ?? lines.endIndex
      let links = lines[..<journal].count { $0.contains(" link(") && $0.contains("/objects/") }
      let waits = lines[..<journal].count { $0.contains("fsync(") && $0.contains("/tmp_object_git2_") }
      #expect(links > 0 && links == waits)
    }
  }

  private static let steps: [(call: String, paths: [String])] = [
    ("fsync(", ["/objects/tmp_object"]), ("link(", ["/objects/"]), ("fsync(", ["/.git/objects>"]),
    ("fsync(", ["/stet/journal.new>"]), ("rename(", ["/stet/journal.new", "/stet/journal\""]),
    ("fsync(", ["/.git/stet>"]), ("fsync(", ["/refs/heads/main.lock>"]),
    ("rename(", ["/refs/heads/main.lock", "/refs/heads/main\""]), ("fsync(", ["/refs/heads>"]),
    ("fsync(", ["/.git>"]), ("sync", ["/stet/files"]), ("renameat(", ["/stet/files/"]), ("fsync(", ["/drafts/"]),
    ("fsync(", ["/stet/index>"]), ("rename(", ["/.git/index.lock", "/.git/index\""]), ("fsync(", ["/.git>"]),
    ("unlink(", ["/stet/journal\""]), ("write(1", []),
  ]
}
