import Editorial
import SealedGit
import StetKit
import Testing

/// What is kept of who made the commits, so that nothing is walked twice for a name, and may be lost or damaged at any time.
@Suite struct PeopleMemoTests {
  private static let path = ".git/stet/people"

  /// A draft that is with somebody who was assigned by their address alone and made a commit since, long enough ago to be kept.
  private func withAssignee(_ body: (Newsroom, DraftName) throws -> Void) throws {
    try Newsroom.withDraft { room, draft in
      let stranger = try #require(Person(name: "", email: "ines@example.org"))
      _ = try room.workspace().change(AssignDraft(to: stranger), on: [draft], as: Newsroom.ada())
      #expect(try name(room, draft) == "ines@example.org")
      try commit(as: "Ines Halloran", in: room)
      for number in 1...20 { try room.git.commit("\(number)\n", to: "notes.txt") }
      try body(room, draft)
    }
  }

  private func commit(as name: String, in room: Newsroom) throws {
    try room.git(
      "-c",
      "user.name=\(name)",
      "-c",
      "user.email=ines@example.org",
      "commit",
      "--quiet",
      "--allow-empty",
      "--author",
      "\(name) <ines@example.org>",
      "--message",
      "hello"
    )
  }

  private func name(_ room: Newsroom, _ draft: DraftName) throws -> String? {
    try room.workspace().dossier(of: draft).story.assignee?.name
  }

  @Test func givesTheSameNameWithAndWithoutIt() throws {
    try withAssignee { room, draft in
      #expect(try name(room, draft) == "Ines Halloran")
      #expect(room.git.read(Self.path)?.contains("\nInes Halloran <ines@example.org>\n") == true)
      #expect(try name(room, draft) == "Ines Halloran")
      try room.git.remove(Self.path)
      #expect(try name(room, draft) == "Ines Halloran")
    }
  }

  @Test func takesANewerNameFromTheCommitsBehindIt() throws {
    try withAssignee { room, draft in
      #expect(try name(room, draft) == "Ines Halloran")
      try commit(as: "Ines Field", in: room)
      #expect(try name(room, draft) == "Ines Field")
      try room.git.commit("21\n", to: "notes.txt")
      #expect(try name(room, draft) == "Ines Field")
    }
  }

  @Test func isOfNoUseWhereHistoryWasRewritten() throws {
    try withAssignee { room, draft in
      #expect(try name(room, draft) == "Ines Halloran")
      // Before Ines made a commit; the commits that the memo knows are no past of what follows.
      try room.git("reset", "--quiet", "--hard", "HEAD~21")
      try room.git.commit("otherwise\n", to: "notes.txt")
      #expect(try name(room, draft) == "ines@example.org")
      try room.git("reflog", "expire", "--expire=now", "--all")
      try room.git("gc", "--quiet", "--prune=now")
      #expect(try name(room, draft) == "ines@example.org")
    }
  }

  @Test func isMadeAnewWhereItIsDamaged() throws {
    try withAssignee { room, draft in
      #expect(try name(room, draft) == "Ines Halloran")
      let sound = try #require(room.git.read(Self.path)).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      let damages: [(inout [String]) -> Void] = [
        { $0[0] = "stet people 0" }, { $0[1] = "nowhere" }, { $0[2] = "Ines" }, { $0.removeLast() },
        { $0.insert("<ines@example.org", at: 2) }, { $0 = [] },
      ]
      for (index, damage) in damages.enumerated() {
        var lines = sound
        damage(&lines)
        try room.git.write(lines.joined(separator: "\n"), to: Self.path)
        #expect(try name(room, draft) == "Ines Halloran", "damage \(index)")
      }
    }
  }
}
