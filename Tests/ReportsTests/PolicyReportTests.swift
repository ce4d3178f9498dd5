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

  @Test func namesChecklistsThatNobodyAsksForAndUncommittedEdits() throws {
    let file = DamagedFile(path: "checklists/i.md", problem: "has an item without words", line: 4)
    let report = PolicyReport(Settings(), remarks: [], brokenChecklists: [file], hasUncommittedEdits: true)
    let text = report.text(style: .plain)
    #expect(text.contains("To be mended in the checklists\n! checklists/i.md line 4 has an item without words\n"))
    #expect(report.json.line.contains("\"hasUncommittedEdits\":true") && report.json.line.contains("\"line\":4"))
  }

  @Test func countsNoEditorWhoIsNone() throws {
    let odd = try settings(#"{"format": 1, "editors": ["<x@y.z>", "lin@example.org", "Lin@example.org"]}"#)
    let text = PolicyReport(odd, remarks: odd.remarks).text(style: .plain)
    #expect(text.contains("\nlin@example.org may rule on contested claims."), "\(text)")
    let none = try settings(#"{"format": 1, "editors": ["lin"]}"#)
    #expect(PolicyReport(none, remarks: none.remarks).text(style: .plain).contains("and there are none."))
  }

  @Test func saysWhatALanguageWithoutRulesMeansAndWhichLimitCounts() throws {
    let french = try settings(#"{"format": 1, "language": "fr", "policy": {"expires": {"number": 3, "quote": 5}}}"#)
    let words = PolicyReport(french, remarks: french.remarks).json.line
    #expect(
      french.remarks == [] && words.contains("There are no rules for it") && words.contains("the fewest days count")
    )
    #expect(!PolicyReport(Settings(), remarks: []).json.line.contains("no rules"))
  }
}
