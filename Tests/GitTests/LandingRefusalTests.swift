import Git
import SealedGit
import Testing

@Suite struct LandingRefusalTests {
  struct Dirt: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable (RealGit) throws -> Void
    var testDescription: String { name }
  }

  static let dirt: [Dirt] = [
    Dirt(name: "edited") { git in try git.write("edited\n", to: "a") },
    Dirt(name: "staged") { git in
      try git.write("edited\n", to: "a")
      try git("add", "a")
    },
    Dirt(name: "staged, then put back") { git in
      try git.write("edited\n", to: "a")
      try git("add", "a")
      try git.write("one\n", to: "a")
    },
    Dirt(name: "deleted") { git in try git.remove("a") },
    Dirt(name: "deleted in the index") { git in try git("rm", "--quiet", "--cached", "a") },
    Dirt(name: "an untracked file in the way") { git in try git.write("mine\n", to: "new") },
    Dirt(name: "an added file in the way") { git in
      try git.write("mine\n", to: "new")
      try git("add", "new")
    },
    Dirt(name: "an intent to add in the way") { git in
      try git.write("mine\n", to: "new")
      try git("add", "--intent-to-add", "new")
    },
  ]

  @Test(arguments: dirt) func refusesATouchedPathThatHoldsUnknownWork(_ dirt: Dirt) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try dirt.make(git)
      #expect(try refusal(git, [("a", "two\n"), ("new", "two\n")]) == .dirty)
    }
  }

  @Test func refusesALinkOrAFolderInTheWay() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      _ = try git.run("ln", ["-s", sandbox.folder, "links"])
      try git.write("x\n", to: "folder/inside")
      #expect(try refusal(git, [("links/new", "two\n")]) == .symbolicLink)
      #expect(try refusal(git, [("links", "two\n")]) == .symbolicLink)
      #expect(try refusal(git, [("folder", "two\n")]) != nil)
      #expect(!git.exists("../new"))
    }
  }

  @Test func refusesAfterAWhileWhenAnotherGitHoldsTheIndex() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git.write("", to: ".git/index.lock")
      let clock = ContinuousClock()
      let start = clock.now
      #expect(try refusal(git, [("a", "two\n")]) == .locked)
      #expect(clock.now - start > .seconds(1))
      #expect(git.read(".git/index.lock") == "")
    }
  }

  @Test func refusesOnAHeadThatHasMoved() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      let repository = try Repository(holding: git.folder)
      let seen = try repository.head()
      try git.commit("x\n", to: "other")
      #expect(try refusal(git, [("a", "two\n")], on: seen) == .modified)
      try git("switch", "--quiet", "--create", "side")
      #expect(try refusal(git, [("a", "two\n")], on: seen) == .modified)
    }
  }

  @Test func refusesOnABranchThatHasBeenBornMeanwhile() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let seen = try Repository(holding: git.folder).head()
      try git.commit("x\n", to: "other")
      #expect(try refusal(git, [("a", "two\n")], on: seen) == .modified)
    }
  }

  @Test func refusesOnADetachedHead() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git("switch", "--quiet", "--detach")
      #expect(try refusal(git, [("a", "two\n")]) == .detachedHead)
    }
  }

  @Test func changesNothingWhenAnotherGitHoldsTheBranch() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      try git.write("", to: ".git/refs/heads/main.lock")
      #expect(try refusal(git, [("a", "two\n")]) == .locked)
    }
  }

  @Test(arguments: [
    ("", "a@b.example"), ("   ", "a@b.example"), ("Ann", ""), ("Ann <x>", "a@b.example"), ("Ann", "a<b>@c.example"),
  ])
  func changesNothingForASignatureThatGitCannotRecord(_ name: String, _ email: String) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "a")
      let signature = Signature(name: name, email: email, seconds: 0, offset: 0)
      var landing = try Landing([("a", "two\n")])
      landing.author = signature
      #expect(try refusal(git, landing) != nil)
      landing = try Landing([("a", "two\n")])
      landing.committer = signature
      #expect(try refusal(git, landing) != nil)
    }
  }

  private func refusal(_ git: RealGit, _ files: [(path: String, text: String)], on head: Head? = nil) throws -> GitError
    .Code?
  {
    try refusal(git, try Landing(files), on: head)
  }

  /// Lands, and expects that nothing has changed but unreachable objects.
  private func refusal(_ git: RealGit, _ landing: Landing, on head: Head? = nil) throws -> GitError.Code? {
    let before = try state(git)
    let repository = try Repository(holding: git.folder)
    let lock = try repository.lock()
    let expected = try head ?? repository.head()
    let refused = code { () throws(GitError) in try repository.land(landing, on: expected) }
    lock.release()
    #expect(try state(git) == before)
    #expect(!git.exists(".git/stet/journal"))
    return refused
  }

  private func state(_ git: RealGit) throws -> [String] {
    let tree = try git.run(
      "find",
      [".", "-path", "./.git", "-prune", "-o", "-type", "f", "-exec", "sha1sum", "{}", "+"]
    ).output
    return [
      try git.head(), try git("--no-optional-locks", "status", "--porcelain"), try git("ls-files", "--stage"),
      try git("for-each-ref"), try git("reflog"), tree.split(separator: "\n").sorted().joined(separator: "\n"),
    ]
  }
}
