import Git
import SealedGit
import Testing

@Suite struct PackingTests {
  private static func landings(_ count: Int, of files: Int) throws -> [Landing] {
    try (0..<count).map { number in
      try Landing(
        (0..<files).map { ("d/2024/\(number)/\($0)", "file \($0) of \(number)\n") },
        message: "add \(number)\n"
      )
    }
  }

  /// What the repository has of loose objects and of packs.
  private static func objects(_ git: RealGit) throws -> [String: String] {
    let lines = try git("count-objects", "-v").split(separator: "\n").map { $0.split(separator: " ") }
    return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0].dropLast()), String($0[1])) })
  }

  @Test func putsWhatManyLandingsBringIntoOnePack() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "d/a")
      let before = try Self.objects(git)
      let repository = try Repository(holding: git.folder)
      let lock = try repository.lock()
      let commits = try repository.land(try Self.landings(50, of: 9), on: repository.head())
      lock.release()
      let after = try Self.objects(git)
      #expect(after["count"] == before["count"])
      #expect(after["packs"] == "1")
      // 50 commits, 450 files, and for each commit the trees from the top down to its own; nothing old.
      #expect(after["in-pack"] == "\(50 + 450 + 50 * 4)")
      #expect(after["garbage"] == "0")
      #expect(commits.count == 50)
      #expect(try git.head() == commits.last?.hex)
      #expect(try git.count() == 51)
      #expect(try git("show", "HEAD:d/2024/49/8") == "file 8 of 49")
      #expect(git.read("d/2024/7/3") == "file 3 of 7\n")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
      #expect(!git.exists(".git/stet/pack") && !git.exists(".git/stet/journal"))
      // The same opening of the repository finds what the pack brought, and goes on with loose objects.
      try repository.land([("d/a", "two\n")])
      #expect(try Self.objects(git)["packs"] == "1")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  @Test func startsAHistoryWithAPack() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      let landings = try Self.landings(30, of: 9)
      let lock = try repository.lock()
      try Repository.withoutWaiting { () throws(GitError) in
        _ = try repository.land(landings, on: repository.head())
      }
      lock.release()
      #expect(try git.count() == 30)
      #expect(try Self.objects(git)["packs"] == "1")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  @Test func leavesNothingBehindWhereTheBranchHasMoved() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one\n", to: "d/a")
      let repository = try Repository(holding: git.folder)
      let head = try repository.head()
      try git.commit("two\n", to: "d/a")
      let lock = try repository.lock()
      #expect(throws: GitError.self) { try repository.land(try Self.landings(50, of: 9), on: head) }
      lock.release()
      #expect(try Self.objects(git)["packs"] == "0")
      #expect(try git.status() == "")
    }
  }
}
