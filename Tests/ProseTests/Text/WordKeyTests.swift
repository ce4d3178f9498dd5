import Dice
import Prose
import Testing

@Suite struct WordKeyTests {
  @Test func foldsCapitalsAndApostrophes() {
    #expect(WordKey("DON’T".utf8) == WordKey("don't".utf8))
    #expect(WordKey("Dont".utf8) != WordKey("don't".utf8))
  }

  @Test func refusesWhatIsEmptyOrTooLong() {
    #expect(WordKey("".utf8) == nil)
    #expect(WordKey("abcdefghijklmnop".utf8) != nil)
    #expect(WordKey("abcdefghijklmnopq".utf8) == nil)
  }

  @Test(arguments: 0..<50)
  func foldsTheBytesOfATextAsItFoldsThemAlone(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let signs = ["a", "Z", "m", "@", "[", "`", "{", "0", "-", "'", "’", "é", "\u{0}", "\u{7F}"]
    let text = Text((0..<40).map { _ in dice.pick(signs) }.joined())
    for start in 0..<text.count where text.isScalarBoundary(start) {
      for end in start...min(text.count, start + 20) where text.isScalarBoundary(end) {
        #expect(WordKey(text, start..<end) == WordKey(text.utf8[start..<end]))
      }
    }
  }

  @Test func findsEveryWordOfATableAndNoOther() {
    let words = (0..<500).map { "w\($0)" }
    let set = WordSet(words: words.joined(separator: " "))
    for word in words { #expect(set.contains(WordKey(word.utf8))) }
    for word in words { #expect(!set.contains(WordKey("\(word)x".utf8))) }
    #expect(!set.contains(nil))
  }

  @Test func letsTheLaterListWin() {
    let table = Lexicon<Int>(["one two": 1, "two three": 2])
    #expect(table[WordKey("two".utf8)] == 2)
    #expect(table[WordKey("one".utf8)] == 1)
  }
}
