import Editorial
import Testing

@testable import Reports

struct ChecklistReportTests {
  private func desk() throws -> Desk {
    var desk = try HarbourBridge.desk()
    let lists = [
      ("numbers", "# Numbers\n\nApplies to: number\n\n## The figure\n\n- [ ] Check the unit.\n- [ ] Count the list.\n"),
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

  @Test func saysWhenNothingApplies() throws {
    let dossier = try desk().dossier
    #expect(ChecklistReport([], of: dossier).text(style: .plain).hasPrefix("No checklist applies to harbour-bridge"))
  }
}
