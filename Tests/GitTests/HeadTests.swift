import Git
import SealedGit
import Testing

@Suite struct HeadTests {
  @Test func tellsAnUnbornBranchABranchAndADetachedHeadApart() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      let unborn = try repository.head()
      #expect(unborn == .unborn(reference: "refs/heads/main"))
      #expect(unborn.commit == nil)
      let id = try #require(ObjectID(hex: try git.commit("one", to: "a")))
      let branch = try repository.head()
      #expect(branch == .branch(reference: "refs/heads/main", commit: id))
      try git("switch", "--quiet", "--create", "desk/later")
      let slashed = try repository.head()
      #expect(slashed == .branch(reference: "refs/heads/desk/later", commit: id))
      try git("switch", "--quiet", "--detach")
      let detached = try repository.head()
      #expect(detached == .detached(commit: id))
      try git("pack-refs", "--all")
      try git("switch", "--quiet", "main")
      let packed = try repository.head()
      #expect(packed.commit == id)
    }
  }

  struct Unfinished: Sendable, CustomTestStringConvertible {
    let word: String
    let start: [String]
    var testDescription: String { word }
  }

  @Test(arguments: [
    Unfinished(word: "merge", start: ["merge", "side"]), Unfinished(word: "rebase", start: ["rebase", "side"]),
    Unfinished(word: "cherry-pick", start: ["cherry-pick", "side"]),
    Unfinished(word: "revert", start: ["revert", "HEAD~1"]),
    Unfinished(word: "bisect", start: ["bisect", "start"]),
  ])
  func namesWhatIsUnfinished(_ unfinished: Unfinished) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("switch", "--quiet", "--create", "side")
      try git.commit("theirs\n", to: "a")
      try git("switch", "--quiet", "main")
      try git.commit("ours\n", to: "a")
      try git.commit("ours again\n", to: "a")
      let before = try Repository(holding: git.folder).unfinishedOperation()
      #expect(before == nil)
      _ = try git.run(unfinished.start)
      let during = try Repository(holding: git.folder).unfinishedOperation()
      #expect(during == unfinished.word)
    }
  }
}
