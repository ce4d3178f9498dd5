import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct SyncTests {
  @Test func bringsDecisionsOfTwoPeopleTogether() throws {
    try Desks.with(2) { desks in
      let claim = try desks.claims()[0]
      _ = try desks.room(0).workspace().decide(Newsroom.verify, on: [claim], as: desks.person(0))
      _ = try desks.room(1).workspace().decide(Newsroom.dispute, on: [claim], as: desks.person(1))
      let first = try desks.sync(0)
      #expect(first.sent.count == 1 && first.received.isEmpty && first.merges.isEmpty)
      let second = try desks.sync(1)
      #expect(second.received.map(\.author) == ["Desk 0"] && second.sent.count == 1 && second.merges.count == 1)
      #expect(second.drafts == [desks.draft])
      let third = try desks.sync(0)
      #expect(third.received.map(\.author) == ["Desk 1"] && third.merges.isEmpty && third.sent.isEmpty)
      try desks.requireInStep()
      #expect(try desks.room(0).workspace().dossier(of: desks.draft).claim(claim.id)?.status == .contested)
      let nothing = try desks.sync(0)
      #expect(nothing.received.isEmpty && nothing.sent.isEmpty && nothing.merges.isEmpty)
    }
  }

  @Test func keepsTheDecisionsOfOnePersonFromTwoMachines() throws {
    try Desks.with(2) { desks in
      let claim = try desks.claims()[0]
      let person = { (minute: Int) in desks.person(7, minute) }
      _ = try desks.room(0).workspace().decide(Newsroom.verify, on: [claim], as: person(1))
      _ = try desks.room(0).workspace().decide(Newsroom.dispute, on: [claim], as: person(5))
      _ = try desks.room(1).workspace().decide(Take(), on: [claim], as: person(3))
      for desk in [0, 1, 0] { try desks.sync(desk) }
      try desks.requireInStep()
      let merged = try #require(try desks.room(1).workspace().dossier(of: desks.draft).claim(claim.id))
      #expect(merged.decisions.map(\.decision.verb.word) == ["verified", "checking", "disputed"])
    }
  }

  @Test func mergesEditsToTwoSentencesOfOneParagraph() throws {
    try Desks.with(2) { desks in
      try desks.edit(0, "1911", "1912")
      try desks.edit(1, "two cranes", "three cranes")
      for desk in [0, 1, 0] { try desks.sync(desk) }
      try desks.requireInStep()
      let text = try #require(desks.room(0).git.read(desks.draft.textPath))
      #expect(text.contains("1912. It had 214 berths and three cranes."))
      // Plain git could not have merged one line of which both sides changed something.
      #expect(try desks.room(0).git("log", "-1", "--format=%P").split(separator: " ").count == 2)
    }
  }

  @Test func pushesAgainAfterSomebodyWasQuicker() throws {
    try Desks.with(3) { desks in
      let claims = try desks.claims()
      for desk in 0..<3 {
        _ = try desks.room(desk).workspace().decide(Newsroom.verify, on: [claims[0]], as: desks.person(desk))
      }
      var rest = [1, 2]
      let outcome = try desks.sync(0) { if let desk = rest.popLast() { try desks.sync(desk) } }
      #expect(rest.isEmpty && outcome.merges.count == 2 && outcome.received.count == 2)
      for desk in 1..<3 { try desks.sync(desk) }
      try desks.requireInStep()
      #expect(try desks.room(2).workspace().dossier(of: desks.draft).claim(claims[0].id)?.checks.count == 3)
    }
  }

  @Test func pushesToAPlaceThatHasNothingYet() throws {
    try Desks.with(1) { desks in
      try desks.server("init", "--quiet", "--bare", desks.sandbox.folder + "empty.git")
      let room = desks.room(0)
      let place = SyncPlace(remote: desks.sandbox.folder + "empty.git", branch: "main", isNamed: false)
      let outcome = try room.workspace().sync(
        with: place,
        over: PlainGitTransport(git: room.git),
        as: desks.person(0)
      )
      #expect(try outcome.sent.count == room.git.count())
      #expect(try desks.sandbox.git(in: "empty.git")("rev-parse", "main") == room.git.head())
    }
  }

  @Test func leavesUnsavedEditsAloneWhereNothingComesInForThem() throws {
    try Desks.with(2) { desks in
      let claim = try desks.claims()[0]
      _ = try desks.room(1).workspace().decide(Newsroom.verify, on: [claim], as: desks.person(1))
      try desks.sync(1)
      try desks.room(0).git.write("unsaved\n", to: desks.draft.textPath)
      try desks.sync(0)
      #expect(desks.room(0).git.read(desks.draft.textPath) == "unsaved\n")
      #expect(try desks.room(0).git.head() == desks.server("rev-parse", "main"))
    }
  }

  @Test func refusesToOverwriteUnsavedEdits() throws {
    try Desks.with(2) { desks in
      try desks.edit(1, "1911", "1912")
      try desks.sync(1)
      let room = desks.room(0)
      try room.git.write("unsaved\n", to: desks.draft.textPath)
      let head = try room.git.head()
      let refused = #expect(throws: WorkspaceError.self) { try desks.sync(0) }
      #expect(refused?.code == .dirty && refused?.subject == desks.draft.textPath)
      #expect(try room.git.head() == head && room.git.read(desks.draft.textPath) == "unsaved\n")
    }
  }

  @Test func refusesHistoriesThatHaveNothingInCommon() throws {
    try Desks.with(1) { desks in
      let other = Newsroom(git: desks.sandbox.git(in: "stranger"))
      try other.create(as: Newsroom.ben())
      try other.git("remote", "add", "origin", desks.sandbox.folder + "server.git")
      let workspace = try other.workspace()
      let place = try workspace.syncPlace(remote: nil, branch: nil)
      let failed = failure { () throws(WorkspaceError) in
        try workspace.sync(with: place, over: PlainGitTransport(git: other.git), as: Newsroom.ben())
      }
      #expect(failed?.code == .unrelated)
    }
  }

  @Test func refusesALinkThatSomebodyPutIn() throws {
    try Desks.with(2) { desks in
      let room = desks.room(1)
      #expect(try room.git.run("ln", ["-s", "stet.json", "link"]).status == 0)
      try room.git("add", "link")
      try room.git("commit", "--quiet", "--message", "a link")
      try desks.sync(1)
      try desks.edit(0, "1911", "1912")
      let refused = #expect(throws: WorkspaceError.self) { try desks.sync(0) }
      #expect(refused?.code == .unmergeable && refused?.subject == "link")
    }
  }

  @Test func refusesAFolderWhereTheOtherSideHasAFile() throws {
    try Desks.with(2) { desks in
      try desks.room(0).git.commit("a file\n", to: "notes")
      try desks.room(1).git.commit("a note\n", to: "notes/one")
      try desks.sync(1)
      let refused = #expect(throws: WorkspaceError.self) { try desks.sync(0) }
      #expect(refused?.code == .unmergeable && refused?.subject == "notes")
    }
  }

  @Test func findsTheUsualPlace() throws {
    try Desks.with(1) { desks in
      let room = desks.room(0)
      let place = { (name: String?, branch: String?) in try room.workspace().syncPlace(remote: name, branch: branch) }
      #expect(try place(nil, nil) == SyncPlace(remote: "origin", branch: "main", isNamed: true))
      #expect(try place("../x.git", "copy") == SyncPlace(remote: "../x.git", branch: "copy", isNamed: false))
      try room.git("remote", "add", "paper", "/nowhere")
      try room.git("config", "branch.main.remote", "paper")
      try room.git("config", "branch.main.merge", "refs/heads/night")
      #expect(try place(nil, nil) == SyncPlace(remote: "paper", branch: "night", isNamed: true))
      #expect(try place("origin", nil) == SyncPlace(remote: "origin", branch: "main", isNamed: true))
      for (name, branch, code) in [
        ("orgin", nil, WorkspaceError.Code.noRemote), ("--upload-pack=x/y", nil, .noRemote), (nil, "a..b", .badBranch),
        (nil, "-x", .badBranch),
      ] as [(String?, String?, WorkspaceError.Code)] {
        let workspace = try room.workspace()
        #expect(
          failure { () throws(WorkspaceError) in try workspace.syncPlace(remote: name, branch: branch) }?.code == code
        )
      }
    }
  }
}
