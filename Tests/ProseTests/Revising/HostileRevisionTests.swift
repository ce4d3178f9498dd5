import Dice
import Prose
import Testing

/// Texts made to be slow: what counts is that the bounded work runs out and says so, and that the laws hold all the same.
@Suite struct HostileRevisionTests {
  private func difference(_ old: String, _ new: String) -> Difference {
    Difference(from: Article(tiny: old), to: Article(tiny: new))
  }

  private func text(_ count: Int, seed: UInt64, words: Int) -> String {
    var dice = SeededDice(seed: seed)
    return (0..<count).map { _ in
      (0..<9).map { _ in "w\(Int.random(in: 0..<words, using: &dice))" }.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  @Test func staysWithinItsBoundOnTwoDifferentLongTexts() {
    let (old, new) = (text(3_000, seed: 1, words: 400), text(3_000, seed: 2, words: 400))
    let difference = difference(old, new)
    #expect(difference.isCoarse)
    #expect(difference.applied().string == new)
    #expect(difference.reverted().string == old)
  }

  @Test func staysWithinItsBoundInsideOneLongSentence() {
    let words = text(3_000, seed: 3, words: 400).replacing(".", with: "")
    let others = text(3_000, seed: 4, words: 400).replacing(".", with: "")
    let difference = difference(words, others)
    #expect(difference.isCoarse)
    #expect(difference.applied().string == others)
  }

  @Test func matchesIdenticalSentencesWithoutComparingPairs() {
    let sentence = "The mayor resigned. "
    let difference = difference(String(repeating: sentence, count: 20_000), String(repeating: sentence, count: 19_000))
    #expect(!difference.isCoarse)
    #expect(difference.changes.map(\.kind) == Array(repeating: .deleted, count: 1_000))
  }

  @Test func givesUpOnExactnessWithAlternatingSentences() {
    let (first, second) = ("The mayor resigned at last. ", "He left. ")
    let old = String(repeating: first + second, count: 2_000)
    let new = String(repeating: second + first, count: 2_000)
    let difference = difference(old, new)
    #expect(difference.applied().string == new)
    #expect(difference.isCoarse)
    #expect(difference.changes.allSatisfy { $0.kind == .moved })
  }

  @Test func findsWhatWasRewordedInALongTextThatWasShuffled() {
    var dice = SeededDice(seed: 5)
    let old = (0..<1_000).map { "Sentence w\($0) says x\($0) and y\($0) again." }
    let new = old.shuffled(using: &dice).map { $0.replacing("says", with: "said") }
    let difference = difference(old.joined(separator: " "), new.joined(separator: " "))
    #expect(difference.isCoarse)
    #expect(difference.changes.allSatisfy { $0.kind == .reworded && $0.changeClass == .attribution })
    #expect(difference.changes.count == 1_000)
  }

  @Test(arguments: UInt64(1)...4) func saysWhenItComparedSentencesOnly(seed: UInt64) {
    // One sentence too long for a table of its words, between sentences that stay and one that says something else.
    let (first, second) = (long(seed: seed), long(seed: seed + 100))
    let old = "Snow fell on Torvik. \(first) Nine trains were late that day. Birds sang."
    let new = "Snow fell on Torvik. \(second) Ten trains were late that day. Birds sang."
    let difference = difference(old, new)
    #expect(difference.isCoarse)
    #expect(difference.applied().string == new && difference.reverted().string == old)
    let sentences = difference.old.sentences.map { difference.follow($0.range) }
    #expect(sentences[0].keepsCheck && sentences[3].keepsCheck && !sentences[1].keepsCheck)
    guard case .reworded(_, .number) = sentences[2] else {
      Issue.record("\(sentences[2])")
      return
    }
  }

  @Test(arguments: UInt64(1)...3) func keepsNoCheckOnOtherWordsBeyondItsBound(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let old = text(900, seed: seed, words: 40).split(separator: ". ")
    let words = (0..<40).map { "w\($0)" }
    let new = old.shuffled(using: &dice).map { sentence in
      sentence.split(separator: " ").map { dice.happens(40) ? dice.pick(words) : String($0) }.joined(separator: " ")
    }
    let difference = difference(old.joined(separator: ". "), new.joined(separator: ". "))
    #expect(difference.isCoarse)
    for sentence in difference.old.sentences {
      let followed = difference.follow(sentence.range)
      guard followed.keepsCheck, let range = followed.range else { continue }
      #expect(difference.old.text[sentence.range] == difference.new.text[range])
    }
  }

  /// A sentence of many words.
  private func long(seed: UInt64) -> String {
    text(300, seed: seed, words: 400).replacing(".", with: "") + "."
  }
}
