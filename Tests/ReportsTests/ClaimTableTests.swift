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
      "7e21", "12:30", "007", "1 000", "May 5", "Jan-05", "Jan. 5, 2022", "5. März 2022", "$12", "12 €", "12%",
      "12:30 PM", "5 p",
      "TRUE", "falsch", "(12)", "Mon 3 May", "#N/A", "USD 12",
    ]
  )
  func keepsWordsWords(_ note: String) throws {
    let cells = try column("note", of: table(note: note).csv())
    #expect(cells == ["'" + Visible.line(note)], "\(note)")
  }

  @Test(arguments: [
    "ok", "see p. 3-4", "a = b", "2022-01-07", "x,y;z", "say \"so\"", "12 euros", "May I?", "p. 5", "no. 7",
    "true enough", "#metoo",
  ])
  func leavesOtherWordsAsTheyAre(_ note: String) throws {
    #expect(try column("note", of: table(note: note).csv()) == [note])
  }

  @Test func keepsWhatOneSaidOnOneLine() throws {
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

  /// A claim on which two people differ, with all else that can be said of one.
  private func contested() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros in May.\n\nIt has 3 lanes.\n")
    desk.settings.editors = [Desk.ann.email]
    let id = try desk.claim("The bridge cost 12 euros in May.")
    let log = Source(title: "Log | A", url: nil, locator: "p. 1", role: nil)
    try desk.decide(
      Verify(sources: [log], note: "Read | twice.", expires: CivilDate(iso: "2025-01-01")),
      on: id,
      by: Desk.ben
    )
    try desk.decide(Dispute(note: "It was 13.", disposition: .change(wording: "13 euros")), on: id, hour: 10)
    try desk.decide(Note("Ask the bank."), on: id, hour: 10)
    try desk.decide(Assign(to: Desk.ben, due: Deadline("2024-06-01", offset: 0)), on: id, hour: 10)
    return (desk, id)
  }

  @Test func saysWhoSaidWhatWhereTwoDiffer() throws {
    let csv = ClaimTable(try contested().desk.dossier).csv()
    #expect(parse(csv).count == 2, "one row a claim")
    #expect(
      try column("checks", of: csv) == [
        "Ann Ekberg: disputed, 2024-05-06, r1, current\nBen Okafor: verified, 2024-05-06, r1, current"
      ]
    )
    #expect(try column("note", of: csv) == ["Ann Ekberg: It was 13.\nBen Okafor: Read | twice."])
    #expect(try column("sources", of: csv) == ["Ben Okafor: Log | A, p. 1"])
    #expect(try column("wanted wording", of: csv) == ["Ann Ekberg: 13 euros"])
    #expect(try column("holds until", of: csv) == ["2025-01-01"])
    #expect(try column("notes", of: csv) == ["Ann Ekberg, 2024-05-06: Ask the bank."])
    #expect(try column("assigned due", of: csv) == ["2024-06-01"])
  }

  @Test func tellsARulingAndAWaiverFromACheck() throws {
    var (desk, id) = try contested()
    try desk.decide(Rule(.verified, reason: "The log it is."), on: id, hour: 11)
    var csv = ClaimTable(desk.dossier).csv()
    #expect(try column("ruling", of: csv) == ["Ann Ekberg: ruled verified, 2024-05-07: The log it is."])
    #expect(try column("status", of: csv) == ["verified"])
    #expect(try column("checks", of: csv)[0].contains("Ann Ekberg: disputed"))
    let lanes = try desk.claim("It has 3 lanes.")
    try desk.decide(Waive(reason: "No time.", until: CivilDate(iso: "2024-06-01")), on: lanes, hour: 11)
    csv = ClaimTable(desk.dossier).csv()
    #expect(
      try column("waiver", of: csv) == ["", "Ann Ekberg: waived, 2024-05-07, until 2024-06-01: No time."]
    )
  }

  @Test func saysNothingOfTheCurrencyOfWhatNobodyHasChecked() throws {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros in May.\n")
    try desk.claim("The bridge cost 12 euros in May.")
    #expect(try column("currency", of: ClaimTable(desk.dossier).csv()) == [""])
    desk.revise("The bridge cost 12 euros in May.", "Nothing stands here now but this.")
    let csv = ClaimTable(desk.dossier).csv()
    #expect(try column("currency", of: csv) == ["orphaned"])
    #expect(try column("part", of: csv) == [""])
  }
}
