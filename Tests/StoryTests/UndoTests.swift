import Foundation
import Testing

@Suite("Taking the last decision back")
struct UndoTests {
  /// Every file of the workspace with its content, as the newest commit has it.
  private func tree(_ desk: Desk) throws -> String { try desk.git("rev-parse", "HEAD^{tree}").output }

  @Test func goesBackThroughEveryKindOfDecisionAcrossDrafts() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.addSecondDraft(slug: "cape")
    let claims = try desk.claims("harbor").compactMap { $0["id"] as? String }
    let other = try #require(try desk.claims("cape")[0]["id"] as? String)
    let commands = [
      ["take", claims[0]], ["verify", claims[0], "--source", "Register", "--at", "p. 4"], ["tick", claims[1], "--all"],
      ["untick", claims[1], "1"], ["query", other, "--question", "who says so?"],
      ["claim", "drop", claims[2], "--reason", "twice"], ["claim", "add", "harbor", "--quote", "would carry 450 cars"],
      ["reopen", claims[0]], ["assign", "harbor", "ben@desk.example", "--due", "2199-01-31"],
      ["state", "harbor", "hold", "--reason", "the ministry calls back"], ["state", "harbor", "cape", "legal"],
      ["take", "cape"],
    ]
    var trees: [String] = []
    for command in commands {
      trees.append(try tree(desk))
      let run = try desk.run(Desk.program.path(percentEncoded: false), command)
      try #require(run.status == 0, "\(run.testDescription)")
    }
    for (command, before) in zip(commands, trees).reversed() {
      let run = try desk.stet("undo")
      #expect(run.status == 0 && run.talk == "", "\(run.testDescription)")
      #expect(
        run.output.contains("undone: \(command.contains("hold") ? "hold" : command[0])"),
        "\(run.testDescription)"
      )
      #expect(try tree(desk) == before, "after undoing \(command)")
      try desk.requireSoundRepository()
    }
    try desk.requireRefusal("undo", hint: "git revert", naming: "Ada Checker")
    #expect(try desk.git("rev-list", "--count", "HEAD").output == "\(5 + 2 * (commands.count + 1))\n")
  }

  @Test func takesAWholeCommandBackOrOnlyTheClaimThatIsNamed() throws {
    let desk = try Desk()
    try desk.startReview()
    let claims = Array(try desk.claims("harbor").compactMap { $0["id"] as? String }.prefix(3))
    let before = try tree(desk)
    try desk.stet("take", claims[0], claims[1], claims[2])
    let named = try desk.stet("undo", claims[1])
    #expect(named.status == 0, "\(named.testDescription)")
    #expect(try desk.claims("--status", "checking").count == 2)
    try desk.requireRefusal("undo", claims[1], hint: "decide it again", naming: claims[1])
    // The two that are left stand around the one that is gone.
    for _ in 0..<2 { try desk.stet("undo") }
    #expect(try tree(desk) == before)
    try desk.stet("take", claims[0], claims[1], claims[2])
    let whole = try desk.stet("undo", "--json")
    #expect(whole.output.components(separatedBy: "\"undone\": \"").count == 4, "\(whole.testDescription)")
    #expect(try tree(desk) == before)
  }

  @Test func saysWhatItTookBackToPeopleAndTools() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    let commit = try desk.git("rev-parse", "HEAD").output.trimmingCharacters(in: .newlines)
    try desk.stet("undo", claim)
    #expect(try desk.git("log", "-1", "--format=%s").output.hasPrefix("undo verify \(claim.prefix(4)): “"))
    let trailers = try desk.git("log", "-1", "--format=%(trailers)").output
    #expect(trailers.contains("Stet-Undo: \(commit)\n") && trailers.contains("Stet-Claim: \(claim)\n"))
    let told = try desk.stet("show", claim, "--history")
    #expect(told.output.contains("undone: ✓ verified  Ada Checker"), "\(told.testDescription)")
    #expect(try desk.stet("show", claim, "--history", "--json").output.contains("\"undoneDate\""))
    try desk.verify(claim)
    #expect(try desk.claims("--status", "verified").count == 1)
  }

  @Test func leavesOthersDecisionsAndEditsAlone() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    desk.environment["GIT_AUTHOR_EMAIL"] = "bo@example.org"
    desk.environment["GIT_AUTHOR_NAME"] = "Bo Second"
    try desk.requireRefusal("undo", hint: "git revert", naming: "Bo Second")
    try desk.requireRefusal("undo", claim, hint: "", naming: "Bo Second")
    try desk.verify(claim)
    let path = try desk.draftPath()
    desk.environment["GIT_AUTHOR_EMAIL"] = "ada@example.org"
    desk.environment["GIT_AUTHOR_NAME"] = "Ada Checker"
    try desk.write(try desk.read(path) + "\nThe city counted 77 buses.\n", to: path)
    try desk.stet("save", "harbor")
    let run = try desk.stet("undo")
    #expect(run.status == 0 && run.talk.contains("git revert"), "\(run.testDescription)")
    #expect(try desk.read(path).contains("77 buses"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: try desk.checkPath(claim)).path()))
    #expect(try desk.read(desk.checkPath(claim, by: "bo@example.org")).contains("verified"))
  }

  @Test func refusesWhereSomethingElseWasDoneToTheFile() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    let path = try desk.checkPath(claim)
    let text = try desk.read(path)
    try desk.write(text + " ", to: path)
    try desk.requireRefusal("undo", hint: "Commit them", naming: path)
    try desk.write(text.replacingOccurrences(of: "page 4", with: "page 5"), to: path)
    try desk.commitByHand()
    try desk.requireRefusal("undo", hint: "reopen", naming: "changed since")
    try desk.git("revert", "--no-edit", "HEAD")
    #expect(try desk.stet("undo").status == 0)
    try desk.requireRefusal("undo", hint: "git revert")
  }

  @Test func takesADecisionBackThoughTheDraftCannotBeRead() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    try desk.write(Data([0xFF, 0xFE, 0x0A]), to: try desk.draftPath())
    try desk.commitByHand()
    let run = try desk.stet("undo")
    #expect(run.status == 0 && run.output.contains("cannot be read"), "\(run.testDescription)")
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: try desk.checkPath(claim)).path()))
    try desk.requireSoundRepository()
  }

  @Test func goesOnlyPastMergesToThePersonsOwnDecision() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    try desk.git("switch", "-q", "-c", "side", "HEAD~1")
    desk.environment["GIT_AUTHOR_EMAIL"] = "bo@example.org"
    try desk.verify(claim)
    try desk.git("switch", "-q", "main")
    desk.environment["GIT_AUTHOR_EMAIL"] = "ada@example.org"
    try desk.git("merge", "-q", "--no-edit", "side")
    let run = try desk.stet("undo")
    #expect(run.status == 0, "\(run.testDescription)")
    let left = try desk.git("ls-files", "drafts/*/checks/*").output.split(separator: "\n")
    #expect(left.count == 1 && left[0].hasSuffix("bo@example.org.json"))
    #expect(try desk.stet("audit").status == 0)
  }

  @Test func refusesToTakeBackAClaimThatWasChecked() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.stet("claim", "add", "harbor", "--quote", "would carry 450 cars")
    let added = try desk.claims().first { $0["wording"] as? String == "would carry 450 cars" }
    let claim = try #require(added?["id"] as? String)
    let adder = desk.environment
    desk.environment["GIT_AUTHOR_EMAIL"] = "bo@example.org"
    try desk.stet("take", claim)
    desk.environment = adder
    try desk.requireRefusal("undo", hint: "claim drop", naming: "bo@example.org")
  }
}
