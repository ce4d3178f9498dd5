import Dice
import Prose
import Testing

/// What holds of any three texts.
@Suite struct MergeLawTests {
  /// An article and two revisions of it, each with up to four edits of all kinds.
  private func revisions(_ dice: inout SeededDice) -> (base: String, ours: String, theirs: String) {
    let base = WrittenArticle(paragraphs: Int.random(in: 2...6, using: &dice), &dice)
    func revised() -> String {
      var article = base
      for _ in 0..<Int.random(in: 0...4, using: &dice) {
        let paragraph = Int.random(in: article.paragraphs.indices, using: &dice)
        guard !article.paragraphs[paragraph].isEmpty else { continue }
        let line = Int.random(in: article.paragraphs[paragraph].indices, using: &dice)
        _ = dice.pick(Mutation.allCases).apply(to: &article, paragraph, line, &dice)
      }
      article.isWrapped = dice.happens(20)
      return article.rendered.text
    }
    return (base.rendered.text, revised(), revised())
  }

  @Test(arguments: UInt64(1)...800) func holdForRevisedArticles(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let texts = revisions(&dice)
    MergeLaws.check(texts.base, texts.ours, texts.theirs, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...800) func holdForScribbles(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let atoms = [
      "a", "the", "Ito", "said", "12%", "“", "\"", "'", "—", "-", ".", ". ", ". ", "! ", "\n", "\n\n", "\r\n", "  ",
      "\t",
      "é", "e\u{301}", "\u{200B}", "\u{0}", "東京。", "https://a.example/b", "\u{2028}", "...", ". . .",
    ]
    let base = (0..<Int.random(in: 0...40, using: &dice)).map { _ in dice.pick(atoms) + (dice.happens(60) ? " " : "") }
    func revised() -> String {
      var pieces = base
      for _ in 0..<Int.random(in: 0...5, using: &dice) {
        let place = Int.random(in: 0...pieces.count, using: &dice)
        if dice.happens(50) || pieces.isEmpty {
          pieces.insert(dice.pick(atoms), at: place)
        } else {
          pieces.remove(at: min(place, pieces.count - 1))
        }
      }
      if dice.happens(20) { pieces.shuffle(using: &dice) }
      return pieces.joined()
    }
    MergeLaws.check(base.joined(), revised(), revised(), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...400) func mergeEditsOfDifferentSentences(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let base = WrittenArticle(paragraphs: Int.random(in: 1...5, using: &dice), &dice)
    var (ours, theirs, both) = (base, base, base)
    for paragraph in base.paragraphs.indices {
      for line in base.paragraphs[paragraph].indices {
        let mutation = dice.pick([Mutation.typo, .number, .negation, .name, .weekday, .quoteTrim, .reporting, .curl])
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: _ = mutation.apply(to: &ours, paragraph, line, &dice)
        case 1: _ = mutation.apply(to: &theirs, paragraph, line, &dice)
        default: continue
        }
        let isOurs = ours.paragraphs[paragraph][line].text != base.paragraphs[paragraph][line].text
        both.paragraphs[paragraph][line] = (isOurs ? ours : theirs).paragraphs[paragraph][line]
      }
    }
    if dice.happens(25) { (ours.isWrapped, both.isWrapped) = (true, true) }
    let merge = ProseMerge(
      tiny: base.rendered.text,
      ours: ours.rendered.text,
      theirs: theirs.rendered.text
    )
    #expect(merge.isClean, "seed \(seed): \(merge.outline)")
    // Where one side broke the lines of a sentence that the other changed, the changed one is not broken.
    func plain(_ text: String?) -> String? { both.isWrapped ? text?.replacing("\n", with: " ") : text }
    #expect(plain(merge.text?.string) == plain(both.rendered.text), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...400) func letEditsFollowWhatTheOtherSideMoved(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let base = WrittenArticle(paragraphs: Int.random(in: 3...7, using: &dice), &dice)
    var (ours, theirs) = (base, base)
    let paragraph = Int.random(in: base.paragraphs.indices, using: &dice)
    let line = Int.random(in: base.paragraphs[paragraph].indices, using: &dice)
    guard Mutation.weekday.apply(to: &theirs, paragraph, line, &dice) != nil else { return }
    let target = Int.random(in: base.paragraphs.indices, using: &dice)
    ours.paragraphs.insert(ours.paragraphs.remove(at: paragraph), at: target)
    let merge = ProseMerge(tiny: base.rendered.text, ours: ours.rendered.text, theirs: theirs.rendered.text)
    ours.paragraphs[target] = theirs.paragraphs[paragraph]
    #expect(merge.text?.string == ours.rendered.text, "seed \(seed): \(merge.outline)")
  }

  /// Markdown as the desk reads it: headings, lists, quoted lines, tables, links.
  @Test(arguments: UInt64(1)...300) func holdForMarkdown(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let lines = [
      "# Rain in Torvik", "- The mill lost 12 tiles.", "- Two cars were towed.", "> It rained, she said.",
      "> “Go home.”",
      "| Town | Rain |", "|---|---|", "| Kesh | 12 mm |",
      "The *river* rose by [3 metres](https://a.example/b). Then it fell.",
      "![A flooded street.](street.jpg)", "", "", "", "1. First of all, breathe.", "**Note:** Read this. And that.",
      "---",
      "By Ida Lind", "<p>Old hands</p>", "```", "    indented",
    ]
    let base = (0..<Int.random(in: 0...14, using: &dice)).map { _ in dice.pick(lines) }
    func revised() -> Article {
      var revised = base
      for _ in 0..<Int.random(in: 0...4, using: &dice) {
        let place = Int.random(in: 0...revised.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: revised.insert(dice.pick(lines), at: place)
        case 1 where place < revised.count: revised.remove(at: place)
        case 2 where place < revised.count:
          revised[place] = revised[place].replacing("the", with: "a").replacing("1", with: "4")
        default: break
        }
      }
      return Article(reading: Text(revised.joined(separator: "\n") + "\n"))
    }
    let old = Article(reading: Text(base.joined(separator: "\n") + "\n"))
    MergeLaws.check((old, revised(), revised()), "seed \(seed)")
  }
}
