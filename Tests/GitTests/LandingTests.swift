import Git
import SealedGit
import Testing

@Suite struct LandingTests {
  @Test func makesTheCommitThatItWasAskedFor() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let parent = try git.commit("one\n", to: "d/a")
      let message = "verify 7kq2: “the first time”\n\nSource: a book\n\nStet-Draft: x\n"
      let id = try Repository(holding: git.folder).land([("d/a", "two\n"), ("d/e/b", "new\n")], message: message)
      #expect(try git.head() == id.hex)
      #expect(try git("rev-parse", "main") == id.hex)
      #expect(
        try git("log", "-1", "--format=%P|%an|%ae|%ad|%cn|%ce|%cd", "--date=raw")
          == "\(parent)|Ada Checker|ada@example.org|1641546600 +0600|Desk|desk@example.org|1641546700 -0130"
      )
      #expect(try git("log", "-1", "--format=%B") == message)
      #expect(try git("show", "HEAD:d/a") == "two")
      #expect(try git("show", "HEAD:d/e/b") == "new")
      #expect(try git("ls-tree", "-r", "--name-only", "HEAD") == "d/a\nd/e/b")
    }
  }

  @Test func bringsIndexAndWorkingTreeAlong() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "d/a")
      try Repository(holding: git.folder).land([("d/a", "two\n"), ("d/e/b", "new\n")])
      #expect(git.read("d/a") == "two\n")
      #expect(git.read("d/e/b") == "new\n")
      #expect(try git.status() == "")
      #expect(try git("diff-index", "--cached", "HEAD") == "")
      #expect(try git.complaints() == "")
      #expect(!git.exists(".git/stet/journal"))
      #expect(!git.exists(".git/index.lock"))
    }
  }

  @Test func writesTheReflogOfBranchAndHead() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let old = try git.commit("one\n", to: "a")
      let new = try Repository(holding: git.folder).land([("a", "two\n")], message: "a decision\n\nmore\n")
      for name in ["HEAD", "refs/heads/main"] {
        let line = try #require(git.read(".git/logs/\(name)")?.split(separator: "\n").last)
        #expect(line.hasPrefix("\(old) \(new.hex) Desk <desk@example.org> "))
        #expect(line.hasSuffix("\tcommit: a decision"))
      }
      #expect(try git("rev-parse", "HEAD@{1}") == old)
    }
  }

  @Test func makesTheFirstCommitOfAnUnbornBranch() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("mine", to: "untracked")
      let id = try Repository(holding: git.folder).land([("stet.json", "{}\n"), ("a/b/c", "deep\n")])
      #expect(try git.head() == id.hex)
      #expect(try git.count() == 1)
      #expect(git.read("a/b/c") == "deep\n")
      #expect(try git.status() == "?? untracked")
      #expect(try git.complaints() == "")
    }
  }

  @Test func landsManyTimesOnOneOpenRepository() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      for number in 1...20 { try repository.land([("d/a", "\(number)\n"), ("d/f\(number)", "x\n")]) }
      #expect(try git.count() == 20)
      #expect(git.read("d/a") == "20\n")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  /// A repository that stays open, as the desk's does, sees what plain git has done since.
  @Test func landsOnAFileThatPlainGitHasCommittedMeanwhile() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      try repository.land([("a", "one\n"), ("b", "x\n")])
      try git.commit("by hand\n", to: "a")
      let landed = code { () throws(GitError) in
        try repository.land(
          Landing(changes: [TreeChange(RepositoryPath("a"), .bytes(Array("two\n".utf8)))]),
          on: repository.head()
        )
      }
      #expect(landed == nil)
      #expect(try git.status() == "")
      #expect(git.read("a") == "two\n")
    }
  }

  /// The same the other way round: what plain git has staged since must be seen too.
  @Test func seesWhatPlainGitHasStagedMeanwhile() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      let head = try repository.land([("a", "one\n")]).hex
      try git.write("staged\n", to: "a")
      try git("add", "a")
      try git.write("one\n", to: "a")
      #expect(throws: GitError.self) { try repository.land([("a", "two\n")]) }
      #expect(try git.head() == head)
      #expect(try git.status() == "MM a")
    }
  }

  @Test func landsInALinkedWorkingTree() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("worktree", "add", "--quiet", "-b", "side", sandbox.folder + "linked")
      let linked = sandbox.git(in: "linked")
      try Repository(holding: linked.folder).land([("a", "two\n"), ("n/b", "new\n")])
      #expect(try linked.status() == "")
      #expect(linked.read("n/b") == "new\n")
      #expect(try git.status() == "")
      #expect(git.read("a") == "one\n")
      #expect(try git.complaints() == "")
    }
  }
}
