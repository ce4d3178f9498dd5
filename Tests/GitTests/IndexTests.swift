import Dice
import Git
import SealedGit
import Testing

/// Landings change the file of the index around what stands in it; git is asked whether it is still what git would have made.
@Suite struct IndexTests {
  @Test(arguments: 0..<12)
  func keepsWhatOthersHavePutThere(seed: UInt64) throws {
    try Sandbox.with { sandbox in
      var dice = SeededDice(seed: seed)
      let git = try sandbox.repository()
      let names = [
        "a", "a-b", "a/b", "a.c", "d/e/f", "d/e", "d-e", "ü/ö", "z", "d/e/f/g/h",
        "long/" + String(repeating: "x", count: 200),
      ]
      try git.commit("first\n", to: "first")
      if seed % 3 == 1 { try git("config", "index.version", "3") }
      if seed % 3 == 2 { try git("config", "index.version", "4") }
      var files: [String: String] = [:]
      for step in 0..<10 {
        var changes: [(String, String?)] = []
        for name in names where dice.happens(33) {
          let stands = files[name] != nil
          // A file and a folder of one name cannot both be there.
          if files.keys.contains(where: { $0.hasPrefix(name + "/") || name.hasPrefix($0 + "/") }) { continue }
          if changes.contains(where: { $0.0.hasPrefix(name + "/") || name.hasPrefix($0.0 + "/") }) { continue }
          changes.append((name, stands && dice.happens(33) ? nil : "\(step) \(name)\n"))
        }
        if changes.isEmpty { continue }
        let repository = try Repository(holding: git.folder)
        let landing = Landing(
          changes: try changes.map {
            TreeChange(try RepositoryPath($0.0), $0.1.map { .bytes(Array($0.utf8)) } ?? .removed)
          }
        )
        _ = try repository.land(landing, on: repository.head())
        for (name, text) in changes { files[name] = text }
        #expect(try git.status() == "", "\(changes)")
        #expect(try git("write-tree") == git("rev-parse", "HEAD^{tree}"))
        for (name, text) in files { #expect(git.read(name) == text) }
        if dice.happens(33) {
          // Another git works out the trees and refreshes the times; then one of its own files is staged and taken back.
          try git("status")
          try git("commit", "--quiet", "--allow-empty", "--message", "plain")
          try git.write("staged\n", to: "staged")
          try git("add", "--intent-to-add", "staged")
          #expect(try git.status() == " A staged")
          try git("rm", "--quiet", "--force", "--cached", "staged")
          try git.remove("staged")
        }
      }
      #expect(try git.complaints() == "")
      #expect(!git.exists(".git/index.lock"))
    }
  }

  @Test func keepsTheExtendedFlagsOfOthers() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      for name in ["a", "kept", "z"] { try git.commit("\(name)\n", to: name) }
      try git("update-index", "--skip-worktree", "kept")
      try git("update-index", "--assume-unchanged", "z")
      try git.write("meant\n", to: "meant")
      try git("add", "--intent-to-add", "meant")
      try Repository(holding: git.folder).land([("b", "two\n"), ("a", "three\n")])
      #expect(try git("ls-files", "-v") == "H a\nH b\nS kept\nH meant\nh z")
      #expect(try git("diff", "--name-status") == "A\tmeant")
    }
  }

  @Test func leavesAConflictOfAnotherPathStanding() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let blob = try git("hash-object", "-w", "--stdin", input: "x\n")
      try git.commit("a\n", to: "a")
      let stages = (1...3).map { "100644 \(blob) \($0)\tm\n" }.joined()
      try git("update-index", "--index-info", input: stages)
      try Repository(holding: git.folder).land([("b", "two\n")])
      #expect(try git("ls-files", "--unmerged", "--abbrev").split(separator: "\n").count == 3)
      #expect(try git("diff", "--cached", "--name-only", "--diff-filter=A") == "")
    }
  }

  @Test func letsGitSeeAFileThatChangedInTheMomentItWasStaged() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("config", "core.trustctime", "false")
      try git.commit("aaaa\n", to: "racy")
      // The same size and the same time as git has noted, which is that of the index: only the content tells.
      let touch = { (path: String) in _ = try git.run("touch", ["--date=2022-01-04T09:00:00Z", path]) }
      try touch("racy")
      try git("update-index", "--refresh")
      try touch(".git/index")
      try git.write("bbbb\n", to: "racy")
      try touch("racy")
      try Repository(holding: git.folder).land([("b", "two\n")])
      #expect(try git.status() == " M racy")
    }
  }

  @Test func saysThatADamagedIndexIsDamagedAndChangesNothing() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let head = try git.commit("a\n", to: "a")
      let script = "printf x | dd of=.git/index bs=1 seek=60 conv=notrunc status=none"
      _ = try git.run("sh", ["-c", script])
      let repository = try Repository(holding: git.folder)
      #expect(throws: GitError.self) { try repository.land([("b", "two\n")]) }
      #expect(try git.head() == head)
      #expect(!git.exists("b"))
    }
  }

  @Test func waitsForAnIndexThatAnotherGitHolds() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("a\n", to: "a")
      _ = try git.run("sh", ["-c", "touch .git/index.lock; (sleep 0.3; rm .git/index.lock) >/dev/null 2>&1 &"])
      try Repository(holding: git.folder).land([("b", "two\n")])
      #expect(try git.status() == "")
    }
  }
}
