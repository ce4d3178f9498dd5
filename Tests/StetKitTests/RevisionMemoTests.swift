import Editorial
import SealedGit
import StetKit
import Testing

/// What is kept of a draft's history, so that nothing is walked twice, and may be lost or damaged at any time.
@Suite struct RevisionMemoTests {
  private static func path(_ draft: DraftName) -> String {
    ".git/stet/revisions/\(draft.folder.replacing("/", with: "."))"
  }

  /// A draft with a merge in its history, long enough to be kept, and what its revisions are without a memo.
  private func withLongHistory(_ body: (Newsroom, DraftName, [Revision]) throws -> Void) throws {
    try Newsroom.withDraft { room, draft in
      try room.git("switch", "--quiet", "--create", "side")
      try room.git.commit(Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
      try room.git("switch", "--quiet", "main")
      try room.git.commit(Newsroom.harbour.replacing("31,000", with: "32,000"), to: draft.textPath)
      try room.git("merge", "--quiet", "--message", "mixes both", "side")
      let text = try #require(room.git.read(draft.textPath))
      for number in 1...20 { try room.git.commit("\(text)\nVisit \(number).\n", to: draft.textPath) }
      let revisions = try room.workspace().revisions(of: draft)
      try body(room, draft, revisions)
    }
  }

  @Test func givesTheSameRevisionsWithAndWithoutIt() throws {
    try withLongHistory { room, draft, revisions in
      #expect(revisions.count == 24)
      #expect(revisions[3].sources.count == 2 && revisions.last?.sources == [23])
      #expect(room.git.exists(Self.path(draft)))
      #expect(try room.workspace().revisions(of: draft) == revisions)
      for number in 21...22 { try room.git.commit("\(Newsroom.harbour)\nVisit \(number).\n", to: draft.textPath) }
      let later = try room.workspace().revisions(of: draft)
      #expect(later.dropLast(2) == revisions[...])
      try room.git.remove(Self.path(draft))
      #expect(try room.workspace().revisions(of: draft) == later)
    }
  }

  @Test func isMadeAnewWhereItIsDamaged() throws {
    try withLongHistory { room, draft, revisions in
      let path = Self.path(draft)
      let sound = try #require(room.git.read(path))
      var lines = sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let damages: [(inout [String]) -> Void] = [
        { $0[0] = "stet revisions 1" }, { $0[2] = "nowhere" }, { $0[3] = "99" }, { $0[3] = "none" },
        { $0.removeLast() },
        { $0[5] += " 99" }, { $0[5] += " x" }, { $0[5] = "" }, { $0.removeSubrange(3...) }, { $0 = [] },
      ]
      for (index, damage) in damages.enumerated() {
        let whole = lines
        damage(&lines)
        try room.git.write(lines.joined(separator: "\n"), to: path)
        #expect(try room.workspace().revisions(of: draft) == revisions, "damage \(index)")
        lines = whole
      }
    }
  }
}
