import Testing

@testable import Reports

struct MarkdownTests {
  @Test(arguments: [
    ("see https://example.org/foo_bar?a=1&b=2#x.", "see <https://example.org/foo_bar?a=1&b=2#x>."),
    ("(https://en.example.org/wiki/Bridge_(river))", "(<https://en.example.org/wiki/Bridge_(river)>)"),
    ("“http://x.example/a~b”", "“<http://x.example/a~b>”"),
    ("[log](https://x.example/l_1) of_3", "\\[log\\](<https://x.example/l_1>) of\\_3"),
    ("www.x.example/a_b&c", "[www.x.example/a\\_b&amp;c](<http://www.x.example/a_b&amp;c>)"),
    ("https://x.example/a|b", "<https://x.example/a>\\|b"),
    ("https:// and http", "https:// and http"),
    ("xhttps://x.example/a_b", "xhttps://x.example/a\\_b"),
    ("HTTPS://X.EXAMPLE/A_B", "<HTTPS://X.EXAMPLE/A_B>"),
  ])
  func leavesAddressesAsTheyAre(_ text: String, _ markdown: String) {
    #expect(Markdown.escaped(text) == markdown)
    #expect(Markdown.line(Phrase(text)) == markdown)
  }

  @Test(arguments: [
    (Phrase("3 questions open") + Phrase(", 1 overdue", .bold) + Phrase("."), "3 questions open, **1 overdue**."),
    (Phrase("no", .bold) + Phrase(" more"), "**no** more"), (Phrase(" no ", .bold) + Phrase("more"), " **no** more"),
    (Phrase("a") + Phrase("(b)", .bold) + Phrase("c"), "a(**b**)c"), (Phrase("✓ fine", .bold), "**✓ fine**"),
    (Phrase("was") + Phrase("…", .bold) + Phrase("gone"), "was…gone"),
    (Phrase("see") + Phrase("https://x.example/", .bold), "see<https://x.example/>"),
    (Phrase("a", .bold) + Phrase("b", Look(tone: .wrong, isBold: true)), "**ab**"),
  ])
  func emphasisesOnlyWhatAForgeWillSet(_ phrase: Phrase, _ markdown: String) {
    #expect(Markdown.line(phrase) == markdown)
  }

  @Test func marksWhatWentAndCameForEachReader() {
    let phrase = Phrase("for ") + Phrase("1,500", .deleted) + Phrase("1,517", .inserted) + Phrase(" people")
    #expect(Markdown.line(phrase) == "for <del>1,500</del><ins>1,517</ins> people")
    let document = Markdown.line(phrase, for: .wordProcessor)
    #expect(document.hasPrefix("for [~~1,500~~]{.deleted}\u{2009}`<w:r>"))
    #expect(document.hasSuffix("</w:r>`{=openxml} people"))
    #expect(document.contains("<w:u w:val=\"single\"/>") && document.contains(">1,517</w:t>"))
  }

  @Test func startsNoCodeWithSpaces() {
    #expect(Markdown.line(Phrase("    x"), isStart: true) == "x")
    #expect(Markdown.codeBlock(["a", "```", "b"], language: "c`") == ["````c", "a", "```", "b", "````"])
  }
}

struct TableLayoutTests {
  private func set(_ rows: [[Phrase]], width: Int) -> [String] {
    let layout = TableLayout(rows, width: width)
    return rows.flatMap { layout.lines(of: $0).map(\.plain) }
  }

  @Test func keepsTheColumnsOfATableThatIsTooWide() {
    let name = "Maximiliane von und zu Hohenstein-Wallenburg und Umgebung, Pressestelle der Hafenbehörde"
    let lines = set([["Who", "Name", "Signature"], ["Checker", Phrase(name), "________________"]], width: 80)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= 80 && !$0.hasSuffix(" ") })
    #expect(lines[1].hasPrefix("Checker  Maximiliane") && lines[1].hasSuffix("________________"))
    #expect(lines[2].hasPrefix("         "), "the name goes on in its column")
  }

  @Test func setsRowsOneBehindAnotherWhereNoColumnFits() {
    let row: [Phrase] = (1...6).map { Phrase("column number \($0)") }
    #expect(TableLayout([row], width: 40).widths == nil)
    #expect(set([row], width: 40) == [row.map(\.plain).joined(separator: " · ")])
  }
}
