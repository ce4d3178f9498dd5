import Dice
import Testing

@testable import Prose

@Suite struct ProvenanceLawTests {
  /// A row of texts, each made of pieces of the ones before and of words of its own.
  private func texts(_ dice: inout SeededDice) -> [String] {
    let atoms = [
      "a", "the", "Ito", "said", "not", "12%", "“", "”", "\"", "—", "…", ".", ". ", "!", "\n\n", "\r\n", "  ", "é",
      "e\u{301}", "\u{200B}", "東京", "-5", "Monday", "well-known",
    ]
    var texts: [String] = []
    for _ in 0..<6 {
      var words = (0..<dice.below(12)).map { _ in dice.pick(atoms) }
      if let last = texts.last {
        let kept = last.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        words = kept.filter { _ in dice.happens(85) } + (dice.happens(50) ? words : [])
      }
      if dice.happens(20), !words.isEmpty { words.insert(words.remove(at: 0), at: dice.below(words.count + 1)) }
      texts.append(words.joined(separator: " "))
    }
    return texts
  }

  @Test(arguments: UInt64(1)...400) func tilesEveryTextWithWordsThatTheirRevisionHad(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let texts = texts(&dice)
    let homes = texts.map { string in
      let article = Article(tiny: string)
      return Set(words(article).map { PlainWords(article.text, $0) })
    }
    for length in 1...texts.count {
      let history = KnownHistory(Array(texts.prefix(length)))
      let (text, known) = (history.article.text, history.provenance)
      let starts = known.stretches.map(\.range.lowerBound)
      let ends = known.stretches.map(\.range.upperBound)
      #expect([0] + ends == starts + [text.count], "seed \(seed)")
      #expect(known.stretches.allSatisfy { !$0.range.isEmpty && (1...length).contains($0.origin) }, "seed \(seed)")
      #expect(zip(known.stretches, known.stretches.dropFirst()).allSatisfy { $0.origin != $1.origin }, "seed \(seed)")
      for word in words(history.article) {
        let stretches = known.stretches(in: word)
        #expect(stretches.count == 1, "seed \(seed): a word is cut")
        let isHome = homes[stretches[0].origin - 1].contains(PlainWords(text, word))
        #expect(isHome, "seed \(seed): “\(text[word])” of r\(stretches[0].origin)")
      }
      let places = Set(words(history.article).map(\.lowerBound))
      #expect(known.cuts.allSatisfy { places.contains($0.offset) && (2...length).contains($0.origin) }, "seed \(seed)")
      #expect(zip(known.cuts, known.cuts.dropFirst()).allSatisfy { $0.offset < $1.offset }, "seed \(seed)")
    }
  }

  private func words(_ article: Article) -> [Range<Int>] {
    Portion.portions(of: article).flatMap { portion in
      WordScanner.words(of: article.text.utf8, portion.range, composes: false).map(\.range)
    }
  }

  @Test(arguments: UInt64(1)...100) func keepsEveryOriginInRewrappedAndShuffledParagraphs(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var article = WrittenArticle(paragraphs: 6, &dice)
    let first = article.rendered.text
    article.isWrapped = true
    let wrapped = article.rendered.text
    article.paragraphs.shuffle(using: &dice)
    let history = KnownHistory([first, wrapped, article.rendered.text])
    #expect(history.provenance.stretches.map(\.origin) == [1], "seed \(seed)")
    #expect(history.provenance.cuts.isEmpty, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...100) func givesAMergeNoWordThatALineOfWorkWrote(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let base = WrittenArticle(paragraphs: 6, &dice)
    var (ours, theirs, both) = (base, base, base)
    for paragraph in base.paragraphs.indices {
      let isOurs = dice.happens(50)
      let text = base.paragraphs[paragraph][0].text
      let reworded = "\(text.prefix { $0 != " " }) \(isOurs ? "quietly" : "loudly")\(text.drop { $0 != " " })"
      both.paragraphs[paragraph][0].text = reworded
      if isOurs {
        ours.paragraphs[paragraph][0].text = reworded
      } else {
        theirs.paragraphs[paragraph][0].text = reworded
      }
    }
    let first = KnownHistory([base.rendered.text])
    let (left, right) = (first.adding(ours.rendered.text, as: 2), first.adding(theirs.rendered.text, as: 3))
    for merge in [
      left.merging(right, both.rendered.text, as: 4), right.merging(left, both.rendered.text, as: 4),
    ] {
      for stretch in merge.provenance.stretches where stretch.origin > 1 {
        let word = merge.article.text[stretch.range].split(whereSeparator: \.isWhitespace)
        #expect(word == [stretch.origin == 2 ? "quietly" : "loudly"], "seed \(seed)")
      }
      let count = both.rendered.text.split(whereSeparator: \.isWhitespace).count { $0 == "quietly" || $0 == "loudly" }
      #expect(merge.provenance.stretches.count { $0.origin > 1 } == count, "seed \(seed)")
    }
  }
}
