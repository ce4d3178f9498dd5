import Editorial
import SealedGit
import StetKit
import Testing

@Suite struct SigningTests {
  private static let stated = StatedIdentity(
    authored: Timestamp(seconds: 1_641_546_600, offset: 60),
    recorded: Timestamp(seconds: 1_641_546_700, offset: -60)
  )

  /// An empty setting of the repository hides one of the machine that runs the tests.
  private static func withSettings(
    _ settings: [String: String],
    _ body: (Newsroom, borrowing Workspace) throws -> Void
  ) throws {
    try Newsroom.with { room in
      for name in ["user.name", "user.email"] { try room.git("config", name, settings[name] ?? "") }
      for (name, value) in settings { try room.git("config", name, value) }
      try body(room, try room.workspace())
    }
  }

  @Test func takesTheNameAndAddressThatGitIsSetTo() throws {
    try Self.withSettings(["user.name": "Ünal Ö", "user.email": "Unal@Example.org"]) { _, workspace in
      let signer = try workspace.signer(Self.stated)
      #expect(signer.author.name == "Ünal Ö")
      #expect(signer.author.email == "unal@example.org")
      #expect(signer.authorEmail == "Unal@Example.org")
      #expect(signer.committer.email == "Unal@Example.org")
      #expect(signer.time == Self.stated.authored)
      #expect(signer.recorded == Self.stated.recorded)
    }
  }

  @Test func prefersTheEnvironmentToTheSettings() throws {
    try Self.withSettings(["user.name": "A", "user.email": "a@example.org", "author.name": "B"]) { _, workspace in
      let settled = try workspace.signer(Self.stated)
      #expect(settled.author.name == "B")
      #expect(settled.committer.name == "A")
      var stated = Self.stated
      stated.authorName = "C"
      stated.committerEmail = "d@example.org"
      let signer = try workspace.signer(stated)
      #expect(signer.author.name == "C")
      #expect(signer.committer.email == "d@example.org")
    }
  }

  @Test(arguments: [("user.name", "user.email"), ("user.email", "user.name")])
  func namesTheSettingThatIsMissing(_ missing: String, _ set: String) throws {
    try Self.withSettings([set: "x@example.org"]) { _, workspace in
      let refused = failure { () throws(WorkspaceError) in try workspace.signer(Self.stated) }
      #expect(refused?.code == .noIdentity)
      #expect(refused?.subject == missing)
    }
  }

  /// Every address that a signer takes names a file and can stand in a commit.
  @Test(arguments: [
    "a/b@c", "a\\b@c", ".git", "..", "a b@c", "a\tb", "a<b>@c.example", "<>", "\u{1}",
    String(repeating: "a", count: 300),
  ])
  func refusesAnAddressThatCannotNameAFileOrStandInACommit(_ email: String) throws {
    try Self.withSettings(["user.name": "Ann", "user.email": "x@example.org"]) { _, workspace in
      var stated = Self.stated
      stated.authorEmail = email
      let refused = failure { () throws(WorkspaceError) in try workspace.signer(stated) }
      #expect(refused?.code == .badIdentity)
      #expect(refused?.subject == email)
    }
  }

  @Test(arguments: ["Ann <ann>", "   ", "<>", "."])
  func refusesANameThatCannotStandInACommit(_ name: String) throws {
    try Self.withSettings(["user.name": "Ann", "user.email": "x@example.org"]) { _, workspace in
      var stated = Self.stated
      stated.authorName = name
      #expect(failure { () throws(WorkspaceError) in try workspace.signer(stated) }?.code == .badIdentity)
    }
  }

  @Test func recordsAuthorAndCommitterEachWithTheirTime() throws {
    try Self.withSettings(["user.name": "Desk", "user.email": "desk@example.org"]) { room, workspace in
      var stated = Self.stated
      stated.authorName = "Ada"
      stated.authorEmail = "Ada@Example.org"
      let signer = try workspace.signer(stated)
      let draft = try room.add(Newsroom.harbour, named: "harbour", as: signer)
      let claim = try #require(try workspace.open(draft, as: signer).after.claims.first)
      _ = try workspace.decide(Newsroom.verify, on: [ClaimName(draft: draft, id: claim.claim.id)], as: signer)
      #expect(
        try room.git("log", "-1", "--format=%an %ae %ad %cn %ce %cd", "--date=raw")
          == "Ada Ada@Example.org 1641546600 +0100 Desk desk@example.org 1641546700 -0100"
      )
      #expect(room.git.exists("\(draft.folder)/checks/\(claim.claim.id.string)/ada@example.org.json"))
    }
  }
}
