import Foundation
import Testing

@Suite("A draft's file that is gone or no text any more")
struct DraftFileTests {
  /// What happened to `draft.md` in the working copy, as shell, and what stet says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String
    let naming: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "deleted", script: "rm \"$d\"", naming: "gone"),
    Case(name: "a link", script: "mv \"$d\" ../x.md; ln -s \"$PWD/../x.md\" \"$d\"", naming: "not an ordinary file"),
    Case(name: "a folder", script: "rm \"$d\"; mkdir \"$d\"; echo x > \"$d/x\"", naming: "not an ordinary file"),
    Case(name: "a pipe", script: "rm \"$d\"; mkfifo \"$d\"", naming: "not an ordinary file"),
    Case(
      name: "its folder a link",
      script: "mv \"${d%/*}\" ../away; ln -s \"$PWD/../away\" \"${d%/*}\"",
      naming: "not an ordinary file"
    ),
    Case(name: "Latin-1", script: "printf 'Caf\\xe9\\n' >> \"$d\"", naming: "not UTF-8"),
    Case(name: "5 MB", script: "head -c 5000000 /dev/zero >> \"$d\"", naming: "too large"),
  ]

  @Test(arguments: cases) func isNamedAndWhatGitHasStillReads(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    let claim = try desk.claim("1,200 jobs")
    try desk.git("commit", "-q", "--allow-empty", "-m", "so that there is a day before")
    try desk.shell("d='\(path)'; \(bad.script)")
    desk.environment["EDITOR"] = "touch ../the-editor-ran #"
    for line in [["open", "harbor"], ["save", "harbor"], ["save"], ["diff", "harbor"], ["edit", "harbor"]] {
      let before = try desk.state()
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      desk.requireRefusal(run, hint: bad.naming == "not an ordinary file" ? nil : "")
      #expect(
        run.sentences.first?.contains(bad.naming) == true && run.sentences.first?.contains(path) == true,
        "\(run.testDescription)"
      )
      #expect(try desk.state() == before, "\(run.testDescription)")
    }
    // The newest revision is in git, whatever lies in the working copy.
    for line in [
      ["list"], ["claims", "harbor"], ["show", claim], ["summary", "harbor"], ["revisions", "harbor"],
      ["diff", "harbor", "r1", "r1"], ["blame", "harbor", "r1"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.testDescription)")
    }
    let gate = try desk.stet("gate", "harbor")
    #expect(gate.status == 1 && !gate.output.isEmpty, "\(gate.testDescription)")
    try desk.requireSoundObjects()
  }

  @Test func comesBackByTheCommandThatIsOffered() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.shell("rm \(try desk.draftPath())")
    let hint = try #require(try desk.stet("save", "harbor").hints.first)
    try desk.shell(hint.replacingOccurrences(of: " brings it back.", with: ""))
    #expect(try desk.read(desk.draftPath()) == HarborArticle.text)
  }

  @Test func isNoDraftOnceItIsDeletedInACommit() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.addSecondDraft(slug: "cape")
    try desk.git("rm", "-q", desk.draftPath())
    try desk.git("commit", "-q", "-m", "killed")
    for line in [["list"], ["claims"], ["summary"]] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 0 && run.output.contains("cape"), "\(run.testDescription)")
    }
    let open = try desk.stet("open", "harbor")
    desk.requireRefusal(open, hint: "")
    #expect(try desk.stet("save").sentences.first?.contains("No draft has unsaved edits") == true)
  }

  @Test func hidesNoOtherDraftWhenItIsNoTextInACommit() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.addSecondDraft(slug: "cape")
    let path = try desk.draftPath()
    try desk.write(Data([0x43, 0xE9, 0x0A]), to: path)
    try desk.git("commit", "-q", "-a", "-m", "saved as Latin-1")
    for line in [["list"], ["claims"], ["summary"]] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.output.contains("cape") && run.sentences.contains { $0.contains(path) }, "\(run.testDescription)")
    }
    for line in [["open", "harbor"], ["claims", "harbor"], ["gate", "harbor"], ["summary", "harbor"]] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      desk.requireRefusal(run, hint: "UTF-8")
      #expect(run.sentences.first?.contains("offset 1") == true, "\(run.testDescription)")
    }
    #expect(try desk.stet("summary", "harbor", "--at", "r1").status == 0, "the past can be read")
    // The way back: mend the file and save.
    try desk.write(HarborArticle.text, to: path)
    let saved = try desk.stet("save", "harbor")
    #expect(saved.status == 0, "\(saved.testDescription)")
    #expect(try desk.stet("claims", "harbor").status == 0)
    try desk.requireSoundRepository()
  }
}
