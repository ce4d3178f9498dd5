import Editorial
import Prose
import Testing

@testable import Reports

/// That the checking copy and the summary keep nothing back that `stet show` tells.
struct WholeClaimTests {
  private static let words = "The bridge cost 12 euros in May 2020."

  private func desk() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk("Bridge news\n\n\(Self.words)\n")
    desk.settings.editors = [Desk.ann.email]
    let id = try desk.claim(Self.words)
    try desk.decide(Note("Ask the bank first."), on: id)
    try desk.decide(Note("The bank is shut."), on: id, by: Desk.ben, hour: 10)
    try desk.decide(Assign(to: Desk.ben, due: Deadline("2024-05-10", offset: 0)), on: id, hour: 10)
    try desk.decide(Waive(reason: "No time.", until: CivilDate(iso: "2024-06-01")), on: id, hour: 11)
    let log = Source(title: "Log", url: nil, locator: "p. 1", role: .primary)
    try desk.decide(Tick(.named(["12 euros"]), sources: [log]), on: id, hour: 11)
    return (desk, id)
  }

  @Test func showsEverythingInTheCheckingCopy() throws {
    let text = CheckingCopy(try desk().desk.dossier, at: HarbourBridge.now).text(style: .plain)
    for words in [
      "○ unchecked  » waived", "Assigned  to Ben Okafor, due 2024-05-10, ",
      "Waived    » waiver Ann Ekberg, 2024-05-07, in force",
      "Note      No time.", "Holds     until 2024-06-01", "Noted     Ann Ekberg, 2024-05-06: Ask the bank first.",
      "Noted     Ben Okafor", "Fact      ✓ 12 euros (number): Ann Ekberg, 2024-05-07, Log, p. 1",
      "Fact      ○ May 2020 (date)",
    ] {
      #expect(text.contains(words), "\(words) in\n\(text)")
    }
  }

  @Test func givesTheSameToPrograms() throws {
    let json = CheckingCopy(try desk().desk.dossier, at: HarbourBridge.now).json.line
    #expect(json.contains("Ask the bank first.") && json.contains("\"facts\"") && json.contains("\"ticked\":true"))
  }

  @Test func saysInTheSummaryWhatThereIsToAClaimStillToCheck() throws {
    let text = SummaryReport(Summary(try desk().desk.dossier, at: HarbourBridge.now)).text(style: .plain)
    let open = try #require(text.firstRange(of: "STILL TO CHECK"))
    for words in [
      "Waived    until 2024-06-01, by Ann Ekberg", "Assigned  to Ben Okafor, due 2024-05-10",
      "Noted     2 notes, the last by Ben Okafor, 2024-05-06: The bank is shut.",
    ] {
      #expect(text[open.upperBound...].contains(words), "\(words) in\n\(text)")
    }
  }
}

/// The words of the summary where there is little to say, or much has gone wrong.
struct SummaryWordsTests {
  private func text(_ desk: Desk, at now: Timestamp = HarbourBridge.now) -> String {
    SummaryReport(Summary(desk.dossier, at: now)).text(style: .plain)
  }

  @Test func saysWhyAStoryWasTakenOut() throws {
    var desk = Desk("Bridge news\n\nNothing.\n")
    desk.story.state = "killed"
    desk.story.stateReason = "law suit"
    desk.story.hold = Hold(person: Desk.ann, date: Desk.time(hour: 9), reason: "A letter came.")
    #expect(text(desk).contains("State     killed: law suit\n"))
    guard case .object(let fields) = SummaryReport(Summary(desk.dossier, at: HarbourBridge.now)).json,
      case .object(let hold)? = fields["hold"]
    else {
      Issue.record("no hold")
      return
    }
    #expect(fields["stateReason"] == "law suit")
    #expect(hold["person"] == "ann@example.org" && hold["reason"] == "A letter came.")
  }

  @Test func countsNothingInWholeSentences() throws {
    let empty = text(Desk("Bridge news\n\nNothing.\n"))
    #expect(empty.contains("Coverage: no sentence holds anything checkable.\n"), "\(empty)")
    #expect(empty.contains("\nNo claims, 0 settled, 0 left\n"))
    var desk = Desk("Bridge news\n\nIt cost 12 euros in May.\n")
    let id = try desk.claim("It cost 12 euros in May.")
    let log = Source(title: "Log", url: nil, locator: "p. 1", role: nil)
    try desk.decide(Verify(sources: [log]), on: id)
    #expect(text(desk).contains("1 verified claim: none with a second reader, 1 without.\n"))
    try desk.decide(Query(question: "Net?", to: "the bank"), on: id, by: Desk.ben)
    #expect(text(desk).contains("Asked     by Ben Okafor, 3 days ago\n"))
  }

  @Test func showsEveryTimeOnTheClockOfWhoMadeIt() throws {
    let now = Timestamp(seconds: HarbourBridge.now.seconds, offset: 360)
    let text = text(Desk("Bridge news\n\nNothing.\n"), at: now)
    // Saved at 21:00 UTC.
    #expect(
      text.contains("r1, 2024-05-07 03:00, by Lena Marsh") && text.contains("made 2024-05-10 04:00 UTC+06:00"),
      "\(text)"
    )
  }

  @Test func tellsStaleExpiredAndOrphanedApartAsTheGateDoes() throws {
    var desk = Desk("Bridge news\n\nIt cost 12 euros in May. It has 3 lanes. It opened in 1931.\n")
    let log = Source(title: "Log", url: nil, locator: "p. 1", role: nil)
    let until = CivilDate(iso: "2024-05-08")
    for words in ["It cost 12 euros in May.", "It has 3 lanes.", "It opened in 1931."] {
      let id = try desk.claim(words)
      try desk.decide(Verify(sources: [log], expires: words.contains("1931") ? until : nil), on: id)
    }
    desk.revise("12 euros", "13 euros")
    desk.revise(" It has 3 lanes.", "")
    desk.today = CivilDate(iso: "2024-05-09")
    let text = text(desk)
    #expect(text.contains("~ stale: 1 in other words, 1 orphaned, 1 expired  3\n"), "\(text)")
    let summary = Summary(desk.dossier, at: HarbourBridge.now)
    #expect(summary.stale.count == 2 && summary.displaced.map(\.line) == ["It has 3 lanes."])
  }

  @Test func listsTheOpenItemsOfEveryListThatApplies() throws {
    var desk = Desk("Bridge news\n\nIt cost 12 euros in May.\n")
    try desk.claim("It cost 12 euros in May.")
    desk.checklists = try [
      ("numbers", "# Numbers\n\nApplies to: number\n\n- [ ] Check the unit.\n- [ ] Count.\n"),
      ("minors", "# Minors\n\nApplies to: position\n\n- [ ] Ask the parents.\n"),
      ("release", "# Before release\n\n- [ ] Read it again.\n"),
    ].map { try Checklist(name: $0, file: Array($1.utf8)) }
    desk.settings.requiredChecklists = ["release"]
    #expect(text(desk).contains("Numbers  numbers  0 of 2 done, not required\n"), "named, though nobody has begun it")
    try desk.tick(["numbers/2"], by: Desk.ann)
    let text = text(desk)
    let items = try #require(text.firstRange(of: "OPEN CHECKLISTS"))
    let rest = text[items.upperBound...]
    #expect(rest.contains("Before release  release  0 of 1 done, required\n"), "\(rest)")
    #expect(rest.contains("Check the unit.\n  numbers/1\n") && rest.contains("1 of 2 done, not required"))
    #expect(!rest.contains("parents"))
  }
}
