import Editorial
import Prose
import Testing

@testable import Reports

struct BoardReportTests {
  /// The harbour bridge in some states of the newsroom's day.
  private func rows() throws -> [DraftStanding] {
    let base = try HarbourBridge.desk()
    var changes: [(inout Story) -> Void] = [{ $0.deadline = nil }]
    changes.append {
      ($0.state, $0.deadline, $0.assignee) = ("checking", "2024-05-05", Desk.ann)
      $0.hold = Hold(person: Desk.ben, date: Desk.time(hour: 1), reason: "The council's lawyer calls back.")
    }
    changes.append { ($0.title, $0.state, $0.deadline, $0.assignee) = ("Out", "published", "2024-05-01", Desk.ben) }
    changes.append { ($0.title, $0.state, $0.deadline) = ("Ferry", "with the queen", "tomorrow, perhaps") }
    changes.append { ($0.title, $0.deadline, $0.assignee) = ("Pier", "2024-05-07T18:00:00Z", Desk.ben) }
    return changes.map { change in
      var desk = base
      change(&desk.story)
      return DraftStanding(desk.dossier)
    }
  }

  @Test(arguments: [60, 80, 140]) func fitsTheTerminal(width: Int) throws {
    let text = BoardReport(try rows(), at: HarbourBridge.now).text(style: TerminalStyle(width: width, hasColour: false))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.columns(of: String(line)) <= width, "\(line)") }
    try Snapshot.expect(text, matches: "board-\(width).txt")
  }

  @Test func saysTheSameAsMarkdownAndAsAPage() throws {
    let board = BoardReport(try rows(), at: HarbourBridge.now)
    try Snapshot.expect(board.markdown, matches: "board.md")
    #expect(board.html.contains("overdue") && board.html.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func givesProgramsEveryStoryInTheSameOrder() throws {
    let rows = try rows()
    let board = BoardReport(rows, at: HarbourBridge.now)
    try Snapshot.expect(board.json.file, matches: "board.json")
    // Those with a deadline that is a time first, the one that is out last; equal ones stay as they are.
    let deadlines = board.rows.map(\.story.deadline)
    #expect(deadlines == ["2024-05-05", "2024-05-07T18:00:00Z", nil, "tomorrow, perhaps", "2024-05-01"])
    #expect(BoardReport(rows.reversed(), at: HarbourBridge.now).rows.first?.story.deadline == deadlines[0])
    #expect(BoardReport(rows.reversed(), at: HarbourBridge.now).rows.last?.story.deadline == deadlines[4])
  }

  @Test func saysThatThereIsNothingYet() {
    #expect(BoardReport([], at: HarbourBridge.now).text(style: .plain) == "No drafts yet.\n")
  }
}
