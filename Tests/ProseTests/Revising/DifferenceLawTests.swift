import Dice
import Prose
import Testing

@Suite struct DifferenceLawTests {
  /// Texts of a few words each, so that repetitions, moves and chance likenesses abound.
  private func scribble(_ dice: inout SeededDice) -> String {
    let atoms = [
      "a", "the", "Ito", "said", "not", "12%", "“", "”", "\"", "'", "’", "—", "...", "…", ".", ".", ". ", "!", "\n",
      "\n\n",
      "\r\n", " ", "  ", "\t", "é", "e\u{301}", "\u{200B}", "👍🏽", "東京", "https://a.example/b", "-5", "Monday",
      "well-known",
    ]
    return (0..<Int.random(in: 0...50, using: &dice)).map { _ in dice.pick(atoms) + (dice.happens(60) ? " " : "") }
      .joined()
  }

  @Test(arguments: UInt64(1)...600) func turnsOneTextIntoTheOtherAndBack(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let first = scribble(&dice)
    var second = scribble(&dice)
    if dice.happens(50) {
      // Related texts: a piece of the one inside the other.
      let words = first.split(separator: " ", omittingEmptySubsequences: false)
      second = words.filter { _ in dice.happens(80) }.joined(separator: " ") + second
    }
    let (old, new) = (Article(tiny: first), Article(tiny: second))
    let difference = Difference(from: old, to: new)
    #expect(difference.applied() == new.text, "seed \(seed)")
    #expect(difference.reverted() == old.text, "seed \(seed)")
    #expect(difference.isEmpty == (old.text == new.text), "seed \(seed)")
    let back = Difference(from: new, to: old)
    #expect(back.applied() == old.text && back.reverted() == new.text, "seed \(seed)")
    let again = Difference(from: old, to: new)
    #expect(difference.changes == again.changes && difference.textEdits == again.textEdits, "seed \(seed)")
    checkEdits(difference, "seed \(seed)")
    checkCoverage(difference, "seed \(seed)")
  }

  /// Edits are in order, apart from each other, and none is idle.
  private func checkEdits(_ difference: Difference, _ comment: String) {
    let edits = difference.textEdits
    for (first, second) in zip(edits, edits.dropFirst()) {
      #expect(first.old.upperBound <= second.old.lowerBound, "\(comment)")
      #expect(first.new.upperBound <= second.new.lowerBound, "\(comment)")
    }
    #expect(!edits.contains { $0.old.isEmpty && $0.new.isEmpty }, "\(comment)")
    #expect(edits.map(\.reversed).map(\.reversed) == edits, "\(comment)")
  }

  /// No old or new byte is in two changes; what a claim is carried to is never white space or nothing.
  private func checkCoverage(_ difference: Difference, _ comment: String) {
    let changes = difference.changes
    for ranges in [changes.compactMap(\.old), changes.compactMap(\.new)] {
      let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(comment)")
    }
    for sentence in difference.old.sentences {
      let followed = difference.follow(sentence.range)
      guard let range = followed.range else { continue }
      #expect(!range.isEmpty && range.upperBound <= difference.new.text.count, "\(comment)")
      let changeClass = ChangeClass.between(difference.old.text, sentence.range, difference.new.text, range)
      #expect(!followed.keepsCheck || changeClass == nil || changeClass == .typography, "\(comment): \(followed)")
    }
  }

  @Test(arguments: UInt64(1)...100) func seesNothingInRewrappedParagraphs(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let article = WrittenArticle(paragraphs: 6, &dice)
    var wrapped = article
    wrapped.isWrapped = true
    let (plain, broken) = (Article(tiny: article.rendered.text), Article(tiny: wrapped.rendered.text))
    #expect(Difference(from: plain, to: broken).changes.isEmpty, "seed \(seed)")
    #expect(Difference(from: broken, to: plain).changes.isEmpty, "seed \(seed)")
    for sentence in plain.sentences {
      #expect(Difference(from: plain, to: broken).follow(sentence.range).keepsCheck, "seed \(seed)")
    }
    var edited = article
    edited.paragraphs[0][0].text = "Nothing of this is left."
    let changes = Difference(from: plain, to: Article(tiny: edited.rendered.text)).changes
    edited.isWrapped = true
    let brokenChanges = Difference(from: plain, to: Article(tiny: edited.rendered.text)).changes
    #expect(changes.map(\.kind) == brokenChanges.map(\.kind), "seed \(seed)")
    #expect(changes.map(\.changeClass) == brokenChanges.map(\.changeClass), "seed \(seed)")
  }

  @Test func isEmptyBetweenIdenticalTexts() {
    let article = Article(tiny: "It rained. It rained.\n\nIt rained.")
    let difference = Difference(from: article, to: article)
    #expect(difference.isEmpty && difference.changes.isEmpty && difference.textEdits.isEmpty)
    #expect(article.sentences.map { difference.follow($0.range) } == article.sentences.map { .kept($0.range) })
  }
}
