import Git
import SealedGit
import Testing

@Suite struct MergeLandingTests {
  /// A repository whose branch `side` changes, adds and removes files that `main` leaves alone, and the other way round.
  private static func parted(_ sandbox: Sandbox) throws -> RealGit {
    let git = try sandbox.repository()
    for path in ["a", "d/b", "e/f/c", "keep", "run"] { try git.commit("\(path)\n", to: path) }
    try git("switch", "--quiet", "--create", "side")
    try git.commit("a of side\n", to: "a")
    try git.commit("new\n", to: "n/new")
    try git("rm", "--quiet", "e/f/c")
    #expect(try git.run("chmod", ["+x", "run"]).status == 0)
    try git("add", "run")
    try git("commit", "--quiet", "--message", "less, and a program")
    try git("switch", "--quiet", "main")
    try git.commit("b of main\n", to: "d/b")
    return git
  }

  private static func landing(in repository: borrowing Repository, _ side: ObjectID) throws -> Landing {
    guard let head = try repository.head().commit, let base = try repository.mergeBases(of: head, and: side).first
    else {
      throw GitError(.other, call: "test")
    }
    let deltas = try repository.differences(from: repository.commit(base).tree, to: repository.commit(side).tree)
    var landing = Landing(changes: try deltas.map { try TreeChange($0) }, message: "sync\n")
    landing.merged = side
    return landing
  }

  @Test func makesACommitOfTwoParentsAndBringsTheFilesAlong() throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      let side = try #require(ObjectID(hex: try git("rev-parse", "side")))
      let old = try git.head()
      let repository = try Repository(holding: git.folder)
      let lock = try repository.lock()
      _ = try repository.land(Self.landing(in: repository, side), on: repository.head())
      lock.release()
      #expect(try git("rev-parse", "HEAD^1") == old)
      #expect(try git("rev-parse", "HEAD^2") == side.hex)
      #expect(try git.status() == "")
      #expect(git.read("a") == "a of side\n" && git.read("d/b") == "b of main\n" && git.read("n/new") == "new\n")
      #expect(!git.exists("e"))
      #expect(try git.complaints() == "")
      let tree = try git("rev-parse", "HEAD^{tree}")
      try git("switch", "--quiet", "--detach", old)
      try git("merge", "--quiet", "--no-edit", "side")
      #expect(try git("rev-parse", "HEAD^{tree}") == tree)
    }
  }

  @Test func advancesToACommitThatFollows() throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      try git("switch", "--quiet", "--create", "behind", "main~1")
      try git.write("mine\n", to: "keep")
      let side = try #require(ObjectID(hex: try git("rev-parse", "side")))
      let repository = try Repository(holding: git.folder)
      let lock = try repository.lock()
      let who = Signature(name: "Ada", email: "ada@example.org", seconds: 1_641_546_600, offset: 0)
      try repository.advance(to: side, on: repository.head(), note: "sync: forward", by: who)
      lock.release()
      #expect(try git.head() == side.hex)
      #expect(try git.status() == " M keep")
      #expect(git.read("keep") == "mine\n" && !git.exists("e") && git.read("n/new") == "new\n")
      #expect(try git.run("test", ["-x", "run"]).status == 0)
      #expect(try git("reflog", "-1", "--format=%gs") == "sync: forward")
    }
  }

  @Test(arguments: ["a", "n/new", "e/f/c"]) func refusesWhereAFileThatItTouchesIsNotSaved(_ path: String) throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      try git.write("mine\n", to: path)
      let (old, side) = (try git.head(), try #require(ObjectID(hex: try git("rev-parse", "side"))))
      let repository = try Repository(holding: git.folder)
      let landing = try Self.landing(in: repository, side)
      let lock = try repository.lock()
      #expect(code { () throws(GitError) in try repository.land(landing, on: repository.head()) } == .dirty)
      lock.release()
      #expect(try git.head() == old && git.read(path) == "mine\n")
    }
  }

  @Test func refusesToBringAnythingButOrdinaryFiles() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("x\n", to: "x")
      try git("switch", "--quiet", "--create", "side")
      #expect(try git.run("ln", ["-s", "x", "link"]).status == 0)
      try git("add", "link")
      try git("commit", "--quiet", "--message", "a link")
      let side = try #require(ObjectID(hex: try git.head()))
      try git("switch", "--quiet", "main")
      let repository = try Repository(holding: git.folder)
      let who = Signature(name: "Ada", email: "ada@example.org", seconds: 0, offset: 0)
      let refused = code { () throws(GitError) in
        try repository.advance(to: side, on: repository.head(), note: "x", by: who)
      }
      #expect(refused == .symbolicLink)
      #expect(try git.status() == "")
    }
  }

  /// A process that died after the branch had moved, at each state that the files may have been left in.
  @Test(arguments: 0..<8) func finishesAMergeThatDied(_ reached: Int) throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      let old = try git.head()
      try git("merge", "--quiet", "--no-edit", "side")
      let new = try git.head()
      try git("reset", "--quiet", "--hard", old)
      let paths = ["a", "e/f/c", "n/new", "run"]
      try git("update-ref", "refs/heads/main", new)
      // The files follow in any order: those of the set bits had followed.
      for (bit, path) in paths.enumerated() where reached >> bit & 1 == 1 {
        if path == "e/f/c" { try git.remove(path) } else { try git("restore", "--source", new, "--", path) }
      }
      let lines = paths.map { "path \($0)\n" }.joined()
      try git.write("stet journal 1\nold \(old)\nnew \(new)\n\(lines)", to: ".git/stet/journal")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(try git.status() == "")
      #expect(try git.head() == new)
      #expect(!git.exists("e/f/c") && !git.exists(".git/stet/journal"))
    }
  }

  @Test func leavesARemovedFileThatSomebodyHasEditedMeanwhile() throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      let old = try git.head()
      try git("merge", "--quiet", "--no-edit", "side")
      let new = try git.head()
      try git("reset", "--quiet", "--hard", old)
      try git("update-ref", "refs/heads/main", new)
      try git.write("mine\n", to: "e/f/c")
      try git.write("stet journal 1\nold \(old)\nnew \(new)\npath e/f/c\n", to: ".git/stet/journal")
      #expect(try Repository(holding: git.folder).finishInterruptedLanding() == nil)
      #expect(git.read("e/f/c") == "mine\n")
    }
  }

  @Test func findsWhatTwoCommitsHaveInCommon() throws {
    try Sandbox.with { sandbox in
      let git = try Self.parted(sandbox)
      let repository = try Repository(holding: git.folder)
      let id = { (name: String) in try #require(ObjectID(hex: try git("rev-parse", name))) }
      let base = try id("main~1")
      #expect(try repository.mergeBases(of: id("main"), and: id("side")) == [base])
      #expect(try repository.mergeBases(of: id("main"), and: id("main")) == [id("main")])
      try git("checkout", "--quiet", "--orphan", "other")
      try git("commit", "--quiet", "--message", "other")
      #expect(try repository.mergeBases(of: id("main"), and: id("other")).isEmpty)
      // Each has merged the other.
      try git("switch", "--quiet", "--create", "x", "main")
      try git("merge", "--quiet", "--no-edit", "side")
      try git("switch", "--quiet", "--create", "y", "side")
      try git("merge", "--quiet", "--no-edit", "main")
      #expect(try Set(repository.mergeBases(of: id("x"), and: id("y"))) == [id("main"), id("side")])
    }
  }
}
