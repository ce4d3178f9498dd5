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
