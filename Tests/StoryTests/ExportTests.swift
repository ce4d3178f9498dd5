import Foundation
import Testing

@Suite("Papers to hand over")
struct ExportTests {
  private static let papers = ["checking-copy", "checked-copy", "annotated", "sources", "csv"]

  private func demo() throws -> Desk {
    let desk = try Desk()
    try #require(try desk.stet("demo", "demo").status == 0)
    desk.folder.append(path: "demo")
    return desk
  }

  @Test(arguments: papers) func writesEveryPaperInEveryFormThatItHas(_ paper: String) throws {
    let desk = try demo()
    let wrong = try desk.stet("export", "kazakhstan", "--as", paper, "--format", paper == "csv" ? "html" : "csv")
    #expect(wrong.status == 64 && wrong.output.isEmpty, "\(wrong.testDescription)")
    let hint = try #require(wrong.talk.firstMatch(of: #/It is written as ([a-z, ]+)\./#), "\(wrong.testDescription)")
    let named = hint.1.split(separator: ", ")
    #expect(named.count >= 2)
    for format in named where format != "docx" {
      let run = try desk.stet("export", "kazakhstan", "--as", paper, "--format", String(format))
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.testDescription)")
      let again = try desk.stet("export", "kazakhstan", "--as", paper, "--format", String(format), "--at", "r2")
      let made = #/[Mm]ade[^\n]*/#
      if paper != "checking-copy" {
        #expect(again.output.replacing(made, with: "") == run.output.replacing(made, with: ""))
      }
    }
    let json = try desk.stet("export", "kazakhstan", "--as", paper, "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["format"] as? Int == 1, "\(json.testDescription)")
    try desk.requireSoundRepository()
  }

  @Test func givesTheWantedChangesBackAsTheyWereAsked() throws {
    let desk = try demo()
    let list = try desk.stet("export", "kazakhstan", "--as", "checked-copy", "--format", "text")
    #expect(
      list.output.contains("Whatever happens, I will [-stay-]{+remain+} in the capital"),
      "\(list.testDescription)"
    )
    // What was applied is no longer asked for.
    #expect(!list.output.contains("Pashinyan"))
    let critic = try desk.stet("export", "kazakhstan", "--as", "checked-copy")
    #expect(critic.output.contains("I will {~~stay~>remain~~} in the capital"))
    let rejected = critic.output.replacing(#/\{>>.*?<<\}/#, with: "").replacing(#/\{~~(.*?)~>.*?~~\}/#) { $0.1 }
    #expect(try rejected == desk.read(desk.draftPath("kazakhstan*")))
  }

