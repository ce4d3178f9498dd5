import Foundation
import Testing

@Suite(
  "Reviewing claim by claim, on a terminal",
  .enabled(if: Screen.isThere, "tmux plays the terminal: apt-get install tmux")
)
struct ReviewScreenTests {
  /// A desk with the claims of an article, and a terminal with its review.
  private func start(
    _ arguments: String = "--reading-order",
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> (desk: Desk, screen: Screen) {
    let desk = try Desk()
    try desk.startReview()
    let screen = try Screen(desk, columns: columns, rows: rows, environment: environment)
    try screen.enter("stet review harbor \(arguments)")
    try screen.see("harbor r1  1 of")
    return (desk, screen)
  }

  private func subjects(_ count: Int, of desk: Desk) throws -> [String] {
    try desk.git("log", "-\(count)", "--reverse", "--format=%s").output.split(separator: "\n")
      .map { String($0.prefix { $0 != ":" }) }
  }

  @Test func decidesWithSingleKeysAndRecordsEachDecision() throws {
    let (desk, screen) = try start()
    let ids = try desk.claims("harbor").compactMap { ($0["id"] as? String)?.prefix(4) }
    try screen.type("v")
    try screen.see("Source:", "title or address")
    for line in ["Harbor Board", "page 3", "p", "read twice"] { try screen.enter(line) }
    // The next open claim comes by itself.
    try screen.see("verify \(ids[0])", "2 of 9", "1 of 9 settled")
    try screen.type("d")
    try screen.see("What is wrong:")
    try screen.enter("it was a Monday")
    try screen.enter("c")
    try screen.see("Wanted wording:")
    try screen.press("C-u")
    for line in ["Passengers board on March 4, 2024.", ""] { try screen.enter(line) }
    try screen.see("dispute \(ids[1])", "3 of 9")
    try screen.type("s")
    try screen.see("Source:")
    for line in ["Port log", "entry 9", "p"] { try screen.enter(line) }
    try screen.see("cite for \(ids[2])", "Port log, entry 9 (primary)", "3 of 9")
    try screen.type("t")
    try screen.see("Facts:")
    try screen.enter("2")
    try screen.see("Against: Port log")
    try screen.enter("")
    try screen.see("Where in it: entry 9")
    try screen.enter("")
    try screen.see("tick \(ids[2])", "✓ 2  Saint Brannoc", "3 of 9")
    try screen.type("n")
    try screen.enter("call the yard")
    try screen.see("note \(ids[2])", "call the yard")
    try screen.type("q")
    try screen.enter("who counted the jobs?")
    try screen.see("To: the author")
    try screen.enter("")
    try screen.see("query \(ids[2])", "4 of 9")
    // What was cited first carries the verification.
    try screen.type("s")
    try screen.see("Source:")
    for line in ["Timetable", "page 2", ""] { try screen.enter(line) }
    try screen.see("cite for \(ids[3])", "Timetable, page 2")
    try screen.type("v")
    try screen.see("nothing for the one you cited")
    for line in ["", ""] { try screen.enter(line) }
    try screen.see("verify \(ids[3])", "5 of 9", "2 of 9 settled")
    try screen.type("Q")
    try screen.see("8 decisions recorded", "2 of 9 claims of harbor are settled")
    let verbs = ["verify", "dispute", "cite for", "tick", "note", "query", "cite for", "verify"]
    #expect(try subjects(8, of: desk) == zip(verbs, [0, 1, 2, 2, 2, 2, 3, 3]).map { "\($0) \(ids[$1])" })
    #expect(try desk.stet("show", String(ids[3])).output.contains("Timetable, page 2"))
    #expect(try desk.git("log", "-8", "--format=%b").output.contains("Note: read twice"))
    #expect(try desk.stet("show", String(ids[1])).output.contains("change to “Passengers board on March 4, 2024.”"))
    try desk.requireSoundRepository()
  }

  @Test func undoesWithOneKey() throws {
    let (desk, screen) = try start()
    let tree = try desk.git("rev-parse", "HEAD^{tree}").output
    try screen.type("x")
    try screen.see("Why:")
    try screen.enter("a label")
    try screen.see("2 of 9")
    try screen.type("u")
    try screen.see("taken back", "1 of 9  0 of 9 settled  in reading order")
    try screen.type("u")
    try screen.see("y or n")
    try screen.type("n")
    try screen.see("Nothing was taken back.")
    #expect(try desk.git("rev-parse", "HEAD^{tree}").output == tree)
  }

  @Test func goesBackAndForthFiltersAndExplainsItsKeys() throws {
    let (_, screen) = try start()
    try screen.type("jj")
    try screen.see("3 of 9", "Saint Brannoc sailed")
    try screen.type("k")
    try screen.see("2 of 9")
    try screen.press("Down", "Left", "Left")
    try screen.see("1 of 9", "This is the first claim of the list.")
    try screen.type("G")
    try screen.see("9 of 9", "30 percent")
    try screen.type("/")
    try screen.enter("diesel")
    try screen.see("/diesel", "1 of 1", "Gdansk")
    try screen.type("/")
    try screen.press("C-u")
    try screen.enter("no such words")
    try screen.see("No claim of the list holds “no such words”.", "1 of 1")
    try screen.type("?")
    try screen.see("verify it against a source", "any other key goes back")
    try screen.type("j")
    try screen.lose("any other key goes back")
    // Reading the keys has decided nothing and left the place as it was.
    try screen.see("Gdansk")
  }

  @Test func opensTheDraftAtTheLineOfTheClaimAndComesBack() throws {
    let desk = try Desk()
    try desk.startReview()
    let editor = try desk.write(
      "#!/bin/sh\necho \"$@\" > \"$HOME/asked\"\nsed -i 's/450 cars/540 cars/' \"$2\"\n",
      to: "../nano"
    )
    try desk.shell("chmod +x '\(editor.path(percentEncoded: false))'")
    let screen = try Screen(desk, environment: ["EDITOR": editor.path(percentEncoded: false)])
    try screen.enter("stet review harbor --filter 'calloway said the'")
    try screen.see("1 of 1", "450 cars")
    try screen.type("e")
    try screen.see("harbor r2  1 of 1", "540 cars", "No check reopened")
    #expect(try desk.read("../asked").hasPrefix("+9 ") && desk.read("../asked").hasSuffix("/draft.md\n"))
    try screen.type("v")
    try screen.see("Source:")
    for line in ["Timetable", "page 1", "", ""] { try screen.enter(line) }
    try screen.see("commit ")
    #expect(
      try desk.claims("--status", "verified").first?["wording"] as? String
        == "Mayor Ruth Calloway said the line would carry 540 cars a day."
    )
    try desk.requireSoundRepository()
  }

