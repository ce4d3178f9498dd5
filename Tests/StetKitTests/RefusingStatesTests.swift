import Editorial
import Glibc
import SealedGit
import StetKit
import Testing

/// States of a repository in which nothing may be recorded.
@Suite struct RefusingStatesTests {
  struct State: Sendable, CustomTestStringConvertible {
    let name: String
    let code: WorkspaceError.Code
    var subject: String?
    let make: @Sendable (RealGit) throws -> Void
    var testDescription: String { name }
  }

  static let states: [State] = [
    State(name: "detached", code: .detachedHead) { git in try git("switch", "--quiet", "--detach") },
    State(name: "merging", code: .unfinished, subject: "merge") { git in
      try diverge(git)
      _ = try git.run(["merge", "side"])
    },
    State(name: "rebasing", code: .unfinished, subject: "rebase") { git in
      try diverge(git)
      _ = try git.run(["rebase", "side"])
    },
    State(name: "picking", code: .unfinished, subject: "cherry-pick") { git in
      try diverge(git)
      _ = try git.run(["cherry-pick", "side"])
    },
    State(name: "index locked", code: .locked) { git in try git.write("", to: ".git/index.lock") },
  ]

  private static func diverge(_ git: RealGit) throws {
    try git("switch", "--quiet", "--create", "side")
    try git.commit("theirs\n", to: "notes")
    try git("switch", "--quiet", "main")
    try git.commit("ours\n", to: "notes")
  }

  @Test(arguments: states) func recordsNothingInAnUnfinishedState(_ state: State) throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      try state.make(room.git)
      let before = try look(room.git)
      let workspace = try room.workspace()
      let name = ClaimName(draft: draft, id: claim.claim.id)
      for refused in [
        failure(of: { () throws(WorkspaceError) in
          try workspace.decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
        }),
        failure(of: { () throws(WorkspaceError) in
          try workspace.add(AddClaim(quote: "two cranes"), to: draft, as: Newsroom.ada(1))
        }),
      ] {
        #expect(refused?.code == state.code)
        if let subject = state.subject { #expect(refused?.subject == subject) }
      }
      #expect(try look(room.git) == before)
      #expect(try workspace.dossier(of: draft).claims.count > 3)
    }
  }

  @Test func refusesABareRepository() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git("init", "--quiet", "--bare", "bare.git")
      let folder = git.folder + "/bare.git"
      #expect(failure { () throws(WorkspaceError) in try Workspace(holding: folder) }?.code == .bare)
      let refused = failure { () throws(WorkspaceError) in
        try Workspace.create(in: folder, files: Newsroom.files) { _ in Newsroom.ada() }
      }
      #expect(refused?.code == .bare)
    }
  }

  @Test(.enabled(if: geteuid() == 0)) func refusesARepositoryOfSomebodyElse() throws {
    try Newsroom.with { room in
      _ = try room.git.run("chown", ["-R", "54321", room.git.folder])
      #expect(failure { () throws(WorkspaceError) in try room.workspaceOrError() }?.code == .foreignOwner)
    }
  }

  @Test func refusesARepositoryOfAnUnknownFormat() throws {
    try Newsroom.with { room in
      try room.git("config", "core.repositoryFormatVersion", "1")
      try room.git("config", "extensions.worktreeConfig", "true")
      #expect(failure { () throws(WorkspaceError) in try room.workspaceOrError() }?.code == .unsupported)
    }
  }

  @Test func refusesToDecideOverWorkThatIsNotCommitted() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      let path = "\(draft.folder)/checks/\(claim.claim.id.string)/ada@example.org.json"
      try room.git.write("mine\n", to: path)
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in
        try workspace.decide(Newsroom.verify, on: [ClaimName(draft: draft, id: claim.claim.id)], as: Newsroom.ada(1))
      }
      #expect(refused?.code == .dirty)
      #expect(refused?.subject == path)
      #expect(room.git.read(path) == "mine\n")
    }
  }

  @Test func readsAFolderThatItMayNotWriteToAndRefusesToRecord() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      _ = try room.git.run("chmod", ["-R", "a-w,a+rX", room.git.home])
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let head = try room.git.head()
      let (read, refused) = try asStranger {
        let workspace = try room.workspace()
        return (
          failure(of: { () throws(WorkspaceError) in try workspace.dossier(of: draft) }),
          failure(of: { () throws(WorkspaceError) in
            try workspace.decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
          })
        )
      }
      #expect(read == nil)
      #expect(refused?.code == .permission)
      #expect(try room.git.head() == head)
    }
  }

  /// Whatever the failure, it comes before anything has happened.
  @Test(arguments: [
    "chmod -R a-w .git/objects", "chmod -R a-w .git/refs", "chmod -R a-w .git/stet", "chmod a-w .git",
    "chmod -R a-w drafts",
  ])
  func changesNothingWhereItMayWriteInPartOnly(_ closing: String) throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      _ = try room.git.run("sh", ["-c", "chmod -R a+rwX .. && \(closing)"])
      let before = try look(room.git)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let refused = try asStranger {
        let workspace = try room.workspace()
        return failure { () throws(WorkspaceError) in
          try workspace.decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
        }
      }
      #expect(refused?.code == .permission)
      _ = try room.git.run("chmod", ["-R", "a+rwX", room.git.home])
      #expect(try look(room.git) == before)
    }
  }

  private func look(_ git: RealGit) throws -> [String] {
    let files = try git.run(
      "find",
      [".", "-path", "./.git", "-prune", "-o", "-type", "f", "-exec", "sha1sum", "{}", "+"]
    ).output
    return [
      try git.head(), try git("--no-optional-locks", "status", "--porcelain"), try git("ls-files", "--stage"),
      try git("for-each-ref"), files.split(separator: "\n").sorted().joined(separator: "\n"),
    ]
  }
}

extension Newsroom {
  fileprivate func workspaceOrError() throws(WorkspaceError) -> Workspace { try Workspace(holding: git.folder) }
}