  @Test func writesATableThatOthersRead() throws {
    let desk = try demo()
    let claim = try #require(try desk.claims("--status", "unchecked").first?["id"] as? String)
    try desk.stet("query", claim, "--question", "=HYPERLINK(\"https://x.example\") is it?", "--to", "-1")
    let table = try desk.stet("export", "kazakhstan", "--as", "csv")
    #expect(table.output.hasPrefix("\u{FEFF}claim,line,"))
    #expect(
      table.output.contains("\"'=HYPERLINK(\"\"https://x.example\"\") is it?\",\"'-1\""),
      "\(table.testDescription)"
    )
    try desk.write(table.output, to: "../claims.csv")
    let python = """
      import csv
      rows = list(csv.DictReader(open("../claims.csv", encoding="utf-8-sig", newline="")))
      print(len(rows), all(None not in row and None not in row.values() for row in rows), sorted(rows[0])[0])
      """
    try desk.write(python, to: "../read.py")
    guard try desk.shell("command -v python3 >/dev/null").status == 0 else { return }
    let read = try desk.shell("python3 ../read.py")
    #expect(try read.output == "\(desk.claims().count) True answer\n", "\(read.testDescription)")
  }

  @Test func makesADocumentWherePandocIs() throws {
    let desk = try demo()
    let hasPandoc = try desk.shell("command -v pandoc >/dev/null").status == 0
    if hasPandoc {
      let run = try desk.shell("stet export kazakhstan --as annotated --format docx > ../paper.docx")
      #expect(run.status == 0, "\(run.testDescription)")
      let back = try desk.shell("pandoc --from docx --to plain ../paper.docx")
      #expect(back.output.contains("About 2,500 soldiers will take part"), "\(back.testDescription)")
      #expect(back.output.contains("✓ verified by Tomas Verhey"))
      #expect(!back.output.contains("Footnotes\n\n"), "pandoc moves notes to the end, and no heading stays behind")
      try desk.shell("stet export kazakhstan --as checked-copy --format docx > ../checked.docx")
      let checked = try desk.shell("pandoc --from docx --to markdown --wrap none ../checked.docx")
      #expect(
        checked.output.contains("I will ~~stay~~\u{2009}[remain]{.underline} in the capital"),
        "\(checked.testDescription)"
      )
    }
    desk.environment["PATH"] = "/nowhere"
    let without = try desk.stet("export", "kazakhstan", "--as", "annotated", "--format", "docx")
    #expect(without.status == 2 && without.talk.contains("pandoc"), "\(without.testDescription)")
    #expect(without.output.isEmpty)
  }

  @Test(arguments: papers) func printsNoNameOfAConfidentialSource(_ paper: String) throws {
    let desk = try demo()
    let claim = try #require(try desk.claims("--status", "unchecked").first?["id"] as? String)
    try desk.stet("dispute", claim, "--note", "Jane Doe says no", "--hold", "--source", "Jane Doe", "--at", "call")
    let open = try desk.stet("export", "kazakhstan", "--as", paper)
    #expect(open.status == 0 && open.output.contains("Jane Doe"), "\(open.testDescription)")
    try desk.stet("confide", "Source A", input: Data("Jane Doe\n".utf8))
    for format in paper == "csv" ? ["csv", "json"] : ["text", "html", "docx", "json"] {
      let run = try desk.stet("export", "kazakhstan", "--as", paper, "--format", format)
      #expect(run.status == 2 && run.output.isEmpty, "\(run.testDescription)")
      #expect(run.talk.contains("“Source A”") && !run.talk.contains("Doe"), "\(run.testDescription)")
    }
  }

  /// The summary that was handed over last is what the next one is compared with, and looking at one on a screen is no handing over.
  @Test func tellsWhichFactsHaveChangedSinceTheLastSummary() throws {
    let desk = try demo()
    let first = try desk.stet("summary", "kazakhstan", "--format", "markdown")
    #expect(
      first.output.contains("## Changes of fact")
        && first.output.contains("Since r1, the oldest that a check speaks of")
    )
    let path = try desk.draftPath("kazakhstan*")
    try desk.write(try desk.read(path).replacingOccurrences(of: "About 2,500", with: "About 2,050"), to: path)
    try desk.stet("save", "kazakhstan")
    for _ in 1...2 {
      let next = try desk.stet("summary", "kazakhstan", "--format", "markdown")
      #expect(
        next.output.contains("Since r2, whose summary was the last to be handed over: 1 change of fact"),
        "\(next.testDescription)"
      )
      #expect(next.output.contains("<del>2,500</del>") || next.output.contains("2,050"))
    }
    let named = try desk.stet("summary", "kazakhstan", "--since", "r1", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(named.output.utf8)) as? [String: Any]
    let since = try #require(((object?["summaries"] as? [[String: Any]])?.first)?["since"] as? [String: Any])
    #expect(since["because"] as? String == "named" && (since["changes"] as? [Any])?.count == 5)
    // What is derived may go: then there is no last summary, and the comparison is with what was checked first.
    try desk.shell("rm -rf .git/stet")
    #expect(try desk.stet("summary", "kazakhstan").output.contains("Since r1, the oldest"))
    #expect(try desk.stet("summary", "kazakhstan", "--since", "r9").status == 2)
    #expect(try desk.stet("summary", "--since", "r1").status == 64)
  }

  @Test func printsTheSchemaOfItsJSON() throws {
    let desk = try demo()
    let schema = try desk.stet("help", "--schema", "summary")
    let object = try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any]
    #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    try desk.write(schema.output, to: "../schema.json")
    try desk.write(try desk.stet("summary", "kazakhstan", "--json").output, to: "../summary.json")
    let python = """
      import json, jsonschema
      jsonschema.validate(json.load(open("../summary.json")), json.load(open("../schema.json")))
      """
    try desk.write(python, to: "../check.py")
    guard try desk.shell("python3 -c 'import jsonschema' 2>/dev/null").status == 0 else { return }
    let check = try desk.shell("python3 ../check.py")
    #expect(check.status == 0, "\(check.testDescription)")
  }

  @Test(arguments: [
    ["export"], ["export", "kazakhstan"], ["export", "kazakhstan", "--as", "poster"],
    ["export", "nowhere", "--as", "csv"],
    ["export", "kazakhstan", "--as", "csv", "--at", "r9"], ["help", "--schema", "weather"],
  ])
  func refusesWhatMakesNoSense(_ line: [String]) throws {
    let desk = try demo()
    let run = try desk.run(Desk.program.path(percentEncoded: false), line)
    #expect((run.status == 2 || run.status == 64) && run.output.isEmpty, "\(run.testDescription)")
    #expect(run.talk.hasPrefix("stet: "))
  }
}
