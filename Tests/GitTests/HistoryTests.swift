import Git
import SealedGit
import Testing

@Suite struct HistoryTests {
  @Test func followsALinearHistoryAsGitLogDoes() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      for (number, text) in ["one", "two", "two", "three"].enumerated() {
        try git.write(text, to: "d/a")
        try git("add", ".")
        try git("commit", "--quiet", "--allow-empty", "--message", text)
        try git.commit("other \(number)", to: "other")
      }
      try expectTheHistoryOfGitLog("d/a", git)
      #expect(try git.history(of: "d/a").count == 3)
    }
  }

  @Test func countsARevertAsAStateOfItsOwn() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let states = try ["one", "two", "one"].map { try git.commit($0, to: "a") }
      try expectTheHistoryOfGitLog("a", git)
      #expect(try git.history(of: "a") == states)
    }
  }

  @Test func leavesOutTheCommitAtWhichTheFileIsMissing() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let first = try git.commit("one", to: "a")
      try git("rm", "--quiet", "a")
      try git("commit", "--quiet", "--message", "gone")
      let second = try git.commit("one", to: "a")
      try expectTheHistoryOfGitLog("a", git)
      #expect(try git.history(of: "a") == [first, second])
    }
  }

  @Test func countsAMergeOnlyWhenItsContentIsThatOfNoParent() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let lines = (1...20).map { "line \($0)\n" }
      try git.commit(lines.joined(), to: "a")
      try git("switch", "--quiet", "--create", "side")
      try git.commit("their " + lines.joined(), to: "a")
      try git("switch", "--quiet", "main")
      try git.commit("x", to: "other")
      try git("merge", "--quiet", "--no-ff", "--message", "takes theirs whole", "side")
      try expectTheHistoryOfGitLog("a", git)
      let plainMerge = try git.head()
      #expect(try !git.history(of: "a").contains(plainMerge))

      try git("switch", "--quiet", "side")
      try git.commit("their own " + lines.joined(), to: "a")
      try git("switch", "--quiet", "main")
      try git.commit(try #require(git.read("a")) + "our end\n", to: "a")
      try git("merge", "--quiet", "--message", "mixes both", "side")
      try expectTheHistoryOfGitLog("a", git)
      let mixing = try git.head()
      #expect(try git.history(of: "a").last == mixing)
    }
  }

  @Test func seesNoStateInALinkOrAFolderOfThatName() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let first = try git.commit("one", to: "a")
      try git("rm", "--quiet", "a")
      _ = try git.run("ln", ["-s", "elsewhere", "a"])
      try git("add", "a")
      try git("commit", "--quiet", "--message", "a link")
      try git("rm", "--quiet", "a")
      try git.commit("below", to: "a/b")
      #expect(try git.history(of: "a") == [first])
    }
  }

  @Test func findsTheNewestCommitAlongTheFirstParents() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let first = try git.commit("1", to: "a", message: "keep")
      try git("switch", "--quiet", "--create", "side")
      try git.commit("2", to: "b", message: "keep")
      try git("switch", "--quiet", "main")
      try git.commit("3", to: "c", message: "pass")
      try git("merge", "--quiet", "--message", "merge", "side")
      let repository = try Repository(holding: git.folder)
      let start = try #require(ObjectID(hex: try git.head()))
      let found = try repository.newestCommit(from: start) { $0.subject == "keep" }
      #expect(found?.hex == first)
      let none = try repository.newestCommit(from: start) { $0.subject == "never" }
      #expect(none == nil)
    }
  }

  /// Asks plain git for the file at every commit and at its parents.
  private func expectTheHistoryOfGitLog(_ path: String, _ git: RealGit) throws {
    var files: [String: String] = [:]
    var expected: Set<String> = []
    for line in try git("rev-list", "--topo-order", "--reverse", "--parents", "HEAD").split(separator: "\n") {
      let ids = line.split(separator: " ").map(String.init)
      let listed = try git("ls-tree", ids[0], "--", path)
      files[ids[0]] = listed
      if listed.contains(" blob "), !ids.dropFirst().contains(where: { files[$0] == listed }) {
        expected.insert(ids[0])
      }
    }
    let states = try git.states(of: path)
    #expect(Set(states.map(\.commit.hex)) == expected)
    #expect(states.count == expected.count)
    for state in states { #expect(try git("rev-parse", "\(state.commit.hex):\(path)") == state.file.hex) }
    // Where there is no merge to simplify, `git log` gives the same, with the deletions, which are no state.
    if try git("rev-list", "--merges", "HEAD") == "" {
      let log = try git("log", "--reverse", "--format=%H", "--", path).split(separator: "\n").map(String.init)
      #expect(states.map(\.commit.hex) == log.filter { files[$0]?.contains(" blob ") == true })
    }
  }
}

extension RealGit {
  fileprivate func states(of path: String) throws -> [History.State] {
    let repository = try Repository(holding: folder)
    guard let head = ObjectID(hex: try head()) else { return [] }
    return try repository.history(of: RepositoryPath(path), from: head).found
  }

  fileprivate func history(of path: String) throws -> [String] { try states(of: path).map(\.commit.hex) }
}
