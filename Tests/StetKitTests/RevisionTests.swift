import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct RevisionTests {
  @Test(arguments: [
    ("r1", RevisionName.number(1)), ("r12", .number(12)), ("r0", .git("r0")), ("r", .git("r")), ("r-1", .git("r-1")),
    ("2022-01-07", .day("2022-01-07")), ("desk-no-tk", .git("desk-no-tk")), ("2022-1-007", .git("2022-1-007")),
    ("HEAD~2", .git("HEAD~2")),
    ("main", .git("main")), ("", .git("")),
  ])
  func readsWhatAPersonTypes(_ typed: String, _ name: RevisionName) {
    #expect(RevisionName(typed) == name)
  }

  /// Three revisions on three days, with a decision after the first.
  private func withHistory(_ body: (Newsroom, DraftName, [String]) throws -> Void) throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let claim = try #require(
        try workspace.open(draft, as: Newsroom.ada(1)).after.claims.first { $0.line.contains("1911") }
      )
      _ = try workspace.decide(Newsroom.verify, on: [ClaimName(draft: draft, id: claim.claim.id)], as: Newsroom.ada(2))
      var texts = [Newsroom.harbour]
      for day in 1...2 {
        texts.append(Newsroom.harbour.replacing("1911", with: "191\(day + 1)"))
        try room.git.write(texts[day], to: draft.textPath)
        _ = try workspace.save(draft, message: nil, as: Newsroom.nora(24 * 60 * day))
      }
      try body(room, draft, texts)
    }
  }

  @Test func findsARevisionByItsNumber() throws {
    try withHistory { room, draft, texts in
      let workspace = try room.workspace()
      for (index, text) in texts.enumerated() {
        let dossier = try workspace.dossier(of: draft, at: .number(index + 1))
        #expect(dossier.article.text.string == text)
        #expect(dossier.revision.number == index + 1)
        #expect(try workspace.revision(.number(index + 1), of: draft) == dossier.revision)
      }
    }
  }

  @Test func showsWithARevisionWhatWasDecidedOnIt() throws {
    try withHistory { room, draft, _ in
      let workspace = try room.workspace()
      let past = try workspace.dossier(of: draft, at: .number(1))
      #expect(past.claims.contains { $0.status == .agreed(.verified) })
      let latest = try workspace.dossier(of: draft)
      #expect(latest.claims.contains { $0.status == .stale })
    }
  }

  @Test func judgesTodaysChecksByAPastText() throws {
    try withHistory { room, draft, texts in
      let workspace = try room.workspace()
      let first = try workspace.revision(.number(1), of: draft)
      let dossier = try workspace.dossier(of: draft, upTo: first)
      #expect(dossier.article.text.string == texts[0])
      #expect(dossier.claims.contains { $0.status == .agreed(.verified) })
    }
  }

  @Test(arguments: [("2022-01-07", 0), ("2022-01-08", 1), ("2022-01-09", 2), ("2030-12-31", 2)])
  func findsARevisionByItsDay(_ day: String, _ index: Int) throws {
    try withHistory { room, draft, texts in
      let dossier = try room.workspace().dossier(of: draft, at: .day(day))
      #expect(dossier.article.text.string == texts[index])
    }
  }

  @Test func findsARevisionByWhatGitKnows() throws {
    try withHistory { room, draft, texts in
      let workspace = try room.workspace()
      let old = try room.git("rev-parse", "HEAD~1")
      for name in ["HEAD~1", "main~1", old, String(old.prefix(9))] {
        let dossier = try workspace.dossier(of: draft, at: RevisionName(name))
        #expect(dossier.article.text.string == texts[1], "\(name)")
      }
    }
  }

  @Test(arguments: [
    RevisionName.number(4), .number(0), .day("2021-12-31"), .day("2022-13-45"), .day("nonsense!!"), .git("nope"),
    .git("HEAD~99"),
    .git("HEAD:stet.json"), .git(""), .git("HEAD^{/(}"),
  ])
  func saysThatNoRevisionHasTheName(_ name: RevisionName) throws {
    try withHistory { room, draft, _ in
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.dossier(of: draft, at: name) }
      #expect(refused?.code == .unknownRevision)
      #expect(refused?.subject == name.typed)
    }
  }

  @Test func saysThatADraftWasNotThereYet() throws {
    try withHistory { room, draft, _ in
      let workspace = try room.workspace()
      let first = try room.git("rev-list", "--max-parents=0", "HEAD")
      let refused = failure { () throws(WorkspaceError) in try workspace.dossier(of: draft, at: .git(first)) }
      #expect(refused?.code == .unknownRevision)
    }
  }

  /// Two people edit different paragraphs of one draft, and plain git merges them.
  @Test func namesEachRevisionByItsNumberAcrossAMerge() throws {
    try Newsroom.withDraft { room, draft in
      let git = room.git
      try git("switch", "--quiet", "--create", "side")
      try git.commit(Newsroom.harbour.replacing("1911", with: "1912"), to: draft.textPath, message: "theirs")
      try git("switch", "--quiet", "main")
      try git.commit(Newsroom.harbour.replacing("31,000", with: "13,000"), to: draft.textPath, message: "ours")
      try git("merge", "--quiet", "--message", "both", "side")
      let workspace = try room.workspace()
      let revisions = try workspace.revisions(of: draft)
      #expect(revisions.count == 4)
      for revision in revisions {
        let found = try workspace.revision(.number(revision.number), of: draft)
        #expect(found.content == revision.content, "r\(revision.number)")
        let dossier = try workspace.dossier(of: draft, at: .number(revision.number))
        #expect(dossier.revision.content == revision.content, "r\(revision.number)")
      }
    }
  }
}
