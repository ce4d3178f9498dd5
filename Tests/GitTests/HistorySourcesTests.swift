import Git
import SealedGit
import Testing

@Suite struct HistorySourcesTests {
  @Test func namesTheStateThatEachWasMadeFrom() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      for text in ["one", "two", "three"] { try git.commit(text, to: "a") }
      let history = try git.history(of: "a")
      #expect(history.found.map(\.sources) == [[], [0], [1]])
      #expect(history.last == 2)
    }
  }

  @Test func makesAFileThatComesBackFromWhatItWas() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one", to: "a")
      try git("rm", "--quiet", "a")
      try git("commit", "--quiet", "--message", "gone")
      #expect(try git.history(of: "a").last == 0)
      try git.commit("two", to: "a")
      #expect(try git.history(of: "a").found.map(\.sources) == [[], [0]])
    }
  }

  @Test func makesAMergeFromBothLinesOfWorkAndNoneFromTheOther() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let lines = (1...20).map { "line \($0)\n" }
      try git.commit(lines.joined(), to: "a")
      try git("switch", "--quiet", "--create", "side")
      let theirs = try git.commit("their " + lines.joined(), to: "a")
      try git("switch", "--quiet", "main")
      let ours = try git.commit(lines.joined() + "our end\n", to: "a")
      try git("merge", "--quiet", "--message", "mixes both", "side")
      let mixing = try git.head()
      let history = try git.history(of: "a")
      let places = Dictionary(uniqueKeysWithValues: history.found.enumerated().map { ($1.commit.hex, $0) })
      let (left, right) = (try #require(places[ours]), try #require(places[theirs]))
      let merge = try #require(places[mixing])
      #expect(history.found[left].sources == [0] && history.found[right].sources == [0])
      #expect(history.found[merge].sources == [left, right])
      #expect(history.last == merge)
    }
  }

  /// The newest state must be the one that lies in the working copy, whichever line of work was walked last.
  @Test(arguments: ["ours", "theirs"]) func countsAMergeThatTookOneOfTwoSides(side: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("switch", "--quiet", "--create", "side")
      let theirs = try git.commit("two\n", to: "a")
      try git("switch", "--quiet", "main")
      let ours = try git.commit("three\n", to: "a")
      try git("merge", "--quiet", "--strategy-option", side, "--message", "takes one", "side")
      let merged = try git.history(of: "a")
      #expect(try merged.found.last?.commit.hex == git.head() && merged.last == 3)
      #expect(try merged.found.last?.file.hex == git("rev-parse", "HEAD:a"))
      let sources = try #require(merged.found.last).sources.map { merged.found[$0].commit.hex }
      #expect(sources == [ours, theirs])
      try git.commit("four\n", to: "a")
      #expect(try git.history(of: "a").found.last?.sources == [3])
    }
  }

  @Test func doesNotCountAMergeOfTwoLinesThatDidTheSame() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("switch", "--quiet", "--create", "side")
      try git.commit("two\n", to: "a", message: "theirs")
      try git("switch", "--quiet", "main")
      try git.commit("two\n", to: "a", message: "ours")
      try git("merge", "--quiet", "--message", "both", "side")
      let merged = try git.history(of: "a")
      #expect(merged.found.count == 3)
      #expect(try merged.found.last?.file.hex == git("rev-parse", "HEAD:a"))
    }
  }

  @Test func addsToWhatIsKnownOfAnAncestorWhatAWholeWalkFinds() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("switch", "--quiet", "--create", "side")
      try git.commit("two\n", to: "a")
      try git("switch", "--quiet", "main")
      try git.commit("three\n", to: "a")
      try git("merge", "--quiet", "--strategy-option", "theirs", "--message", "takes theirs", "side")
      let known = try git.history(of: "a")
      let ancestor = try #require(ObjectID(hex: try git.head()))
      for text in ["four", "five"] {
        try git.commit(text, to: "a")
        try git.commit(text, to: "other")
      }
      let whole = try git.history(of: "a")
      let repository = try Repository(holding: git.folder)
      let head = try #require(ObjectID(hex: try git.head()))
      let grown = try #require(
        try repository.history(of: RepositoryPath("a"), from: head, onTopOf: ancestor, with: known)
      )
      #expect(grown.found == whole.found && grown.last == whole.last)
      #expect(grown.walked == 4)
    }
  }
}

extension RealGit {
  fileprivate func history(of path: String) throws -> History {
    let repository = try Repository(holding: folder)
    return try repository.history(of: RepositoryPath(path), from: try #require(ObjectID(hex: try head())))
  }
}
