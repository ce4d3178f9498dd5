import CommandSyntax
import Testing

/// What help looks like.
@Suite struct HelpTests {
  private let outline = Library.program.outline

  private var topics: [HelpTopic] {
    [.overview, .family(["card"])] + outline.commands.map { .command($0) }
  }

  @Test(arguments: [40, 41, 52, 59, 60, 61, 72, 80, 100, 160])
  func staysWithinWidth(_ width: Int) {
    for topic in topics {
      for line in outline.help(on: topic, width: width).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
        #expect(line.last?.isWhitespace != true, "\(line)")
      }
    }
  }

  @Test(arguments: [-1, 0, 1, 7, 24])
  func survivesAnyWidth(_ width: Int) {
    for topic in topics {
      let lines = outline.help(on: topic, width: width).split(separator: "\n")
      #expect(!lines.isEmpty)
      // A word, or a quoted text, may be wider than the page; never two of them, apart from a mark before or after.
      for line in lines where line.count > 24 && !line.contains("\"") { #expect(line.split(separator: " ").count < 3) }
    }
  }

  @Test(arguments: [40, 80, 200])
  func losesNoWord(_ width: Int) throws {
    let lend = try #require(outline.commands.first)
    let words = Set(outline.help(on: .command(lend), width: width).split { $0 == " " || $0 == "\n" })
    for option in lend.options {
      for word in option.help.split(separator: " ") + option.spellings.map({ Substring($0) }) {
        #expect(words.contains { $0.hasPrefix(word) }, "\(word) is not there")
      }
    }
  }

  @Test func showsCommandAsDescribed() throws {
    let lend = try #require(outline.commands.first)
    let text = outline.help(on: .command(lend), width: 80)
    #expect(text.hasPrefix("shelf lend: hand out items"))
    let expected = [
      "  shelf lend ITEM... --reader NAME [--note TEXT]... [--medium KIND] [--days N]\n      [--home | --here] [--renew]",
      "  {\"format\": 1}\n  .TH\n",
      "  -d, --days N       for how many days (default: 14)\n",
      "only this kind: book, film, record\n",
      "(may be repeated)\n",
      "  Lends one item.\n    shelf lend 17 --reader 'Ada L.'\n",
      "    shelf -C \"main hall\" lend 17 18 -r Ada --note \"spine is torn\" --days 7 \\\n        --here\n",
    ]
    for part in expected { #expect(text.contains(part), "\(part) is not in \(text)") }
  }

  @Test func groupsCommandsAndHidesHiddenOnes() {
    let text = outline.help(on: .overview, width: 80)
    #expect(text.contains("The readers:\n  lend       hand out"))
    #expect(text.contains("  card drop  take a card away\n"))
    #expect(!text.contains("The stock"), "an empty group is not shown")
    #expect(!text.contains("__complete"))
    #expect(text.contains("shelf [-C DIR] [--json] COMMAND [ARGUMENT...]"))
  }

  @Test func listsCommandsOfFamily() {
    let text = outline.help(on: .family(["card"]), width: 80)
    #expect(text.contains("  shelf card add NAME [FILE]\n"))
    #expect(text.contains("  shelf card drop (--burn | --sell PRICE)\n"))
    #expect(!text.contains("lend"))
  }

  @Test(arguments: [40, 80])
  func addsStyleWithoutMovingText(_ width: Int) {
    let style = HelpStyle(heading: { "\u{1}\($0)\u{2}" }, literal: { "\u{1}\($0)\u{2}" })
    for topic in topics {
      let styled = outline.help(on: topic, width: width, style: style)
      #expect(styled.contains("\u{1}Usage:\u{2}\n"))
      #expect(styled.filter { $0 != "\u{1}" && $0 != "\u{2}" } == outline.help(on: topic, width: width))
    }
  }
}
