import Editorial
import Testing

@testable import Reports

struct ChecklistReportTests {
  private func desk() throws -> Desk {
    var desk = try HarbourBridge.desk()
    let lists = [
      (
        "numbers",
        "# Numbers\n\nApplies to: number\n\n## The figure\n\n- [ ] Check the unit.\n- [ ] Count the list.\n  Why: An item is cut or added, and the number in front of it is not.\n"
      ),
      ("minors", "# Minors\n\nApplies to: position\n\n- [ ] Ask the parents.\n"),
      ("release", "# Before release\n\n- [ ] Read it again, all of it, in the form in which the reader will see it.\n"),
    ]
    desk.checklists = try lists.map { try Checklist(name: $0, file: Array($1.utf8)) }
    desk.settings.requiredChecklists = ["release"]
    try desk.tick(["numbers/1"], by: Desk.ann)
    try desk.tick(["release/1"], by: Desk.ben)
    desk.revise("bridge", "great bridge")
    return desk
  }

  @Test func showsWhatIsDoneOpenAndOpenedAgain() throws {
    let dossier = try desk().dossier
    let shown = dossier.sheets.filter(\.applies)
    let report = ChecklistReport(shown, of: dossier, hidden: 1)
    try Snapshot.expect(report.text(style: .plain), matches: "checklists.txt")
    try Snapshot.expect(report.json.file, matches: "checklists.json")
    for width in [20, 40, 60, 140] {
      let text = report.text(style: TerminalStyle(width: width, hasColour: false))
      for line in text.split(separator: "\n") { #expect(DisplayWidth.columns(of: String(line)) <= width, "\(line)") }
    }
  }

  @Test func leavesTheReasonsOutForWhoHasJustTicked() throws {
    let dossier = try desk().dossier
    let report = ChecklistReport(
      dossier.sheets.filter(\.applies),
      of: dossier,
      commit: String(repeating: "a", count: 40)
    )
    #expect(!report.text(style: .plain).contains("Why:"))
  }

  @Test func saysWhyThereIsNothingToShow() throws {
    var desk = try desk()
    let text = { (report: ChecklistReport) in report.text(style: .plain) }
    #expect(
      text(ChecklistReport([], of: desk.dossier)).hasPrefix("No item of the checklists that apply to harbour-bridge")
    )
    #expect(text(ChecklistReport([], of: desk.dossier, asked: ["release"])).hasPrefix("No item of release is open."))
    desk.checklists = []
    #expect(text(ChecklistReport([], of: desk.dossier)).hasPrefix("No checklist applies to harbour-bridge."))
  }
}
