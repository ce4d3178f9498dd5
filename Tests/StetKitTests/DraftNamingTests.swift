import Editorial
import SealedGit
import StetKit
import Testing

@Suite struct DraftNamingTests {
  @Test func listsEveryDraftInTheOrderOfNames() throws {
    try Newsroom.with { room in
      #expect(try room.drafts() == [])
      for name in ["zebra", "apple", "harbour"] { _ = try room.add(Newsroom.harbour, named: name) }
      #expect(try room.drafts() == ["apple", "harbour", "zebra"])
    }
  }

  @Test func listsNoFolderWithoutAText() throws {
    try Newsroom.withDraft { room, _ in
      try room.git.commit("{}\n", to: "drafts/2022/01/no-text/story.json")
      try room.git.commit("x\n", to: "drafts/2022/01/Not A Slug/draft.md")
      try room.git.commit("x\n", to: "drafts/2022/loose.md")
      #expect(try room.drafts() == ["harbour"])
    }
  }

  @Test(arguments: [
    "harbour", "harb", "h", "drafts/2022/01/harbour", "drafts/2022/01/harbour/", "./drafts/2022/01/harbour/draft.md",
    "drafts/2022/01/harbour/claims/x.json",
  ])
  func findsADraftByWhatAPersonTypes(_ typed: String) throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.add(Newsroom.bridge, named: "bridge")
      let found = try room.workspace().draft(named: typed)
      #expect(found == draft)
      let absolute = try room.workspace().draft(named: "\(room.git.folder)/\(draft.folder)/draft.md")
      #expect(absolute == draft)
    }
  }

  @Test func prefersTheWholeNameToABeginning() throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.add(Newsroom.bridge, named: "harbour-two")
      let found = try room.workspace().draft(named: "harbour")
      #expect(found == draft)
    }
  }

  @Test(arguments: ["nothing-like-it", "", "drafts", "drafts/2022/01/harb", "/", "harbour/x", "HARBOUR\n"])
  func saysThatNoDraftHasTheName(_ typed: String) throws {
    try Newsroom.withDraft { room, _ in
      let workspace = try room.workspace()
      #expect(failure { () throws(WorkspaceError) in try workspace.draft(named: typed) }?.code == .unknownDraft)
    }
  }

  @Test(arguments: ["harbuor", "Harbour", "arbour", "harbourr"])
  func offersTheNameThatWasMeant(_ typed: String) throws {
    try Newsroom.withDraft { room, _ in
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.draft(named: typed) }
      #expect(refused?.code == .unknownDraft)
      #expect(refused?.candidates == ["harbour"])
    }
  }

  @Test func namesTheDraftsThatABeginningFits() throws {
    try Newsroom.withDraft { room, _ in
      _ = try room.add(Newsroom.bridge, named: "harvest")
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.draft(named: "har") }
      #expect(refused?.code == .ambiguousDraft)
      #expect(refused?.candidates == ["harbour", "harvest"])
    }
  }

  @Test func namesTheFoldersOfTwoDraftsOfOneName() throws {
    try Newsroom.withDraft { room, draft in
      try room.git.commit("A line of 12 words.\n", to: "drafts/2021/12/harbour/draft.md")
      let workspace = try room.workspace()
      let refused = failure { () throws(WorkspaceError) in try workspace.draft(named: "harbour") }
      #expect(refused?.code == .ambiguousDraft)
      #expect(refused?.candidates == ["drafts/2021/12/harbour", draft.folder])
      let byPath = try workspace.draft(named: draft.folder)
      #expect(byPath == draft)
    }
  }

  @Test func doesNotLetOneFolderOfAnOddNameHideTheOthers() throws {
    try Newsroom.withDraft { room, draft in
      let opened = try room.workspace().open(draft, as: Newsroom.ada())
      let id = try #require(opened.after.claims.first?.claim.id)
      try room.git.commit("A line of 12 words.\n", to: "drafts/20\\22/01/odd/draft.md")
      let workspace = try room.workspace()
      let found = failure { () throws(WorkspaceError) in try workspace.claim(named: id.string) }
      #expect(found == nil)
      let all = failure { () throws(WorkspaceError) in try workspace.dossiers() }
      #expect(all == nil)
    }
  }
}

extension Newsroom {
  fileprivate func drafts() throws -> [String] { try workspace().drafts().map(\.slug.string) }
}