  @Test func keepsWhatIsTypedWhileTheWindowChanges() throws {
    let (desk, screen) = try start()
    try screen.type("d")
    try screen.see("What is wrong:")
    try screen.type("the closure was eight months long, as the board's own minutes have it")
    for (columns, rows) in [(60, 18), (40, 9), (20, 4), (140, 50), (80, 24)] {
      try screen.resize(columns: columns, rows: rows)
      try screen.see(columns < 40 ? "…ave it" : "have it")
      #expect(try screen.rows.count == rows)
    }
    try screen.see("  the closure was eight months long, as the board's own minutes have it", "harbor r1  1 of 9")
    try screen.enter("")
    try screen.enter("h")
    try screen.enter("")
    try screen.see("dispute ")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("Note: the closure was eight months long, as the"))
  }

  @Test func keepsTheColumnsOfWideCharactersAndMarks() throws {
    let desk = try Desk()
    let words = "每天有12000辆汽车通过这座大桥。Cafe\u{301} owners in São\u{303} Tomé lost 30 percent"
    try desk.start(with: "The bridge of 2024\n\nOn Monday the ministry wrote: \(words) of trade. Nobody else did so.\n")
    try desk.stet("claim", "add", "harbor", "--quote", words)
    let screen = try Screen(desk, columns: 61, rows: 24, environment: ["NO_COLOR": "1"])
    try screen.enter("stet review harbor --filter 12000")
    try screen.see("1 of 1")
    let rows = try screen.rows
    #expect(rows.allSatisfy { Self.columns(of: $0) <= 61 }, "\(rows)")
    // What a screen cuts off at its edge is lost: no word is.
    let seen = rows.joined(separator: " ")
    #expect(seen.contains("wrote:") && seen.contains("lost 30 percent[/") && seen.contains("did so."), "\(rows)")
    #expect(rows.joined().contains("每天有12000辆汽车通过这座大桥。Cafe\u{301}"), "\(rows)")
    // The terminal's own count says where the cursor stands behind what is typed.
    try screen.type("n")
    try screen.see("Note:")
    let start = try screen.cursor
    try screen.type("大桥 Cafe\u{301} 通过")
    try screen.see("通过")
    #expect(try screen.cursor.column == start.column + 14)
    #expect(try screen.rows[start.row].hasPrefix("Note: 大桥 Cafe\u{301} 通过"))
    try screen.press("Left", "Left", "BSpace")
    try screen.lose("Cafe\u{301} 通过")
    #expect(try screen.cursor.column == start.column + 9)
    try screen.enter("")
    try screen.see("commit ")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("大桥 Cafe\u{301}通过"))
  }

  /// The columns of a row, counted apart from the program: ideographs take two, and marks none.
  private static func columns(of row: String) -> Int {
    row.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x0300...0x036F: sum
      case 0x3000...0x303F, 0x4E00...0x9FFF: sum + 2
      default: sum + 1
      }
    }
  }
}
