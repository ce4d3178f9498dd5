import Editorial
import Git
import SealedGit
import StetKit
import Testing

@Suite struct CreatingTests {
  /// What every workspace has, so that drafts and evidence keep their bytes on every machine.
  private static let attributes = ["drafts/.gitattributes", "evidence/.gitattributes"]

  @Test func makesARepositoryWithOneCommitInANewFolder() throws {
    try Sandbox.with { sandbox in
      let room = Newsroom(git: sandbox.git(in: "deep/new"))
      let creation = try room.create()
      #expect(creation.isNewRepository)
      #expect(creation.folder == room.git.folder + "/")
      #expect(creation.added == ["stet.json", "checklists/every-claim.md"] + Self.attributes)
      #expect(try creation.commit == room.git.head())
      #expect(try room.git.count() == 1)
      #expect(room.git.read("stet.json") == Newsroom.settings)
      #expect(try room.git.status() == "")
      #expect(try room.git.complaints() == "")
      #expect(
        try room.git("log", "-1", "--format=%an <%ae> %ad", "--date=raw")
          == "Ada Checker <ada@example.org> 1641546600 +0100"
      )
    }
  }

  @Test func addsNothingTheSecondTime() throws {
    try Newsroom.with { room in
      let head = try room.git.head()
      let again = try room.create()
      #expect(!again.isNewRepository)
      #expect(again.added == [])
      #expect(again.commit == nil)
      #expect(try room.git.head() == head)
    }
  }

  @Test func leavesWhatARepositoryHoldsAlone() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("mine\n", to: "README.md")
      try git.commit("one\n", to: "notes")
      try git.write("two\n", to: "notes")
      try git.write("staged\n", to: "staged")
      try git("add", "staged")
      let creation = try Newsroom(git: git).create()
      #expect(!creation.isNewRepository)
      #expect(creation.added.count == 4)
      #expect(try git.status() == " M notes\nA  staged")
      #expect(try git.count() == 3)
      #expect(try git.complaints() == "")
    }
  }

  @Test func leavesAChecklistAloneThatThePeopleHaveMadeTheirOwn() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("# Ours\n", to: "checklists/every-claim.md")
      try git.write("# Ours, edited\n", to: "checklists/every-claim.md")
      let creation = try Newsroom(git: git).create()
      #expect(creation.added == ["stet.json"] + Self.attributes)
      #expect(git.read("checklists/every-claim.md") == "# Ours, edited\n")
      #expect(try git.status() == " M checklists/every-claim.md")
    }
  }

  @Test func leavesAnUntrackedFileOfThatNameAlone() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write("{\"format\": 1, \"mine\": true}\n", to: "stet.json")
      let creation = try Newsroom(git: git).create()
      #expect(creation.added == ["checklists/every-claim.md"] + Self.attributes)
      #expect(git.read("stet.json") == "{\"format\": 1, \"mine\": true}\n")
      #expect(try git.status() == "?? stet.json")
    }
  }

  @Test func doesNotBringBackWhatIsDeletedButNotCommitted() throws {
    try Newsroom.with { room in
      try room.git.remove("checklists/every-claim.md")
      #expect(try room.create().added == [])
      #expect(try room.git.status() == " D checklists/every-claim.md")
    }
  }

  @Test func makesAWorkspaceInsideOfAnotherRepositoryItsOwn() throws {
    try Sandbox.with { sandbox in
      let outer = try sandbox.repository(named: "outer")
      try outer.write("x", to: "inner/x")
      let room = Newsroom(git: sandbox.git(in: "outer/inner"))
      #expect(try room.create().isNewRepository)
      #expect(try room.git("rev-parse", "--show-toplevel") == room.git.folder)
    }
  }

  @Test func isDoneOnceTheIdentityIsThereThatWasMissing() throws {
    try Sandbox.with { sandbox in
      let git = sandbox.git()
      let refused = failure { () throws(WorkspaceError) in
        try Workspace.create(in: git.folder, files: Newsroom.files) { _ throws(WorkspaceError) in
          throw WorkspaceError(.noIdentity, "user.name")
        }
      }
      #expect(refused?.code == .noIdentity)
      let creation = try Newsroom(git: git).create()
      #expect(creation.added.count == 4)
      #expect(try git.status() == "")
    }
  }

  @Test func opensNoRepositoryWithoutSettings() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("x", to: "a")
      #expect(failure { () throws(WorkspaceError) in try Workspace(holding: git.folder) }?.code == .noWorkspace)
      #expect(failure { () throws(WorkspaceError) in try Workspace(holding: sandbox.folder) }?.code == .noRepository)
    }
  }

  @Test func opensFromAFolderBelow() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try Workspace(holding: room.git.folder + "/" + draft.folder)
      #expect(workspace.folder == room.git.folder + "/")
    }
  }

  @Test func finishesOnOpeningWhatAProcessLeftHalfDone() throws {
    try Newsroom.withDraft { room, _ in
      let old = try room.git.head()
      let new = try room.git.commit("# Changed\n", to: "checklists/every-claim.md")
      try room.git("reset", "--quiet", "--hard", old)
      try room.git("update-ref", "refs/heads/main", new)
      try room.git.write(
        "stet journal 1\nold \(old)\nnew \(new)\npath checklists/every-claim.md\n",
        to: ".git/stet/journal"
      )
      _ = try room.workspace()
      #expect(room.git.read("checklists/every-claim.md") == "# Changed\n")
      #expect(try room.git.status() == "")
    }
  }
}
