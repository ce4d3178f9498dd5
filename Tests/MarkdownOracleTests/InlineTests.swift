import Dice
import Testing

@testable import Prose

/// Compares the words that we see between signs of markup with those that cmark-gfm prints.
@Suite struct InlineTests {
  static let sentences = [
    "The **ferry** on *Lake Orn* sails _again_, __every day__.",
    "***All of it.***", "**Bold *and more* of it**", "*Bold **and more** of it*", "_**Ortiz** is a writer._",
    "A [link](https://example.com/a_(b)) and [**more**](https://example.com \"a title\").",
    "[![a boat](b.jpg)](https://example.com) sails", "A ![mast](m.png \"x\") here.",
    "snake_case_words and 5 * 3 * 2 and 2 ** 3", "`code **not bold**` and **bold `code`**",
    "``a ` tick`` and `another`", "A tick ` alone, and **bold**.",
    "Escaped \\*stars\\* and \\[brackets\\](x)", "[He] left [the room].", "<em>Told</em> by <a href=\"/x\">her</a>.",
    "R&D; &amp; &copy; &#8217;s &rsquo; &mdash;", "~~Struck~~ words", "**Unclosed stars",
    "A*B*C",
    "“**Quoted**” and (**in brackets**)", "**Lind**: *why?*", "A **bold**, *short* line\nand one more.",
  ]

  @Test(arguments: sentences) func seesTheWordsThatCmarkPrints(_ sentence: String) {
    let text = Text(sentence)
    let range = 0..<text.count
    let shown = MarkupSigns(text, range).plain(range)
    #expect(shown.replacing("\\", with: "") == Oracle.plain(sentence))
  }

  /// Random emphasis, links, code and pictures, nested as writers nest them.
  @Test func seesTheWordsOfRandomSentences() {
    for seed in 0..<1000 {
      var dice = SeededDice(seed: UInt64(seed))
      let sentence = (0..<5).map { _ in piece(&dice, depth: 2) }.joined(separator: " ")
      let text = Text(sentence)
      let range = 0..<text.count
      #expect(MarkupSigns(text, range).plain(range) == Oracle.plain(sentence), "seed \(seed): \(sentence)")
    }
  }

  private func piece(_ dice: inout SeededDice, depth: Int) -> String {
    let word = dice.pick(["ferry", "lake", "Orn", "nine", "5.5", "years,", "left."])
    guard depth > 0 else { return word }
    let inner = (0..<Int.random(in: 1...3, using: &dice)).map { _ in piece(&dice, depth: depth - 1) }
      .joined(separator: " ")
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: return "*\(inner)*"
    case 1: return "__\(inner)__"
    case 2: return "**\(inner)**"
    case 3: return depth == 2 ? "[\(inner)](https://example.com/\(word) \"x\")" : word
    case 4: return "`\(word)`"
    case 5: return "![\(word)](x.jpg)"
    case 6: return "<b>\(inner)</b>"
    default: return word
    }
  }
}
