import Editorial
import Prose
import Testing

@testable import Reports

struct ClaimTableTests {
  /// The fields of a file as RFC 4180 has them.
  private func parse(_ csv: String) -> [[String]] {
    var (rows, row, field): ([[String]], [String], String) = ([], [], "")
    var isQuoted = false
    var rest = Substring(csv.drop { $0 == "\u{FEFF}" }).unicodeScalars
    func next() -> Unicode.Scalar? { rest.popFirst() }
    while let scalar = next() {
      switch (scalar, isQuoted) {
      case ("\"", true):
        if rest.first == "\"" { field.unicodeScalars.append(next() ?? "\"") } else { isQuoted = false }
      case ("\"", false): isQuoted = true
      case (",", false):
        row.append(field)
        field = ""
      case ("\r", false):
        #expect(next() == "\n")
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    #expect(row.isEmpty && field.isEmpty && !isQuoted, "the last line ends")
    return rows
  }

  private func column(_ name: String, of csv: String) throws -> [String] {
    let rows = parse(csv)
    let index = try #require(rows.first?.firstIndex(of: name))
    return rows.dropFirst().map { $0[index] }
  }

  /// A draft in which somebody has written a note.
  private func table(note: String, locator: String = "p. 1") throws -> ClaimTable {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros in May.\n")
    let id = try desk.claim("The bridge cost 12 euros in May.")
    let source = Source(title: "Log", url: nil, locator: locator, role: nil)
    try desk.decide(Verify(sources: [source], note: note), on: id)
    return ClaimTable(desk.dossier)
  }

  @Test func writesARowForEveryClaimAsRecorded() throws {
    let desk = try HarbourBridge.desk()
    let table = ClaimTable(desk.dossier)
    try Snapshot.expect(table.csv(), matches: "claims.csv")
    let rows = parse(table.csv())
    #expect(rows.count == desk.dossier.claims.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(try column("claim", of: table.csv()).allSatisfy { $0.hasPrefix("harbour-bridge/") })
  }

  @Test func startsWithTheMarkThatExcelNeedsUnlessOnAScreen() throws {
    let table = ClaimTable(try HarbourBridge.desk().dossier)
    #expect(Array(table.csv().utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(table.csv(marksOrder: false).hasPrefix("claim,line,"))
  }

  @Test(
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+1", "-1 degree", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＠x", "%x", "|x", "3-4",
      "1/2",
      "7e21", "12:30", "007", "1 000",
    ]
  )
  func keepsWordsWords(_ note: String) throws {
    let cells = try column("note", of: table(note: note).csv())
    #expect(cells == ["'" + Visible.line(note)], "\(note)")
  }

  @Test(arguments: ["ok", "see p. 3-4", "a = b", "2022-01-07", "x,y;z", "say \"so\"", "12 euros"])
  func leavesOtherWordsAsTheyAre(_ note: String) throws {
    #expect(try column("note", of: table(note: note).csv()) == [note])
  }

  @Test func keepsEveryCellOnOneLine() throws {
    let csv = try table(note: "one\ntwo\r\nthree\u{1B}[2J\u{202E}").csv()
    #expect(parse(csv).count == 2)
    #expect(csv.utf8.count { $0 == 0x0A } == 2 && !csv.contains("\u{1B}"))
    #expect(try column("note", of: csv) == ["one two three␛[2J⟨U+202E⟩"])
  }

  @Test func escapesNothingForPrograms() throws {
    guard case .object(let fields) = try table(note: "=1").json, case .array(let rows)? = fields["rows"],
      case .object(let row) = rows[0]
    else {
      Issue.record("no rows")
      return
    }
    #expect(row["note"] == "=1" && row["line"] == 3)
  }
}
