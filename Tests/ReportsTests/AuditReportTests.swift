import Editorial
import Testing

@testable import Reports

struct AuditReportTests {
  private let first = String(repeating: "a", count: 40)
  private let second = String(repeating: "b", count: 40)

  private func commit(
    _ id: String,
    by person: Person,
    _ subject: String,
    _ change: RecordedCommit.Change?
  ) -> RecordedCommit {
    RecordedCommit(
      id: id,
      author: person.name,
      email: person.email,
      date: Desk.time(hour: 9),
      subject: subject,
      undone: [],
      changes: [[change].compactMap(\.self)]
    )
  }

  /// The harbour's checks, each person's file brought by one commit of theirs; then, if told, what breaks the trail.
  private func audit(broken: Bool, hostile: String = "by hand") throws -> Audit {
    let desk = try HarbourBridge.desk()
    let dossier = desk.dossier
    var trail = AuditTrail()
    for (index, check) in desk.checks.enumerated() {
      let path = "\(dossier.folder)/checks/\(check.claim.string)/\(check.person.email).json"
      let change = RecordedCommit.Change(path: path, before: nil, after: check.file)
      let id = String(repeating: index % 2 == 0 ? "a" : "c", count: 40)
      trail.replay(commit(id, by: check.person, "check", change))
      if broken, index == 0 {
        let ben = Desk.ben.email == check.person.email ? Desk.ann : Desk.ben
        trail.replay(
          commit(second, by: ben, hostile, RecordedCommit.Change(path: path, before: check.file, after: nil))
        )
        trail.note(badSignature: "its key is that of \(hostile)", of: commit(second, by: ben, hostile, nil))
      }
    }
    let seals: [String: CommitSeal] = [first: .valid, second: .invalid("its key is that of \(hostile)")]
    return Audit(trail, of: [dossier], seals: seals, head: second, replayed: 12)
  }

  @Test func printsATrailThatHolds() throws {
    let audit = try audit(broken: false)
    #expect(audit.holds)
    try Snapshot.expect(
      AuditReport(audit).text(style: TerminalStyle(width: 80, hasColour: false)),
      matches: "audit.txt"
    )
  }

  @Test func printsTheProblemsFirst() throws {
    let audit = try audit(broken: true)
    #expect(audit.findings.map(\.fault) == [.decisionRemoved, .decisionRemoved, .decisionRemoved, .badSignature])
    let text = AuditReport(audit).text(style: TerminalStyle(width: 80, hasColour: false))
    try Snapshot.expect(text, matches: "audit-broken.txt")
  }

  @Test func givesTheTrailToPrograms() throws {
    try Snapshot.expect(AuditReport(audit(broken: true)).json.file, matches: "audit.json")
  }

  @Test func letsNothingThatACommitSaysActOnTheTerminal() throws {
    let report = AuditReport(try audit(broken: true, hostile: "x\u{1B}[2J\u{202E}y\nz"))
    for width in [20, 80] {
      let text = report.text(style: TerminalStyle(width: width, hasColour: false))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
  }
}
