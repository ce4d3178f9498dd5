import Editorial
import Prose
import SealedGit
import StetKit
import Testing

/// What is kept of the claims' ways below `.git/stet/` never changes an answer.
@Suite struct KeptTrailsTests {
  private static let file = ".git/stet/trails/drafts.2022.01.harbour"

  /// A draft with a claim and more revisions after it than are followed without keeping the result.
  private func withLongHistory(_ body: (Newsroom, DraftName) throws -> Void) throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.workspace().open(draft, as: Newsroom.ada(1))
      for number in 1...20 {
        let text = Newsroom.harbour.replacing("214 berths", with: "\(number) berths")
        try room.git.write(text, to: draft.textPath)
        _ = try room.workspace().save(draft, message: nil, as: Newsroom.nora(number + 1))
      }
      try room.git.remove(Self.file)
      try body(room, draft)
    }
  }

  private func steps(_ room: Newsroom, _ draft: DraftName) throws -> Int {
    try room.workspace().dossier(of: draft).steps
  }

  @Test func followsALongHistoryOnce() throws {
    try withLongHistory { room, draft in
      let first = try room.workspace().dossier(of: draft)
      let second = try room.workspace().dossier(of: draft)
      #expect(first.steps == 21 && second.steps == 1)
      #expect(first.claims == second.claims)
      try room.git.write(Newsroom.harbour, to: draft.textPath)
      _ = try room.workspace().save(draft, message: nil, as: Newsroom.nora(40))
      #expect(try steps(room, draft) == 2)
      let past = try room.workspace().dossier(of: draft, at: .number(3))
      #expect(past.steps == 3 && past.article.text.string.contains("2 berths"))
    }
  }

  @Test(arguments: ["", "21", "stet trails 1\n", "garbage", "half", "changed"])
  func makesABrokenFileAnew(_ kind: String) throws {
    try withLongHistory { room, draft in
      let first = try room.workspace().dossier(of: draft)
      let sound = try #require(room.git.read(Self.file))
      let broken = [
        "half": String(sound.dropLast(sound.count / 3)), "changed": sound.replacing("\"at\",1", with: "\"at\",9"),
      ]
      try #require(broken["changed"] != sound)
      try room.git.write(broken[kind] ?? kind, to: Self.file)
      let second = try room.workspace().dossier(of: draft)
      #expect(second.steps == 21 && first.claims == second.claims)
      #expect(room.git.read(Self.file) == sound)
    }
  }

  @Test func followsAnewInAnotherLanguage() throws {
    try withLongHistory { room, draft in
      _ = try room.workspace().dossier(of: draft)
      #expect(try steps(room, draft) == 1)
      try room.git.write("{\n  \"format\": 1,\n  \"language\": \"de\"\n}\n", to: "stet.json")
      try room.git("commit", "-qam", "German")
      #expect(try steps(room, draft) == 21)
    }
  }

  @Test func followsAnewWhenTheHistoryIsAnother() throws {
    try withLongHistory { room, draft in
      _ = try room.workspace().dossier(of: draft)
      // The same number of revisions, but another one among them.
      try room.git("reset", "-q", "--hard", "HEAD~2")
      for number in 50...51 {
        let text = Newsroom.harbour.replacing("214 berths", with: "\(number) berths")
        try room.git.write(text, to: draft.textPath)
        try room.git("commit", "-qam", "other")
      }
      let dossier = try room.workspace().dossier(of: draft)
      #expect(dossier.steps == 21)
      #expect(dossier.claims.contains { $0.wording.contains("51 berths") })
    }
  }
}
