import Editorial
import Prose
import Testing

@testable import Reports

/// What a lawyer reads under a statement that is not simply verified.
struct FootnoteTests {
  private static let words = "The bridge cost 12 euros in May."
  private static let log = Source(title: "Log", url: nil, locator: "p. 1", role: .primary)

  private func desk() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk("Bridge news\n\n\(Self.words)\n\nIt has 3 lanes.\n")
    desk.settings.editors = [Desk.ann.email]
    let id = try desk.claim(Self.words)
    return (desk, id)
  }

  private func note(_ id: ClaimID, _ desk: Desk) throws -> String {
    let dossier = desk.dossier
    return Footnote(claim: try #require(dossier.claim(id)), dossier: dossier).words.plain
  }

  @Test func tellsWhoVerifiedWhichWordsBeforeTheyChanged() throws {
    var (desk, id) = try desk()
    try desk.decide(Verify(sources: [Self.log]), on: id)
    desk.revise("12 euros", "13 euros")
    #expect(
      try note(id, desk)
        == "~ stale. “The bridge cost 12 euros in May.” was verified by Ann Ekberg, 2024-05-06, r1: Log, p. 1 (primary). NUMBER changed in r2."
    )
  }

  @Test func tellsWhenACheckRanOut() throws {
    var (desk, id) = try desk()
    try desk.decide(Verify(sources: [Self.log], expires: CivilDate(iso: "2024-06-01")), on: id)
    #expect(try note(id, desk).hasSuffix("Log, p. 1 (primary); holds until 2024-06-01."))
    desk.today = CivilDate(iso: "2024-06-02")
    #expect(
      try note(id, desk)
        == "~ expired. It was verified by Ann Ekberg, 2024-05-06, r1: Log, p. 1 (primary). The check ran out on 2024-06-01."
    )
  }

  @Test func tellsWhoVerifiedWordsThatAreGone() throws {
    var (desk, id) = try desk()
    try desk.decide(Verify(sources: [Self.log]), on: id)
    desk.revise(Self.words, "Nothing is left of that.")
    let note = try note(id, desk)
    #expect(note.hasPrefix("~ orphaned. “\(Self.words)” was verified by Ann Ekberg"), "\(note)")
    #expect(note.hasSuffix("Its words were taken out in r2."), "\(note)")
  }

  @Test func tellsWhoWaivesItUntilWhenAndWhy() throws {
    var (desk, id) = try desk()
    try desk.decide(Waive(reason: "No time.", until: CivilDate(iso: "2024-06-01")), on: id)
    #expect(
      try note(id, desk)
        == "» waived by Ann Ekberg, 2024-05-06, until 2024-06-01: No time. Without the waiver: ○ unchecked: no source."
    )
  }

  @Test func tellsWhoHoldsWhatWhereTheyDifferAndWhatTheEditorRuled() throws {
    var (desk, id) = try desk()
    try desk.decide(Verify(sources: [Self.log]), on: id, by: Desk.ben)
    try desk.decide(Dispute(note: "It was 13.", disposition: .change(wording: "13 euros")), on: id, hour: 10)
    #expect(
      try note(id, desk) == """
        ≠ contested. Ann Ekberg, 2024-05-06: ✗ disputed. It was 13. Wanted: change to “13 euros”. \
        Ben Okafor, 2024-05-06: ✓ verified: Log, p. 1 (primary).
        """
    )
    try desk.decide(Rule(.verified, reason: "The log it is."), on: id, hour: 11)
    #expect(
      try note(id, desk) == """
        § ruled verified by Ann Ekberg, 2024-05-07: The log it is. Dissent: Ann Ekberg, 2024-05-06: ✗ disputed. It was 13. \
        Wanted: change to “13 euros”. Ben Okafor, 2024-05-06: ✓ verified: Log, p. 1 (primary).
        """
    )
  }

  @Test func tellsWhatWasAsked() throws {
    var (desk, id) = try desk()
    try desk.decide(Query(question: "Is it net?", to: "the bank", due: CivilDate(iso: "2024-05-09")), on: id)
    #expect(
      try note(id, desk) == "? queried: no source. Ann Ekberg asked the bank, 2024-05-06, due 2024-05-09: Is it net?"
    )
  }

  @Test func saysAtItsHeadWhatTheGateSaysAndWhenItWasMade() throws {
    let (desk, _) = try desk()
    let text = FootnotedDraft(desk.dossier, at: HarbourBridge.now).text(style: .plain)
    #expect(text.contains("Gate closed for r1") && text.contains("2024-05-09 22:00 UTC\n"))
    let sources = SourceReport(desk.dossier, at: HarbourBridge.now).text(style: .plain)
    #expect(sources.contains("Author    Lena Marsh\n") && sources.contains("2024-05-09 22:00 UTC\n"))
  }
}
