import Editorial
import SealedGit
import StetKit
import Testing

@Suite struct MergingTests {
  @Test func mergesTheChecksOfTwoPeopleUnderPlainGitAndYieldsContested() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let other = try room.clone()
      _ = try room.workspace().decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
      _ = try other.workspace().decide(Newsroom.dispute, on: [name], as: Newsroom.ben(2))
      try room.git("pull", "--quiet", "--no-rebase", other.git.folder, "main")
      #expect(try room.git.status() == "")
      let merged = try room.workspace().dossier(of: draft).claim(claim.claim.id)
      #expect(merged?.status == .contested)
      #expect(merged?.checks.map(\.person.email) == ["ben@example.org", "ada@example.org"])
      #expect(try room.git.complaints() == "")
      try other.git("pull", "--quiet", "--no-rebase", room.git.folder, "main")
      #expect(try other.workspace().dossier(of: draft).claim(claim.claim.id) == merged)
    }
  }

  @Test func writesTheSameClaimsInTwoClonesThatOpenOneDraftOffline() throws {
    try Newsroom.withDraft { room, draft in
      let other = try room.clone()
      let ours = try room.workspace().open(draft, as: Newsroom.ada(1)).after
      let theirs = try other.workspace().open(draft, as: Newsroom.ben(2)).after
      #expect(ours.claims == theirs.claims)
      let path = "HEAD:\(draft.folder)/claims"
      #expect(try room.git("rev-parse", path) == other.git("rev-parse", path))
      try room.git("pull", "--quiet", "--no-rebase", other.git.folder, "main")
      #expect(try room.git.status() == "")
      #expect(try room.workspace().dossier(of: draft).claims == ours.claims)
      #expect(try room.workspace().open(draft, as: Newsroom.ada(3)).newClaims == 0)
    }
  }

  @Test func mergesADecisionWithAnEditOfTheText() throws {
    try Newsroom.withDraft { room, draft in
      let claims = try room.workspace().open(draft, as: Newsroom.ada()).after.claims
      let claim = try #require(claims.first { $0.line.contains("214") })
      let other = try room.clone()
      _ = try room.workspace().decide(
        Newsroom.verify,
        on: [ClaimName(draft: draft, id: claim.claim.id)],
        as: Newsroom.ada(1)
      )
      try other.git.write(Newsroom.harbour.replacing("214", with: "241"), to: draft.textPath)
      _ = try other.workspace().save(draft, message: nil, as: Newsroom.nora(2))
      try room.git("pull", "--quiet", "--no-rebase", other.git.folder, "main")
      let merged = try room.workspace().dossier(of: draft).claim(claim.claim.id)
      #expect(merged?.status == .stale)
      #expect(merged?.currency.change != nil)
    }
  }

  /// On a machine whose git turns line ends round, the files on disk are not the bytes in the history.
  @Test func decidesAgainInACloneWhoseGitTurnsLineEndsRound() throws {
    try Newsroom.withDraft { room, draft in
      let claim = try #require(try room.workspace().open(draft, as: Newsroom.ada()).after.claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      _ = try room.workspace().decide(Newsroom.verify, on: [name], as: Newsroom.ada(1))
      let other = try room.clone("--config", "core.autocrlf=true")
      #expect(try other.git.status() == "")
      let workspace = try other.workspace()
      #expect(try !workspace.hasUnsavedEdits(draft))
      let refused = failure { () throws(WorkspaceError) in
        try workspace.decide(Newsroom.dispute, on: [name], as: Newsroom.ada(2))
      }
      #expect(refused == nil)
      #expect(try other.git.status() == "")
    }
  }
}
