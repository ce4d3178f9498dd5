import Dice
import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct AuthorshipTests {
  /// Sentences of words that none of the others has, one a line.
  private static func sentences(_ count: Int) -> [[String]] {
    (1...count).map { line in ["The"] + (1...8).map { "word\(line)x\($0)" } + ["again."] }
  }

  private static func text(_ sentences: [[String]]) -> String {
    "# A harbour\n\n" + sentences.map { $0.joined(separator: " ") + "\n" }.joined(separator: "\n")
  }

  /// Where git's lines and our sentences are the same thing, git's blame must be ours.
  private func expectTheBlameOfGit(_ room: Newsroom, _ draft: DraftName, _ comment: String) throws {
    let authorship = try room.workspace().authorship(of: draft, with: room.workspace().workingText(of: draft))
    let lines = try room.git("blame", "--root", "-l", "-s", "--", draft.textPath).split(separator: "\n")
    #expect(authorship.sentences.count > 5, "\(comment)")
    for sentence in authorship.sentences {
      let line = lines[sentence.place.line - 1]
      #expect(line.hasPrefix(sentence.revision.commit), "\(comment): \(line) is of \(sentence.revision.name)")
      #expect(line.contains(sentence.wording.split(separator: " ")[1]), "\(comment): \(line)")
      let author = try room.git("log", "-1", "--format=%an", sentence.revision.commit)
      #expect(author == sentence.revision.author, "\(comment)")
    }
  }

  @Test(arguments: UInt64(1)...4) func agreesWithGitBlameWhereALineIsASentence(seed: UInt64) throws {
    try Newsroom.with { room in
      var dice = SeededDice(seed: seed)
      var sentences = Self.sentences(12)
      let draft = try room.add(Self.text(sentences), named: "harbour")
      var git = room.git
      for number in 1...25 {
        let (line, word) = (dice.below(sentences.count), 1 + dice.below(6))
        switch dice.below(4) {
        case 0: sentences[line].insert("new\(number)", at: word)
        case 1 where sentences[line].count > 8: sentences[line].remove(at: word)
        case 2: sentences[line][word] = "word\(line + 1)x\(word)"
        default: sentences[line][word] = "new\(number)"
        }
        git.author = dice.happens(50) ? ("Nora Field", "nora@example.org") : ("Ada Checker", "ada@example.org")
        if git.read(draft.textPath) != Self.text(sentences) { try git.commit(Self.text(sentences), to: draft.textPath) }
      }
      try expectTheBlameOfGit(room, draft, "seed \(seed)")
    }
  }

  @Test func agreesWithGitBlameAcrossAMerge() throws {
    try Newsroom.with { room in
      var sentences = Self.sentences(12)
      let draft = try room.add(Self.text(sentences), named: "harbour")
      var (nora, ada) = (room.git, room.git)
      nora.author = ("Nora Field", "nora@example.org")
      ada.author = ("Ada Checker", "ada@example.org")
      try room.git("switch", "--quiet", "--create", "side")
      var theirs = sentences
      for line in [0, 3] {
        theirs[line][2] = "theirs"
        try nora.commit(Self.text(theirs), to: draft.textPath)
      }
      try room.git("switch", "--quiet", "main")
      for line in [7, 11] {
        sentences[line].remove(at: 3)
        try ada.commit(Self.text(sentences), to: draft.textPath)
      }
      try room.git("merge", "--quiet", "--message", "merge", "side")
      try expectTheBlameOfGit(room, draft, "merged")
      let text = try room.workspace().workingText(of: draft)
      let authorship = try room.workspace().authorship(of: draft, with: text)
      let authors = authorship.sentences.map(\.revision.author)
      #expect(authors.count { $0 == "Nora Field" } >= 2 && authors.count { $0 == "Ada Checker" } == 2)
      #expect(!authorship.sentences.contains { $0.revision.commit == authorship.dossier.revision.commit })
      #expect(authorship.dossier.revision.subject == "merge")
    }
  }

  @Test(arguments: ["ours", "theirs"]) func readsTheSideThatAMergeTook(side: String) throws {
    try Newsroom.withDraft { room, draft in
      try room.git("switch", "--quiet", "--create", "side")
      try room.git.commit(Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
      try room.git("switch", "--quiet", "main")
      try room.git.commit(Newsroom.harbour.replacing("214", with: "216"), to: draft.textPath)
      try room.git("merge", "--quiet", "--strategy-option", side, "--message", "takes one", "side")
      let workspace = try room.workspace()
      #expect(try !workspace.hasUnsavedEdits(draft))
      let authorship = try workspace.authorship(of: draft, with: workspace.workingText(of: draft))
      let sentence = try #require(authorship.sentences.first { $0.wording.contains("berths") })
      #expect(sentence.wording.contains(side == "ours" ? "216" : "215"))
      // The merge took it whole, so it is of the one who wrote it.
      #expect(sentence.revision.subject == "a change" && sentence.revision.isSaved)
    }
  }

  @Test func countsAnEditOfTheWorkingCopyAsNotSaved() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let text = Text(Newsroom.harbour.replacing("214", with: "215"))
      let unsaved = try workspace.authorship(of: draft, with: text).sentences.filter { !$0.revision.isSaved }
      #expect(unsaved.map(\.wording) == ["It had 215 berths and two cranes."])
      #expect(unsaved[0].older.map(\.number) == [1])
      let saved = try workspace.authorship(of: draft, with: Text(Newsroom.harbour)).sentences
      #expect(saved.allSatisfy { $0.revision.number == 1 && $0.older.isEmpty })
    }
  }

  @Test func looksAtAPastTextWithTodaysChecks() throws {
    try Newsroom.withDraft { room, draft in
      let workspace = try room.workspace()
      let claims = try workspace.open(draft, as: Newsroom.ada(1)).after.claims
      let claim = try #require(claims.first { $0.line.contains("214") })
      try room.git.write(Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
      _ = try workspace.save(draft, message: nil, as: Newsroom.nora(2))
      _ = try workspace.decide(Newsroom.verify, on: [ClaimName(draft: draft, id: claim.claim.id)], as: Newsroom.ada(3))
      let first = try workspace.authorship(of: draft, upTo: workspace.revision(.number(1), of: draft))
      let sentence = try #require(first.sentences.first { $0.wording.contains("214") })
      #expect(sentence.revision.number == 1 && sentence.claims.map(\.status) == [.stale])
      let second = try workspace.authorship(of: draft, upTo: workspace.revision(.number(2), of: draft))
      let later = try #require(second.sentences.first { $0.wording.contains("215") })
      #expect(later.revision.number == 2 && later.claims.map(\.status) == [.agreed(.verified)])
    }
  }

  @Test func passesOverARevisionThatCannotBeRead() throws {
    try Newsroom.withDraft { room, draft in
      try room.git.write(Array(Newsroom.harbour.utf8) + [0xE9], to: draft.textPath)
      try room.git("commit", "--quiet", "--all", "--message", "latin")
      let broken = failure { () throws(WorkspaceError) in
        let workspace = try Workspace(holding: room.git.folder)
        return try workspace.authorship(of: draft, upTo: workspace.revision(.number(2), of: draft))
      }
      #expect(broken?.code == .notUTF8)
      try room.git.commit(Newsroom.harbour.replacing("214", with: "215"), to: draft.textPath)
      let workspace = try room.workspace()
      let authorship = try workspace.authorship(of: draft, with: workspace.workingText(of: draft))
      #expect(authorship.unreadable.map(\.name) == ["r2"])
      #expect(
        authorship.sentences.filter { $0.revision.number != 1 }.map(\.wording) == ["It had 215 berths and two cranes."]
      )
      #expect(authorship.sentences.flatMap(\.revisions).allSatisfy { $0.number != 2 })
    }
  }
}
