import Git
import SealedGit
import Testing

@Suite struct RevisionNamingTests {
  @Test(arguments: ["HEAD", "HEAD~1", "HEAD^", "main", "side", "v1", "@", "main~1^0"])
  func findsWhatGitRevParseFinds(_ name: String) throws {
    try Sandbox.with { sandbox in
      let git = try Self.repository(sandbox)
      let expected = try git("rev-parse", name + "^{commit}")
      #expect(try Self.commit(named: name, git) == expected)
    }
  }

  @Test func findsAnAbbreviatedIdentifier() throws {
    try Sandbox.with { sandbox in
      let git = try Self.repository(sandbox)
      let head = try git.head()
      #expect(try Self.commit(named: String(head.prefix(8)), git) == head)
    }
  }

  @Test(arguments: [
    "", " ", "nope", "HEAD~99", "HEAD:a", "HEAD^{tree}", "a..b", "@{", "HEAD@{9999}", "HEAD@{nonsense}", "HEAD^{/(}",
    "HEAD^{/never}",
    ":/never", ":/(", "-x", "--all", "HEAD~99999999999999999999", "HEAD^99999999999", "\u{7F}", "refs/heads/", "HEAD^{",
    "^HEAD",
    "../../etc/passwd", "0000000000000000000000000000000000000000", "1111111",
  ])
  func saysThatATextNamesNoCommit(_ name: String) throws {
    try Sandbox.with { sandbox in
      let git = try Self.repository(sandbox)
      #expect(try Self.commit(named: name, git) == nil)
    }
  }

  @Test func takesAnAmbiguousBeginningForNoName() throws {
    try Sandbox.with { sandbox in
      let git = try Self.repository(sandbox)
      var seen: [Substring: Int] = [:]
      var number = 0
      var shared: Substring?
      let tree = try git("rev-parse", "HEAD^{tree}")
      while shared == nil, number < 2_000 {
        let batch = (0..<100).map {
          "commit refs/heads/x\(number + $0)\ncommitter A <a@b> \(number + $0) +0000\ndata 1\nx\n"
        }
        try git("fast-import", "--quiet", input: batch.joined())
        number += 100
        let ids = try git("for-each-ref", "--format=%(objectname)", "refs/heads/x*").split(separator: "\n")
        seen = [:]
        for id in ids { seen[id.prefix(4), default: 0] += 1 }
        shared = seen.first { $0.value > 1 }?.key
      }
      let prefix = String(try #require(shared, "tree \(tree)"))
      #expect(try Self.commit(named: prefix, git) == nil)
    }
  }

  private static func repository(_ sandbox: Sandbox) throws -> RealGit {
    let git = try sandbox.repository()
    try git.commit("one", to: "a")
    try git("tag", "--annotate", "--message", "a tag", "v1")
    try git("branch", "side")
    try git.commit("two", to: "a")
    return git
  }

  private static func commit(named name: String, _ git: RealGit) throws -> String? {
    try Repository(holding: git.folder).commitID(naming: name)?.hex
  }
}
