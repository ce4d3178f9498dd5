import Editorial
import Prose
import SealedGit
import StetKit
import Testing

/// What is kept of where the drafts stand never changes an answer.
@Suite struct StandingsTests {
  private static let file = ".git/stet/desk"

  private func withDesk(_ body: (Newsroom, DraftName) throws -> Void) throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.add(Newsroom.bridge, named: "bridge", as: Newsroom.nora(1))
      _ = try room.workspace().open(draft, as: Newsroom.ada(2))
      try body(room, draft)
    }
  }

  /// Where the drafts stand, asked twice, and as the dossiers have it.
  private func check(_ room: Newsroom, _ workspace: borrowing Workspace) throws -> [DraftStanding] {
    let found = try workspace.standings()
    let kept = try workspace.standings()
    let dossiers = try workspace.dossiers()
    #expect(found.standings == dossiers.dossiers.map { DraftStanding($0) })
    #expect(kept.standings == found.standings)
    #expect(kept.unreadable.count == dossiers.unreadable.count)
    return kept.standings
  }

  @Test func followsEveryDecisionAndEdit() throws {
    try withDesk { room, draft in
      #expect(try check(room, room.workspace()).map(\.slug.string) == ["bridge", "harbour"])
      let claim = try #require(try room.workspace().dossier(of: draft).claims.first)
      let name = ClaimName(draft: draft, id: claim.claim.id)
      let before = try check(room, room.workspace())
      _ = try room.workspace().decide(Newsroom.verify, on: [name], as: Newsroom.ada(3))
      let after = try check(room, room.workspace())
      let verified = try room.workspace().dossiers(holding: ["verified"]).dossiers
      #expect(verified.map(\.slug.string) == ["harbour"])
      #expect(try room.workspace().dossiers(holding: ["stale", "disputed"]).dossiers.isEmpty)
      #expect(before[0] == after[0] && after[1].progress.settled == before[1].progress.settled + 1)
      try room.git.write(Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
      try room.git("commit", "-qam", "by hand")
      #expect(try check(room, room.workspace())[1].revision == 2)
      // The same text again is another revision, though the folder is what it was.
      try room.git("revert", "--no-edit", "HEAD")
      #expect(try check(room, room.workspace())[1].revision == 3)
      try room.git("rm", "-rq", draft.folder)
      try room.git("commit", "-qm", "spiked")
      #expect(try check(room, room.workspace()).map(\.slug.string) == ["bridge"])
    }
  }

  @Test func looksAgainWhenSettingsOrTheDayAreOthers() throws {
    try withDesk { room, draft in
      let claims = try room.workspace().dossier(of: draft).claims
      let verify = Verify(sources: Newsroom.verify.sources, expires: CivilDate(iso: "2022-02-01"))
      let names = claims.map { ClaimName(draft: draft, id: $0.claim.id) }
      _ = try room.workspace().decide(verify, on: names, as: Newsroom.ada(3))
      for (day, settled) in [("2022-02-01", claims.count), ("2022-02-02", 0), ("2022-01-31", claims.count)] {
        let workspace = try Workspace(holding: room.git.folder, today: CivilDate(iso: day))
        #expect(try check(room, workspace)[1].progress.settled == settled, "\(day)")
      }
      let reasons = try check(room, room.workspace())[1].reasons
      try room.git.write("{\n  \"format\": 1,\n  \"policy\": {\n    \"factsTicked\": true\n  }\n}\n", to: "stet.json")
      try room.git("commit", "-qam", "stricter")
      #expect(try check(room, room.workspace())[1].reasons > reasons)
    }
  }

  @Test(arguments: ["", "stet desk 1", "garbage\n\n\n", "half", "changed"])
  func makesABrokenFileAnew(_ kind: String) throws {
    try withDesk { room, _ in
      let standings = try check(room, room.workspace())
      let sound = try #require(room.git.read(Self.file))
      let changed = sound.replacing("r1", with: "r2").replacing("draft", with: "ready")
      try #require(changed != sound)
      let broken = ["half": String(sound.dropLast(sound.count / 3)), "changed": changed]
      try room.git.write(broken[kind] ?? kind, to: Self.file)
      #expect(try check(room, room.workspace()) == standings)
      // What is cut off may be the claims, which a list of drafts does not read.
      let claims = try room.workspace().claims(holding: ["unchecked"]).drafts
      #expect(claims.map(\.claims.count) == [0, 5])
      if kind != "half" { #expect(room.git.read(Self.file) == sound) }
    }
  }

  /// Of many drafts the claims are found by what is kept of the desk, and by the drafts themselves where these have changed.
  @Test func findsAClaimOfManyDraftsByItsName() throws {
    try withDesk { room, draft in
      for number in 0..<32 { _ = try room.add(Newsroom.bridge, named: "bridge-\(number)", as: Newsroom.nora(3)) }
      let bridge = try room.workspace().draft(named: "bridge-7")
      _ = try room.workspace().open(bridge, as: Newsroom.ada(4))
      for keeps in [false, true] {
        if keeps { _ = try room.workspace().standings() }
        for name in [draft, bridge] {
          for claim in try room.workspace().dossier(of: name).claims {
            let found = try room.workspace().claim(named: claim.claim.id.string)
            #expect(found == ClaimName(draft: name, id: claim.claim.id))
          }
        }
      }
      let later = try room.workspace().draft(named: "bridge-8")
      _ = try room.workspace().open(later, as: Newsroom.ada(5))
      let claim = try #require(try room.workspace().dossier(of: later).claims.first)
      #expect(try room.workspace().claim(named: "bridge-8/\(claim.claim.id.string)").draft == later)
      #expect(throws: WorkspaceError.self) { try room.workspace().claim(named: "zzzzzzzz") }
    }
  }

  /// The lists of claims that people read are made of what is kept; those that programs read are made of the drafts.
  @Test func listsTheSameClaimsFromWhatIsKept() throws {
    try withDesk { room, draft in
      let statuses: Set = ["unchecked", "verified", "stale"]
      let first = try #require(try room.workspace().dossier(of: draft).claims.first)
      for step in 0..<3 {
        if step == 1 {
          let name = ClaimName(draft: draft, id: first.claim.id)
          _ = try room.workspace().decide(Newsroom.verify, on: [name], as: Newsroom.ada(3))
        } else if step == 2 {
          try room.git.write("An opening.\n\n" + Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
          try room.git("commit", "-qam", "by hand")
        }
        let dossiers = try room.workspace().dossiers().dossiers
        let expected = dossiers.map { $0.claims.map { ClaimRow($0) }.filter { statuses.contains($0.status) } }
        for _ in 0..<2 {
          let found = try room.workspace().claims(holding: statuses)
          #expect(found.drafts.map(\.claims) == expected)
          #expect(found.drafts.map(\.standing) == dossiers.map { DraftStanding($0) })
        }
        try room.git.remove(Self.file)
      }
    }
  }

  /// What cannot be read has to be said each time, so it is never kept.
  @Test func namesWhatIsDamagedEachTime() throws {
    try withDesk { room, draft in
      try room.git.write("{", to: "\(draft.folder)/story.json")
      try room.git("commit", "-qam", "broken")
      // A file that cannot be read may hide a claim.
      #expect(try room.workspace().dossiers(holding: ["stale"]).dossiers.map(\.slug.string) == ["harbour"])
      for _ in 0..<2 {
        #expect(try check(room, room.workspace())[1].damaged.map(\.path) == ["\(draft.folder)/story.json"])
      }
    }
  }
}
