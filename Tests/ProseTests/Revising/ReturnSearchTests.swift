import Dice
import Prose
import Testing

@Suite struct ReturnSearchTests {
  private static let atoms = [
    "a", "the", "Ito", "said", "12%", "“", "\"", "’", "—", "...", ".", ". ", "!", "\n", "\n\n", " ", "é", "e\u{301}",
    "\u{200B}", "東京", "-5", "Monday", "well-known",
  ]

  private func scribble(_ count: Int, _ dice: inout SeededDice) -> String {
    (0..<count).map { _ in dice.pick(Self.atoms) + (dice.happens(60) ? " " : "") }.joined()
  }

  /// A text made of pieces of another and of new ones, in any order.
  private func edited(_ text: String, _ dice: inout SeededDice) -> String {
    var pieces = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<dice.below(4) {
      let place = dice.below(pieces.count)
      switch dice.below(4) {
      case 0: pieces.remove(at: place)
      case 1: pieces.swapAt(place, dice.below(pieces.count))
      case 2: pieces.insert(scribble(dice.below(6), &dice), at: place)
      default: pieces[place] = pieces[place].split(separator: " ").joined(separator: dice.happens(50) ? "" : " ")
      }
      if pieces.isEmpty { pieces = [""] }
    }
    return pieces.joined(separator: ".")
  }

  /// Whatever the old text did not hold is found in the new one just as a search of all of it finds it.
  @Test(arguments: UInt64(1)...800) func findsWhatASearchOfAllFinds(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let first = scribble(dice.below(60), &dice)
    let (old, new) = (Article(tiny: first), Article(tiny: edited(first, &dice)))
    let difference = Difference(from: old, to: new)
    let words = new.text.string.split(whereSeparator: \.isWhitespace)
    let sought = (0..<12).compactMap { _ -> SoughtWords? in
      guard !words.isEmpty else { return nil }
      let start = dice.below(words.count)
      let end = min(words.count, start + 1 + dice.below(8))
      let wanted = words[start..<end].joined(separator: " ")
      let before = dice.happens(50) ? words[..<start].suffix(2).joined(separator: " ") : ""
      let isAbsent = ExactSearch.places(of: wanted, before: "", after: "", in: old.text).isEmpty
      return isAbsent ? SoughtWords(wanted, before: before, after: "") : nil
    }
    var search = ReturnSearch(difference, reach: sought.reduce(0) { max($0, $1.count) })
    for wanted in sought {
      let all = ExactSearch.places(of: wanted.words, before: wanted.before, after: wanted.after, in: new.text)
      #expect(search.places(of: wanted, isAbsent: true) == all, "seed \(seed): \(wanted.words)")
      #expect(search.places(of: wanted, isAbsent: false) == all, "seed \(seed): \(wanted.words)")
    }
  }

  /// The seeds above really hold such words: cut ones that come back, and in many texts.
  @Test func hasWordsToFind() {
    let old = Article(tiny: "Ito said so. A rained.")
    let new = Article(tiny: "Ito said so. The ship sank. A rained.")
    var search = ReturnSearch(Difference(from: old, to: new), reach: 3)
    let ship = SoughtWords("ship sank", before: "", after: "")
    #expect(search.places(of: ship, isAbsent: true) == [17..<26])
    // Across the seam of two sentences that were no neighbours.
    let seam = SoughtWords("so. The", before: "", after: "")
    #expect(search.places(of: seam, isAbsent: true) == [9..<16])
  }
}
