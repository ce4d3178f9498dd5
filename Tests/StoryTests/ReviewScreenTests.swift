import Foundation
import Testing

@Suite("Reviewing on a screen", .enabled(if: TmuxScreen.isThere), .serialized)
struct ReviewScreenTests {
  @Test func decidesWithSingleKeysAndGivesTheTerminalBack() throws {
    let desk = try Desk()
    try desk.startReview()
    let screen = try TmuxScreen(desk, columns: 80, rows: 24)
    try screen.run(
      "stty -g > ../before; stet review harbor --reading-order; stty -g > ../after; cmp ../before ../after && echo same-$?"
    )
    try screen.wait(for: "Q leave")
    try screen.type("v")
    try screen.wait(for: "Source:")
    try screen.type("Harbor Board")
    try screen.press("Enter", "Enter", "Enter", "Enter")
    // The guard asks for the place, and what was typed is there.
    try screen.wait(for: "needs a locator")
    try screen.type("page 3")
    try screen.press("Enter", "Enter", "Enter")
    try screen.wait(for: "now verified, commit")
    #expect(try desk.claims("--status", "verified").count == 1)
    try screen.type("u")
    try screen.wait(for: "taken back")
    #expect(try desk.claims("--status", "verified").isEmpty)
    try screen.type("Q")
    let end = try screen.wait(for: "same-0")
    #expect(end.contains("Nothing was decided") && !end.contains("Q leave"), "\(end)")
    try desk.requireSoundRepository()
  }

  @Test(arguments: ["C-c", "C-d"]) func leavesSanelyByControlKeys(key: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let screen = try TmuxScreen(desk, columns: 60, rows: 20)
    try screen.run("stet review harbor; echo status-$?")
    try screen.wait(for: "Q leave")
    try screen.press(key)
    try screen.wait(for: "status-0", without: "Q leave")
  }

  @Test func sleepsAndWakes() throws {
    let desk = try Desk()
    try desk.startReview()
    let screen = try TmuxScreen(desk, columns: 80, rows: 24)
    try screen.run("stet review harbor")
    try screen.wait(for: "Q leave")
    try screen.type("n")
    try screen.wait(for: "Note:")
    try screen.type("half a no")
    try screen.press("C-z")
    try screen.wait(for: "Stopped", without: "Note:")
    try screen.run("fg")
    try screen.wait(for: "Note: half a no")
    try screen.type("te")
    try screen.press("Enter")
    try screen.wait(for: "now unchecked, commit")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("half a note"))
  }

  @Test func followsTheSizeOfTheScreenAndKeepsTheColumns() throws {
    let desk = try Desk()
    try desk.start(with: Self.wide, slug: "bridge")
    try desk.stet("open", "bridge")
    let screen = try TmuxScreen(desk, columns: 80, rows: 24)
    try screen.run("stet review bridge --reading-order")
    try screen.wait(for: "Q leave")
    try screen.type("n")
    try screen.type("每天 Cafe\u{301} закрыт")
    try screen.wait(for: "Note: 每天 Café закрыт")
    try screen.resize(columns: 50, rows: 12)
    let small = try screen.wait(for: "Note: 每天 Café закрыт")
    #expect(small.split(separator: "\n", omittingEmptySubsequences: false).count <= 13, "\(small)")
    try screen.resize(columns: 120, rows: 40)
    try screen.wait(for: "Note: 每天 Café закрыт")
    try screen.press("Enter")
    try screen.wait(for: "commit")
    try screen.press("C-c")
    try screen.wait(for: "1 decision recorded")
  }

  @Test func losesNothingWithTheTerminal() throws {
    let desk = try Desk()
    try desk.startReview()
    do {
      let screen = try TmuxScreen(desk, columns: 80, rows: 24)
      try screen.run("stet review harbor")
      try screen.wait(for: "Q leave")
      try screen.type("m")
      try screen.wait(for: "now checking, commit")
    }
    // The server is gone, and with it the terminal.
    #expect(try desk.claims("--status", "checking").count == 1)
    try desk.requireSoundRepository()
    #expect(try desk.stet("doctor").status == 0)
  }

  @Test func refusesADecisionOnWordsThatNobodySaw() throws {
    let desk = try Desk()
    try desk.startReview()
    let screen = try TmuxScreen(desk, columns: 80, rows: 24)
    try screen.run("stet review harbor --filter '450 cars'")
    try screen.wait(for: "450 cars")
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    try desk.stet("save", "harbor")
    try screen.type("x")
    try screen.wait(for: "Why:")
    try screen.type("rhetoric")
    try screen.press("Enter")
    try screen.wait(for: "while you looked")
    #expect(try desk.claims("--status", "not-checkable").isEmpty)
  }

  private static let wide = """
    Bridge closed

    每天有12000辆汽车通过这座大桥，大桥建于1968年，维修费用为4800万元。Мост открыт в 1968 году и закрыт до 2025 года. \
    Cafe\u{301} owners lost 30 percent of their trade in 2024, said Ann Ekberg of the city council on Monday.
    """
}
