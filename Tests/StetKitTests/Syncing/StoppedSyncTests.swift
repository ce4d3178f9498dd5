import Editorial
import Prose
import SealedGit
import StetKit
import Testing

@Suite struct StoppedSyncTests {
  /// Two desks that changed one sentence, of which the second has stopped.
  private static func stopped(_ body: (Desks, StoppedMerge) throws -> Void) throws {
    try Desks.with(2) { desks in
      try desks.edit(0, "two cranes", "three cranes")
      try desks.edit(1, "two cranes", "no cranes")
      try desks.edit(1, "31,000", "32,000")
      try desks.sync(0)
      let head = try desks.room(1).git.head()
      let stopped = try #require(try desks.sync(1).stopped)
      #expect(try desks.room(1).git.head() == head && desks.room(1).git.status() == "")
      try body(desks, stopped)
    }
  }

  @Test func showsTheThreeWordingsAndCommitsNothing() throws {
    try Self.stopped { desks, stopped in
      let question = try #require(stopped.questions.first)
      #expect(stopped.questions.count == 1 && question.path == desks.draft.textPath)
      #expect(question.base?.contains("two cranes") == true)
      #expect(question.ours?.contains("no cranes") == true && question.theirs?.contains("three cranes") == true)
      #expect(stopped.files.map(\.path) == [desks.draft.textPath])
    }
  }

  @Test(arguments: [ProseMerge.Side.ours, .theirs], [0, 1]) func takesOneSide(_ side: ProseMerge.Side, _ number: Int)
    throws
  {
    try Self.stopped { desks, _ in
      let outcome = try desks.settle(1, [number: side])
      #expect(outcome.stopped == nil && outcome.merges.count == 1)
      try desks.sync(0)
      try desks.requireInStep()
      let text = try #require(desks.room(0).git.read(desks.draft.textPath))
      #expect(text.contains(side == .ours ? "no cranes" : "three cranes") && text.contains("32,000"))
      #expect(!desks.room(1).git.exists(".git/stet/sync/state"))
    }
  }

  @Test func takesAnEditedText() throws {
    try Self.stopped { desks, stopped in
      let file = ".git/stet/sync/harbour.md"
      let git = desks.room(1).git
      #expect(stopped.files.map(\.file) == [git.folder + "/" + file])
      let marked = try #require(git.read(file))
      let left = #expect(throws: WorkspaceError.self) {
        try git.write(marked + "x", to: file)
        try desks.settle(1, [:], takesSheets: true)
      }
      #expect(left?.code == .markerLeft && left?.position != nil)
      // Keeps the wording between the second and the third marker.
      var (section, kept) = (Character(" "), [Substring]())
      for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
        if let sign = line.first, "<|=>".contains(sign) {
          section = sign
        } else if section != "<", section != "=" {
          kept.append(line)
        }
      }
      try git.write(kept.joined(separator: "\n").replacing("two cranes", with: "four cranes"), to: file)
      #expect(try desks.settle(1, [:], takesSheets: true).stopped == nil)
      try desks.sync(0)
      try desks.requireInStep()
      let text = try #require(desks.room(0).git.read(desks.draft.textPath))
      #expect(text.contains("4 March 1911. It had 214 berths and four cranes.\n") && text.contains("32,000"), "\(text)")
    }
  }

  @Test func keepsWhatWasEditedFromBeingThrownAway() throws {
    try Self.stopped { desks, _ in
      try desks.room(1).git.write("mine\n", to: ".git/stet/sync/harbour.md")
      let again = #expect(throws: WorkspaceError.self) { try desks.sync(1) }
      #expect(again?.code == .mergeEdited)
      let chosen = #expect(throws: WorkspaceError.self) { try desks.settle(1, [0: .ours]) }
      #expect(chosen?.code == .mergeEdited)
      try desks.edit(1, "no cranes", "five cranes")
      let outdated = #expect(throws: WorkspaceError.self) { try desks.settle(1, [:], takesSheets: true) }
      #expect(outdated?.code == .mergeOutdated)
      #expect(desks.room(1).git.read(".git/stet/sync/harbour.md") == "mine\n")
      try desks.room(1).workspace().abandonSync()
      #expect(try desks.sync(1).stopped?.questions.first?.ours?.contains("five cranes") == true)
    }
  }

  @Test func asksAgainForWhatIsLeftAndKeepsWhatWasChosen() throws {
    try Desks.with(2) { desks in
      for (desk, word) in [(0, "three"), (1, "no")] {
        try desks.edit(desk, "two cranes", "\(word) cranes")
        try desks.edit(desk, "31,000", "3\(desk + 2),000")
        let path = "\(desks.draft.folder)/story.json"
        let story = try #require(desks.room(desk).git.read(path))
        try desks.room(desk).git.commit(story.replacing(#""draft""#, with: "\"\(word)\""), to: path)
        try desks.room(desk).git.commit("\(word)\n", to: "checklists/every-claim.md")
      }
      try desks.sync(0)
      let questions = try #require(try desks.sync(1).stopped).questions
      #expect(questions.map(\.path).filter { $0.hasPrefix("checklists/") }.count == 1)
      #expect(questions.count == 4)
      let first = try #require(try desks.settle(1, [1: .ours, 3: .theirs]).stopped)
      #expect(first.questions == [questions[1], questions[3]])
      // A plain sync asks for the same again.
      #expect(try desks.sync(1).stopped == first)
      let wrong = #expect(throws: WorkspaceError.self) { try desks.settle(1, [3: .ours]) }
      #expect(wrong?.code == .noSuchQuestion)
      #expect(try desks.settle(1, [0: .theirs]).stopped == nil)
      try desks.sync(0)
      try desks.requireInStep()
      #expect(desks.room(0).git.read("checklists/every-claim.md") == "no\n")
    }
  }

  @Test func goesOnWithMoreThatCameInMeanwhile() throws {
    try Self.stopped { desks, _ in
      try desks.edit(0, "214", "215")
      try desks.sync(0)
      let outcome = try desks.settle(1, [0: .ours])
      // The sentence that was settled was changed again on the other side.
      #expect(outcome.merges.count == 1)
      #expect(outcome.stopped?.questions.first?.theirs?.contains("215 berths and three") == true)
      #expect(try desks.settle(1, [0: .theirs]).stopped == nil)
      try desks.sync(0)
      try desks.requireInStep()
    }
  }

  @Test func saysThatNothingIsStopped() throws {
    try Desks.with(1) { desks in
      let settled = #expect(throws: WorkspaceError.self) { try desks.settle(0, [0: .ours]) }
      #expect(settled?.code == .notStopped)
      let workspace = try desks.room(0).workspace()
      #expect(failure { () throws(WorkspaceError) in try workspace.abandonSync() }?.code == .notStopped)
    }
  }
}
