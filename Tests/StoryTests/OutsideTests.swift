import Foundation
import Testing

@Suite("Readers and editors that go wrong")
struct OutsideTests {
  @Test(arguments: [
    "list", "claims", "show $id", "summary", "summary --json", "gate harbor", "revisions harbor", "diff harbor r1 r1",
    "help", "open harbor",
  ])
  func endsQuietlyWhenTheReaderLeaves(_ command: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let line =
      "id=\(claim); stet \(command) >../all; s=$?; stet \(command) | head -c 1 >../one; echo $s ${PIPESTATUS[0]}"
    let run = try desk.shell(line)
    let statuses = run.output.split(whereSeparator: \.isWhitespace)
    #expect(statuses.count == 2 && statuses[0] == statuses[1] && statuses[0] != "2", "\(run.testDescription)")
    #expect(
      run.talk.allSatisfy { $0 != "\u{1B}" } && !run.talk.contains("could not be written"),
      "\(run.testDescription)"
    )
  }

  @Test(arguments: ["list", "summary", "gate harbor", "help", "--version", "claims --json", "take $id"])
  func saysThatTheOutputCouldNotBeWritten(_ command: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let run = try desk.shell("id=\(try desk.claim("1,200 jobs")); stet \(command) > /dev/full")
    #expect(run.status == 2, "\(run.testDescription)")
    #expect(run.sentences.count { $0.contains("could not be written") } == 1, "\(run.testDescription)")
    try desk.requireSoundRepository()
  }

  @Test func recordsTheDecisionThoughNobodyReadsTheAnswer() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.shell("stet take \(claim) | true")
    #expect(try desk.claims("--status", "checking").count == 1)
    try desk.requireSoundRepository()
  }

  /// An editor that does something else than edit.
  struct Case: Sendable, CustomTestStringConvertible {
    let editor: String
    let naming: String
    let hint: String

    var testDescription: String { editor }
  }

  static let editors = [
    Case(editor: "false", naming: "status 1", hint: "VISUAL or EDITOR"),
    Case(editor: "sh -c 'exit 7'", naming: "status 7", hint: "VISUAL or EDITOR"),
    Case(editor: "sh -c 'kill -9 $$'", naming: "status 137", hint: "VISUAL or EDITOR"),
    Case(editor: "no-such-editor", naming: "no-such-editor", hint: "VISUAL or EDITOR"),
    Case(editor: "sh -c 'rm \"$1\"' x", naming: "gone", hint: "git restore"),
    Case(editor: "sh -c ': > \"$1\"' x", naming: "empty", hint: ""),
    Case(editor: "sh -c 'printf \"  \\n\" > \"$1\"' x", naming: "empty", hint: ""),
    Case(editor: "sh -c 'printf \"\\351\\n\" >> \"$1\"' x", naming: "not UTF-8", hint: "UTF-8"),
  ]

  @Test(arguments: editors) func recordsNothingWhenTheEditorFails(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let head = try desk.git("rev-parse", "HEAD").output
    desk.environment["EDITOR"] = bad.editor
    let run = try desk.stet("edit", "harbor")
    #expect(run.status == 2 && run.output == "", "\(run.testDescription)")
    #expect(run.sentences.contains { $0.contains(bad.naming) }, "\(run.testDescription)")
    #expect(run.hints.contains { bad.hint.isEmpty || $0.contains(bad.hint) }, "\(run.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    #expect(try desk.git("diff", "--cached", "--name-only").output == "")
    try desk.requireSoundObjects()
  }

  @Test func saysThatNothingChangedWhenTheEditorChangedNothing() throws {
    let desk = try Desk()
    try desk.startReview()
    desk.environment["VISUAL"] = "true"
    desk.environment["EDITOR"] = "false"
    let run = try desk.stet("edit", "harbor")
    #expect(run.status == 0 && run.sentences.count == 1, "\(run.testDescription)")
    try desk.requireSoundRepository()
  }

  @Test func passesThePathToAnEditorWithOptionsAndOddFolders() throws {
    let desk = try Desk()
    desk.folder.append(path: "a desk's \"folder\"")
    try FileManager.default.createDirectory(at: desk.folder, withIntermediateDirectories: true)
    try desk.start(with: HarborArticle.text)
    desk.environment["EDITOR"] = "sed -i -e 's/450 cars/540 cars/'"
    #expect(try desk.stet("edit", "harbor").status == 0)
    #expect(try desk.read(desk.draftPath()).contains("540 cars"))
    try desk.requireSoundRepository()
  }
}
