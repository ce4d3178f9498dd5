import Git
import SealedGit
import Testing

/// What a process that died while landing leaves behind, made by hand.
@Suite struct RecoveryTests {
  /// A repository with one commit on the branch and the next one made, but not on it.
  private static func interrupted(_ sandbox: Sandbox) throws -> (git: RealGit, old: String, new: String) {
    let git = try sandbox.repository()
    try git.commit("aside\n", to: "aside")
    let old = try git.commit("one\n", to: "d/a")
    try git.write("two\n", to: "d/a")
    try git.write("new\n", to: "d/n/b")
    try git("add", ".")
    try git("commit", "--quiet", "--message", "a decision")
    let new = try git.head()
    try git("reset", "--quiet", "--hard", old)
    try git.write("stet journal 1\nold \(old)\nnew \(new)\npath d/a\npath d/n/b\n", to: ".git/stet/journal")
    return (git, old, new)
  }

  @Test func forgetsALandingWhoseBranchHasNotMoved() throws {
    try Sandbox.with { sandbox in
      let (git, old, _) = try Self.interrupted(sandbox)
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.head() == old)
      #expect(git.read("d/a") == "one\n")
      #expect(!git.exists("d/n/b"))
      #expect(try git.status() == "")
      #expect(!git.exists(".git/stet/journal"))
    }
  }

  @Test func bringsTheFilesUpToABranchThatHasMoved() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git.write("mine\n", to: "aside")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.head() == new)
      #expect(git.read("d/a") == "two\n")
      #expect(git.read("d/n/b") == "new\n")
      #expect(try git.status() == " M aside")
      #expect(!git.exists(".git/stet/journal"))
      #expect(try git.complaints() == "")
    }
  }

  @Test func bringsTheIndexUpWhenTheFilesAreThereAlready() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git.write("two\n", to: "d/a")
      try git.write("new\n", to: "d/n/b")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.status() == "")
      #expect(git.read("d/a") == "two\n")
    }
  }

  @Test func leavesAFileThatSomebodyHasEditedMeanwhile() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git.write("by a person\n", to: "d/a")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(git.read("d/a") == "by a person\n")
      #expect(git.read("d/n/b") == "new\n")
      #expect(try git.status() == " M d/a")
    }
  }

  @Test func leavesAFileThatSomebodyHasPutInTheWayMeanwhile() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git.write("by a person\n", to: "d/n/b")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(git.read("d/a") == "two\n")
      #expect(git.read("d/n/b") == "by a person\n")
      #expect(try git.status() == " M d/n/b")
    }
  }

  @Test func leavesAFileDeletedThatSomebodyHasDeletedMeanwhile() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git.remove("d/a")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(!git.exists("d/a"))
      #expect(try git.status() == " D d/a")
    }
  }

  @Test func leavesABranchAloneOnWhichPeopleHaveWorkedOn() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git("reset", "--quiet", "--hard")
      let later = try git.commit("three\n", to: "d/a")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.head() == later)
      #expect(git.read("d/a") == "three\n")
      #expect(try git.status() == "")
      #expect(!git.exists(".git/stet/journal"))
    }
  }

  /// Plain git does not know the journal: it may commit another path before the next stet comes.
  @Test func finishesUnderACommitThatPlainGitHasMadeOfAnotherPath() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      let later = try git.commit("changed\n", to: "aside")
      #expect(try git("rev-parse", "HEAD:d/a") == git("rev-parse", "\(new):d/a"))
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.head() == later)
      #expect(git.read("d/a") == "two\n")
      #expect(git.read("d/n/b") == "new\n")
      #expect(try git.status() == "")
    }
  }

  /// A commit of the whole index took the landing back; that is the person's doing, and what they see stays.
  @Test func leavesALandingAloneThatPlainGitHasTakenBack() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      try git("commit", "--quiet", "--all", "--message", "takes it back")
      let later = try git.head()
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.head() == later)
      #expect(git.read("d/a") == "one\n")
      #expect(try git.status() == "")
      #expect(!git.exists(".git/stet/journal"))
    }
  }

  @Test func finishesTheFirstCommitOfABranch() throws {
    try Sandbox.with { sandbox in
      let (git, _, _) = try Self.interrupted(sandbox)
      try git("switch", "--quiet", "--orphan", "fresh")
      let tree = try git("write-tree")
      #expect(tree == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
      try git.write("first\n", to: "x/y")
      let blob = try git("hash-object", "-w", "x/y")
      let below = try git("mktree", input: "100644 blob \(blob)\ty\n")
      let root = try git("mktree", input: "040000 tree \(below)\tx\n")
      let first = try git("commit-tree", root, "-m", "first")
      try git.remove("x")
      try git("update-ref", "refs/heads/fresh", first)
      try git.write("stet journal 1\nold -\nnew \(first)\npath x/y\n", to: ".git/stet/journal")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(git.read("x/y") == "first\n")
      #expect(try git.status() == "")
    }
  }

  @Test func finishesBeforeTheNextLanding() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      let id = try Repository(holding: git.folder).land([("d/a", "three\n")])
      #expect(try git("rev-parse", "HEAD^") == new)
      #expect(try git.head() == id.hex)
      #expect(git.read("d/n/b") == "new\n")
      #expect(try git.status() == "")
    }
  }

  /// A repository that was open before the other process died.
  @Test func finishesWhatDiedWhileThisRepositoryWasOpen() throws {
    try Sandbox.with { sandbox in
      let (git, _, new) = try Self.interrupted(sandbox)
      let journal = try #require(git.read(".git/stet/journal"))
      try git.remove(".git/stet/journal")
      let repository = try Repository(holding: git.folder)
      try repository.land([("other", "x\n")])
      try git("cherry-pick", "--no-commit", new)
      try git("commit", "--quiet", "--message", "again")
      let next = try git.head()
      let old = try git("rev-parse", "HEAD^")
      try git("reset", "--quiet", "--hard", old)
      try git("update-ref", "refs/heads/main", next)
      let lines = journal.split(separator: "\n").filter { $0.hasPrefix("path ") }.joined(separator: "\n")
      try git.write("stet journal 1\nold \(old)\nnew \(next)\n\(lines)\n", to: ".git/stet/journal")
      try repository.lock().release()
      #expect(git.read("d/a") == "two\n")
      #expect(try git.status() == "")
    }
  }

  @Test(arguments: [
    "", "stet journal 1\n", "stet journal 1\nold ", "other\n", "stet journal 2\nold O\nnew N\npath d/a\n",
    "stet journal 1\nold O\nnew N\npath d/a", "stet journal 1\nold O\nnew N\npath ../outside\n",
    "stet journal 1\nold O\nnew N\npath /etc/x\n",
    "stet journal 1\nold O\nnew N\npath .git/config\n", "stet journal 1\nold O\nnew N\nd/a\n",
    "stet journal 1\nold x\nnew N\npath d/a\n",
    "stet journal 1\nold O\nnew x\npath d/a\n", "stet journal 1\nold Z\nnew N\npath d/a\n", "\u{0}\u{0}\u{0}",
    "stet journal 1\nold O\nnew N\npath missing\n",
  ])
  func opensInSpiteOfAJournalThatNoLandingWrote(_ text: String) throws {
    try Sandbox.with { sandbox in
      let (git, old, new) = try Self.interrupted(sandbox)
      try git("update-ref", "refs/heads/main", new)
      let filled = text.replacing("old O", with: "old \(old)").replacing("new N", with: "new \(new)")
        .replacing("old Z", with: "old \(String(repeating: "1", count: 40))")
      try git.write(filled, to: ".git/stet/journal")
      let repository = try Repository(holding: git.folder)
      #expect(repository.finishInterruptedLanding() == nil)
      #expect(!git.exists(".git/stet/journal"))
      #expect(try git.head() == new)
      #expect(!git.exists("../outside"))
      #expect(try git.complaints() == "")
    }
  }
}
