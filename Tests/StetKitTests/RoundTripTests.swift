import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct RoundTripTests {
  @Test func addsADraftWithTheVeryBytesAndOneCommit() throws {
    try Newsroom.with { room in
      let text = "\u{FEFF}# Títle\r\n\r\nIt has 12 doors.\r\n"
      let operation = AddDraft(text: Text(text), slug: nil, author: "Nora Field")
      let added = try room.workspace().add(operation, as: Newsroom.nora())
      #expect(try added.commit == room.git.head())
      #expect(room.git.read(added.draft.textPath) == text)
      #expect(try room.git.run(["show", "HEAD:\(added.draft.textPath)"]).output == text)
      #expect(added.draft.folder.hasPrefix("drafts/2022/01/"))
      #expect(try room.git.count() == 2)
      #expect(
        try room.git("log", "-1", "--format=%an %(trailers:key=Stet-Draft,valueonly,separator=)")
          == "Nora Field \(added.draft.slug.string)"
      )
      #expect(try room.git.status() == "")
    }
  }

  @Test func refusesASecondDraftOfOneName() throws {
    try Newsroom.withDraft { room, _ in
      let workspace = try room.workspace()
      let same = AddDraft(text: Text(Newsroom.bridge), slug: Slug("harbour"), author: nil)
      let refused = failure { () throws(WorkspaceError) in try workspace.add(same, as: Newsroom.nora()) }
      #expect(refused?.refusals.map(\.code) == [.slugTaken])
      #expect(try room.git.count() == 2)
    }
  }

  @Test func claimsADraftOnceAndForAll() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let first = try workspace.open(draft, as: Newsroom.ada())
      #expect(first.commit == nil)
      #expect(first.newClaims == first.after.claims.count)
      #expect(first.newClaims >= 4)
      #expect(try room.git.count() == 3)
      let second = try workspace.open(draft, as: Newsroom.ben())
      #expect(second.newClaims == 0)
      #expect(second.commit == nil)
      #expect(try room.git.count() == 3)
      #expect(second.after.claims == first.after.claims)
      #expect(try room.git.status() == "")
      #expect(try room.git.complaints() == "")
    }
  }

  @Test func verifiesAClaimInOneCommitOfOneFile() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let claim = try #require(try workspace.open(draft, as: Newsroom.ada()).after.claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let decided = try workspace.decide(Newsroom.verify, on: [name, name], as: Newsroom.ada(1))
      #expect(decided.map(\.claim.status) == [.agreed(.verified)])
      #expect(try decided.map(\.commit) == [room.git.head()])
      #expect(
        try room.git("show", "--format=", "--name-only", "HEAD")
          == "\(draft.folder)/checks/\(claim.claim.id.string)/ada@example.org.json"
      )
      #expect(try room.git("log", "-1", "--format=%(trailers:key=Stet-Status,valueonly,separator=)") == "verified")
      let again = try workspace.decide(Newsroom.dispute, on: [name], as: Newsroom.ada(2))
      #expect(again.map(\.claim.status) == [.agreed(.disputed)])
      #expect(again.first?.claim.decisions.count == 2)
      let fresh = try room.workspace().dossier(of: draft)
      #expect(fresh.claim(name.id) == again.first?.claim)
      #expect(fresh.damaged == [])
      #expect(try room.git.status() == "")
    }
  }

  @Test func recordsNothingWhenOneOfSeveralClaimsIsRefused() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let claims = try workspace.open(draft, as: Newsroom.ada()).after.claims
      let names = claims.map { ClaimName(draft: draft, id: $0.claim.id) }
      let head = try room.git.head()
      let refused = failure { () throws(WorkspaceError) in
        try workspace.decide(Verify(sources: []), on: names, as: Newsroom.ada(1))
      }
      #expect(refused?.code == .refused)
      #expect(refused?.refusals.map(\.code) == names.map { _ in .needsSource })
      #expect(try room.git.head() == head)
      let decided = try workspace.decide(Newsroom.verify, on: names, as: Newsroom.ada(1))
      #expect(decided.map(\.claim.claim.id) == names.map(\.id))
      #expect(try room.git.count() == 3 + names.count)
      #expect(decided.last?.commit == (try room.git.head()))
    }
  }

  @Test func addsAClaimByItsWords() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let words = "two cranes"
      let added = try workspace.add(AddClaim(quote: words), to: draft, as: Newsroom.ada())
      #expect(added.claim.wording == words)
      #expect(try added.commit == room.git.head())
      #expect(try workspace.claimIDs(of: draft) == [added.claim.claim.id])
      let twice = failure { () throws(WorkspaceError) in
        try workspace.add(AddClaim(quote: words), to: draft, as: Newsroom.ben())
      }
      #expect(twice?.refusals.map(\.code) == [.alreadyClaim])
      #expect(try room.git.status() == "")
    }
  }

  @Test func savesAnEditAndReopensWhatItTouches() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let claims = try workspace.open(draft, as: Newsroom.ada()).after.claims
      let names = claims.map { ClaimName(draft: draft, id: $0.claim.id) }
      _ = try workspace.decide(Newsroom.verify, on: names, as: Newsroom.ada(1))
      try room.git.write(Newsroom.harbour.replacing("214", with: "241"), to: draft.textPath)
      #expect(try workspace.hasUnsavedEdits(draft))
      let saving = try workspace.save(draft, message: "the berths", as: Newsroom.nora(2))
      #expect(try saving.commit == room.git.head())
      #expect(saving.after.revision.number == 2)
      #expect(try room.git("log", "-1", "--format=%s") == "revise harbour: the berths")
      let stale = saving.after.claims.filter { $0.status == .stale }
      #expect(stale.map { $0.line.contains("241") } == [true])
      #expect(saving.after.claims.count { $0.status == .agreed(.verified) } == claims.count - 1)
      #expect(try room.git.status() == "")
      let nothing = failure { () throws(WorkspaceError) in try workspace.save(draft, message: nil, as: Newsroom.nora(3))
      }
      #expect(nothing?.refusals.map(\.code) == [.nothingToDo])
    }
  }

  @Test func takesACommitByPlainGitForARevision() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      _ = try workspace.open(draft, as: Newsroom.ada())
      try room.git.commit(Newsroom.harbour + "The ferry came back in 1962.\n", to: draft.textPath, message: "by hand")
      #expect(try !workspace.hasUnsavedEdits(draft))
      let dossier = try workspace.dossier(of: draft)
      #expect(dossier.revisions.map(\.number) == [1, 2])
      #expect(dossier.revision.author == "Iris Vale")
      #expect(dossier.revision.subject == "by hand")
      #expect(dossier.unclaimed.count == 1)
      let opened = try workspace.open(draft, as: Newsroom.ada(1))
      #expect(opened.newClaims == 1)
      #expect(opened.commit == nil)
    }
  }

  @Test func savesUnsavedEditsOnOpening() throws {
    try Newsroom.withDraft { room, draft in
      try room.git.write(Newsroom.harbour + "The ferry came back in 1962.\n", to: draft.textPath)
      let opened = try room.workspace().open(draft, as: Newsroom.ada())
      #expect(opened.commit != nil)
      #expect(opened.before.revision.number == 1)
      #expect(opened.after.revision.number == 2)
      #expect(try room.git.count() == 4)
      #expect(try room.git.status() == "")
    }
  }
}
