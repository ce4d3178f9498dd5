import Git
import SealedGit
import Testing

/// A landing that takes files away.
@Suite struct RemovalTests {
  private static func landing(removing paths: String...) throws -> Landing {
    let person = Signature(name: "Ada", email: "ada@example.org", seconds: 1_641_546_600, offset: 60)
    return Landing(
      changes: try paths.map { TreeChange(try RepositoryPath($0), .removed) },
      message: "take it away\n",
      author: person,
      committer: person
    )
  }

  @Test func takesTheFileItsFolderAndItsIndexEntryAway() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("keep\n", to: "d/a")
      try git.commit("one\n", to: "d/n/b")
      let repository = try Repository(holding: git.folder)
      let lock = try repository.lock()
      let made = try repository.land(Self.landing(removing: "d/n/b"), on: repository.head())
      lock.release()
      #expect(try git.head() == made.hex)
      #expect(try git("ls-tree", "-r", "--name-only", "HEAD") == "d/a")
      #expect(!git.exists("d/n"))
      #expect(git.read("d/a") == "keep\n")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  @Test func refusesToTakeAwayWhatWasChanged() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let old = try git.commit("one\n", to: "d/b")
      try git.write("mine\n", to: "d/b")
      let repository = try Repository(holding: git.folder)
      let failed = #expect(throws: GitError.self) {
        _ = try repository.land(Self.landing(removing: "d/b"), on: repository.head())
      }
      #expect(failed?.code == .dirty)
      #expect(try git.head() == old)
      #expect(git.read("d/b") == "mine\n")
    }
  }

  /// A process died between moving the branch and taking the file away.
  @Test(arguments: [true, false]) func finishesARemovalThatWasInterrupted(isFileGone: Bool) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("keep\n", to: "d/a")
      let old = try git.commit("one\n", to: "d/n/b")
      try git("rm", "--quiet", "d/n/b")
      try git("commit", "--quiet", "--message", "gone")
      let new = try git.head()
      try git("reset", "--quiet", "--hard", old)
      try git.write("stet journal 1\nold \(old)\nnew \(new)\npath d/n/b\n", to: ".git/stet/journal")
      try git("update-ref", "refs/heads/main", new)
      if isFileGone { try git.remove("d/n/b") }
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.status() == "")
      #expect(!git.exists("d/n/b"))
      #expect(!git.exists(".git/stet/journal"))
    }
  }

  @Test func listsTheFilesThatDifferBelowAFolder() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("aside\n", to: "aside")
      let first = try git.commit("one\n", to: "d/n/b")
      let second = try git.commit("two\n", to: "d/n/b")
      try git("rm", "--quiet", "d/n/b")
      try git.commit("new\n", to: "d/c", message: "gone")
      try git("commit", "--quiet", "--allow-empty", "--message", "rest")
      let repository = try Repository(holding: git.folder)
      func changes(_ old: String?, _ new: String) throws -> [FileChange] {
        func tree(_ name: String) throws -> ObjectID {
          try repository.commit(try #require(try repository.commitID(naming: name))).tree
        }
        return try repository.changes(from: old.map(tree), to: tree(new), below: "d")
      }
      let root = try changes(nil, first)
      #expect(root.map(\.path) == ["d/n/b"] && root[0].before == nil && root[0].after != nil)
      let edit = try changes(first, second)
      #expect(edit.map(\.path) == ["d/n/b"] && edit[0].before == root[0].after && edit[0].after != edit[0].before)
      #expect(try changes(second, second) == [])
      #expect(try changes(second, "HEAD").contains { $0.path == "d/c" && $0.before == nil })
    }
  }
}
