import Testing

@testable import CommandSyntax

/// The manual pages as roff source.
@Suite struct ManualTests {
  private let pages = Library.program.outline.manual(date: "2022-01-31")

  @Test func makesPageForProgramAndEachVisibleCommand() {
    #expect(pages.map(\.fileName) == ["shelf.1", "shelf-lend.1", "shelf-card-add.1", "shelf-card-drop.1"])
  }

  @Test func givesPagesTheirSections() throws {
    let tables = ["EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"]
    let expected = [
      ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS"] + tables,
      ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES"] + tables,
      ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] + tables,
      ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] + tables,
    ]
    let found = pages.map { page in
      page.source.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { String($0.dropFirst(4)) }
    }
    #expect(found == expected)
  }

  @Test func beginsWithTitleThatNamesDateAndVersion() throws {
    let lend = try #require(pages.first { $0.name == "shelf-lend" })
    #expect(
      lend.source.hasPrefix(".TH \"SHELF\\-LEND\" \"1\" \"2022-01-31\" \"shelf 1.2\" \"shelf manual\"\n.SH NAME\n")
    )
    #expect(lend.source.contains("shelf\\-lend \\- hand out items"))
  }

  @Test func writesOnlyKnownRequestsInShortAsciiLines() {
    let known: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".EX", ".EE"]
    for page in pages {
      for line in page.source.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        #expect(!line.isEmpty, "an empty line is a request of its own")
        #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
        #expect(!line.hasPrefix("'"), "\(line)")
        if line.hasPrefix(".") { #expect(known.contains(line.prefix { $0 != " " }), "\(line)") }
        if !line.hasPrefix("shelf") { #expect(line.utf8.count <= 80, "\(line)") }
      }
    }
  }

  @Test func writesTextOfTheDiscussionAsText() throws {
    let lend = try #require(pages.first { $0.name == "shelf-lend" })
    #expect(lend.source.contains(".PP\n\\&.Dots begin this paragraph"))
    #expect(lend.source.contains(".EX\n{\\(dqformat\\(dq: 1}\n\\&.TH\n.EE\n"))
    #expect(lend.source.contains("C:\\ereaders"))
    #expect(lend.source.contains("\\fB\\-r\\fR, \\fB\\-\\-reader\\fR\\ \\fINAME\\fR\n"))
  }

  struct Escaped: Sendable, CustomTestStringConvertible {
    let text: String
    let source: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Escaped(text: "plain", source: "plain"), Escaped(text: "--x", source: "\\-\\-x"),
    Escaped(text: "a\\b", source: "a\\eb"), Escaped(text: "\\fB", source: "\\efB"),
    Escaped(text: "'`\"^~", source: "\\(aq\\(ga\\(dq\\(ha\\(ti"),
    Escaped(text: "é—“", source: "\\[u00E9]\\[u2014]\\[u201C]"),
    Escaped(text: "👍", source: "\\[u1F44D]"), Escaped(text: "a\tb\nc\u{7}", source: "a b c"),
  ])
  func escapesText(_ escaped: Escaped) {
    #expect(Roff.escape(escaped.text) == escaped.source)
  }

  @Test func beginsSentencesOnLinesOfTheirOwn() {
    var roff = Roff()
    roff.add("One thing. Two things, e.g. these (or those.) Three?")
    #expect(roff.lines == ["One thing.", "Two things, e.g. these (or those.)", "Three?"])
  }

  @Test func coversStopInsideSentenceAtEndOfLine() {
    var roff = Roff()
    roff.add(String(repeating: "w ", count: 36) + "e.g. this")
    #expect(roff.lines.count == 2)
    #expect(roff.lines.first?.hasSuffix("e.g.\\&") == true)
  }
}
