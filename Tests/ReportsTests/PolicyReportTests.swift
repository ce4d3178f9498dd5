import Editorial
import Prose
import Testing

@testable import Reports

struct PolicyReportTests {
  private func settings(_ text: String) throws -> Settings { try Settings(file: Array(text.utf8)) }

  @Test func explainsEverySettingInWords() throws {
    let strict = try settings(
      """
      {"format": 1, "editors": ["lin@example.org"], "language": "de", "requiredChecklists": ["before-release"],
       "policy": {"sources": "primary-or-three", "sourcesByKind": {"quote": "primary", "number": "two-independent"},
         "secondReader": true, "checkerIsNotAuthor": true, "factsTicked": true, "locator": false,
         "expires": {"any": 90, "position": 1}, "waiving": "everybody", "second": 1}}
      """
    )
    for (name, settings) in [("policy-house", Settings()), ("policy-strict", strict)] {
      let report = PolicyReport(settings, remarks: settings.remarks)
      try Snapshot.expect(report.text(style: .plain), matches: "\(name).txt")
      #expect(try JSON(parsing: report.json.file) == report.json)
    }
  }

  @Test func namesEverySettingThatTheFileMayHave() throws {
    let text = PolicyReport(Settings(), remarks: []).json.line
    for field in [
      "policy.sources", "policy.locator", "policy.secondReader", "policy.checkerIsNotAuthor", "policy.factsTicked",
      "policy.expires", "policy.waiving", "editors", "requiredChecklists", "verdicts", "language",
    ] { #expect(text.contains("\"\(field)\""), "\(field)") }
  }
}
