import Foundation
import Testing

@Suite(
  "A review whose terminal is left, lost or dumb",
  .enabled(if: Screen.isThere, "tmux plays the terminal: apt-get install tmux")
)
struct ReviewTerminalTests {
  private func start(
    _ command: String = "stet review harbor --reading-order",
    environment: [String: String] = [:]
  ) throws -> (desk: Desk, screen: Screen) {
    let desk = try Desk()
    try desk.startReview()
    let screen = try Screen(desk, environment: environment)
    try screen.enter(command)
    try screen.see("harbor r1  1 of")
    return (desk, screen)
  }

  /// Begins a dispute, and types half of it.
  private func beginDispute(on screen: Screen) throws {
    try screen.type("d")
    try screen.see("What is wrong:")
    try screen.enter("the closure was eight months")
    try screen.enter("c")
    try screen.see("Wanted wording:")
    try screen.type(", says the board")
    try screen.see("says the board")
  }

  /// Reviews again, and goes on with what is offered there.
  private func goOn(with desk: Desk, on screen: Screen) throws {
    try screen.enter("stet review harbor")
    try screen.see("You were typing a dispute on", "says the board”", "go on with it")
    try screen.type("r")
    try screen.see("What is wrong: the closure was eight months", "Wanted wording:", "Closure, says the board")
    for _ in 0..<2 { try screen.enter("") }
    try screen.see("dispute ", "commit ")
    try screen.type("Q")
    try screen.see("1 decision recorded")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("Note: the closure was eight months\n"))
    #expect(try desk.shell("find .git/stet/review -type f").output == "")
    try desk.requireSoundRepository()
  }

  private func requireSane(_ screen: Screen, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let settings = try screen.settings().split { " ;\n".contains($0) }
    for word in ["echo", "icanon", "isig", "icrnl"] {
      #expect(settings.contains { $0 == word }, "\(settings)", sourceLocation: sourceLocation)
    }
  }

  @Test func losesNothingToCtrlC() throws {
    let (desk, screen) = try start()
    let head = try desk.git("rev-parse", "HEAD").output
    try beginDispute(on: screen)
    try screen.press("C-c")
    try screen.see("d takes it up again", "half typed: d")
    try screen.press("C-c")
    try screen.see("Nothing was decided", "Half typed, and kept", "a dispute on")
    try requireSane(screen)
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    #expect(try desk.shell("stat -c %a .git/stet/review/harbor/*").output == "600\n")
    try goOn(with: desk, on: screen)
  }

  @Test func losesNothingToALostTerminal() throws {
    let (desk, screen) = try start("exec stet review harbor --reading-order")
    try beginDispute(on: screen)
    try screen.hangUp()
    #expect(try desk.git("status", "--porcelain").output == "")
    try goOn(with: desk, on: try Screen(desk))
  }

  @Test func keepsWhatIsTypedWhileItIsTyped() throws {
    let (desk, screen) = try start("exec stet review harbor --reading-order")
    try beginDispute(on: screen)
    // A moment without a key is enough: not even the process has to end.
    let file = desk.folder.appending(path: ".git/stet/review/harbor/ada@example.org.json")
    let deadline = Date().addingTimeInterval(20)
    while (try? String(contentsOf: file, encoding: .utf8))?.contains("says the board") != true {
      try #require(Date() < deadline)
      usleep(20_000)
    }
    #expect(try desk.git("status", "--porcelain").output == "")
  }

  @Test func saysThatTheWordsHaveChangedMeanwhile() throws {
    let (desk, screen) = try start("stet review harbor --filter ferry --reading-order")
    try screen.type("n")
    try screen.see("Note:")
    try screen.type("ask the mayor")
    try screen.see("ask the mayor")
    try screen.press("Escape")
    try screen.see("n takes it up again")
    try screen.type("Q")
    try screen.see("Half typed, and kept")
    let path = try desk.draftPath()
    try desk.write(
      try desk.read(path).replacingOccurrences(of: "Ferry Service Returns", with: "Ferry Traffic Returns"),
      to: path
    )
    try desk.stet("save", "harbor")
    try screen.enter("clear; stet review harbor")
    try screen.see("You were typing a note on", "The words of the claim have changed since", "“Ferry Service Returns")
    try screen.type("r")
    try screen.see("have changed since you typed this", "Note: ask the mayor", "Ferry Traffic Returns")
    try screen.press("C-c", "C-c")
    try screen.see("Half typed, and kept")
    // Thrown away, it is gone.
    try screen.enter("clear; stet review harbor")
    try screen.see("throw it away")
    try screen.type("x")
    try screen.see("Thrown away: a note on", "ask the mayor")
    try screen.type("Q")
    try screen.see("Nothing was decided")
    #expect(try desk.shell("find .git/stet/review -type f").output == "")
  }

  @Test func keepsNothingThatGivesAConfidentialSourceAway() throws {
    let desk = try Desk()
    try desk.startReview()
    try #require(try desk.stet("confide", "Source A", input: Data("Jane Doe\n".utf8)).status == 0)
    let screen = try Screen(desk)
    try screen.enter("stet review harbor")
    for (key, words) in [("n", "ask Jane Doe again"), ("q", "who else was there?")] {
      try screen.see("j next")
      try screen.type(key)
      try screen.type(words)
      try screen.see(words)
      try screen.press("C-c")
      try screen.see("\(key) takes it up again")
    }
    try screen.press("C-c")
    try screen.see("name of the confidential source “Source A”", "Half typed, and kept", "a question on")
    #expect(try desk.shell("! grep -ri doe .git/stet/review").status == 0)
    #expect(try desk.shell("grep -ri 'who else' .git/stet/review").status == 0)
  }

  @Test func sleepsAndWakesWithWhatIsTyped() throws {
    let (_, screen) = try start()
    try beginDispute(on: screen)
    try screen.press("C-z")
    try screen.see("Stopped", "desk$")
    try requireSane(screen)
    try screen.enter("clear; fg")
    try screen.see("Wanted wording:", "says the board", "harbor r1  1 of 9")
    try screen.press("C-c", "C-c")
    try screen.see("Half typed, and kept")
  }

  @Test func asksLineByLineOnADumbTerminal() throws {
    let (desk, screen) = try start(environment: ["TERM": "dumb"])
    try screen.see("[v,d,q,s,t,n,u,j,k,/,o,e,?,Q]")
    try screen.enter("v")
    try screen.see("Source (title or address):")
    for line in ["Harbor Board", "page 3", "p", "read twice"] { try screen.enter(line) }
    try screen.see("verify ", "commit ", "2 of 9")
    try screen.enter("n")
    try screen.see("Note:")
    try screen.press("C-c")
    try screen.enter("d")
    try screen.see("What is wrong:")
    try screen.enter("it was a Monday")
    try screen.see("The text should")
    try screen.press("C-c")
    try screen.see("d takes it up again")
    try screen.press("C-c")
    try screen.see("1 decision recorded", "Half typed, and kept")
    try requireSane(screen)
    try screen.enter("stet review harbor")
    try screen.see("You were typing a dispute on", "“it was a Monday”", "Go on with a dispute?")
    try screen.enter("r")
    try screen.see("The text should")
    for line in ["h", "", "Q"] { try screen.enter(line) }
    try screen.see("dispute ", "1 decision recorded")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("Note: it was a Monday\n"))
    try desk.requireSoundRepository()
  }

  @Test func asksNothingThatAScriptDoesNotKnowOf() throws {
    let (desk, screen) = try start()
    try beginDispute(on: screen)
    try screen.press("C-c", "C-c")
    try screen.see("Half typed, and kept")
    let run = try desk.stet(
      "review",
      "harbor",
      "--reading-order",
      input: Data("d\nwrong\nh\n\nn\nhalf a note\nn\n".utf8)
    )
    #expect(run.status == 0 && run.talk.contains("3 decisions recorded") == false, "\(run.testDescription)")
    #expect(try desk.git("log", "-2", "--format=%b").output.contains("Note: wrong\n"))
    // What the person had typed is theirs still.
    try screen.enter("clear; stet review harbor")
    try screen.see("You were typing a dispute on", "says the board”")
  }
}
