import Editorial
import Foundation
import Prose
import Testing

@testable import Reports

struct SchemaTests {
  private func summary(_ desk: Desk) throws -> JSON {
    let before = desk.revisions.count > 1 ? desk.revisions[0] : nil
    let since = before.map { Summary.Before($0, Article(reading: Text(desk.texts[0])), because: .checked) }
    let report = SummaryReport(Summary(desk.dossier, at: HarbourBridge.now, since: since))
    return .object(["format": 1, "summaries": .array([report.json])])
  }

  private var schema: JSON { get throws { try JSON(parsing: JSONSchema.summary.text) } }

  /// A draft with a ruling, a question, an answer, a drop and a file that cannot be read.
  private func full() throws -> Desk {
    var desk = try HarbourBridge.desk()
    desk.settings.editors = ["ann@example.org"]
    let contested = try #require(desk.dossier.claims.first { $0.status == .contested })
    try desk.decide(Rule(.verified, reason: "The notice says so."), on: contested.claim.id, hour: 13)
    let open = try #require(desk.dossier.claims.first { $0.status == .agreed(.queried) })
    try desk.decide(DropClaim(reason: "It is said twice."), on: open.claim.id, hour: 14)
    desk.damaged = [DamagedFile(path: "stet.json", problem: "lacks “format”", line: nil)]
    return desk
  }

  @Test func describesEveryFieldOfASummary() throws {
    for desk in [try HarbourBridge.desk(), try full(), Desk("Nothing to check here.\n")] {
      #expect(SchemaValidation.defects(of: try summary(desk), against: try schema) == [])
    }
  }

  @Test func describesEveryFieldOfTheBoard() throws {
    var desks = [try HarbourBridge.desk(), try full(), Desk("Nothing to check here.\n")]
    desks[0].story.deadline = "2024-05-05"
    desks[0].story.assignee = Desk.ben
    desks[1].story.hold = Hold(person: Desk.ben, date: Desk.time(hour: 1), reason: "The lawyer calls back.")
    (desks[1].story.state, desks[1].story.stateReason) = ("spiked", "dull")
    desks[2].story.deadline = "some day"
    let board = BoardReport(desks.map { DraftStanding($0.dossier) }, at: HarbourBridge.now)
    #expect(SchemaValidation.defects(of: board.json, against: try JSON(parsing: JSONSchema.board.text)) == [])
  }

  @Test func findsWhatDoesNotFit() throws {
    guard case .object(var fields) = try summary(HarbourBridge.desk()),
      case .array(let summaries)? = fields["summaries"],
      case .object(var first) = summaries[0]
    else { return }
    first["shelf"] = 7
    first["date"] = "soon"
    first["claims"] = .array([.null])
    first["gate"] = nil
    fields["summaries"] = .array([.object(first)])
    let defects = SchemaValidation.defects(of: .object(fields), against: try schema)
    for part in ["shelf is not described", "soon does not fit", "claims[0]", "lacks gate"] {
      #expect(defects.contains { $0.contains(part) }, "\(part): \(defects)")
    }
  }

  /// A second opinion, where it is installed: Debian's python3-jsonschema.
  @Test func agreesWithAValidatorOfTheWorld() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stet-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(JSONSchema.summary.text.utf8).write(to: folder.appending(path: "schema.json"))
    try Data(try summary(full()).file.utf8).write(to: folder.appending(path: "summary.json"))
    let program = """
      import json, sys
      try:
          import jsonschema
      except ImportError:
          sys.exit(77)
      schema, value = (json.load(open(name)) for name in sys.argv[1:])
      kind = getattr(jsonschema, "Draft202012Validator", None) or sys.exit(77)
      kind.check_schema(schema)
      found = [error.message for error in kind(schema).iter_errors(value)]
      sys.exit("\\n".join(found) or 0)
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", "-c", program]
      + ["schema", "summary"].map {
        folder.appending(path: "\($0).json").path(percentEncoded: false)
      }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // 77: no validator here; 127: no Python.
    #expect([0, 77, 127].contains(process.terminationStatus))
  }
}
