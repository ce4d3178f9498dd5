import Dice
import Testing

@testable import Reports

struct WrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines(of: Phrase(text), width: width).map(\.plain)
  }

  @Test
  func breaksAtSpacesAndDropsThem() {
    #expect(lines("one two three", 7) == ["one two", "three"])
    #expect(lines("  one  two ", 9) == ["one  two"])
    #expect(lines("", 9).isEmpty)
  }

  @Test
  func leavesAWordThatIsTooLongWhole() {
    #expect(lines("see https://example.org/a-long-path now", 10) == ["see", "https://example.org/a-long-path", "now"])
  }

  @Test
  func breaksBetweenWideCharactersButNotBeforeTheirClosingMarks() {
    #expect(lines("港の橋が閉じる。", 8) == ["港の橋が", "閉じる。"])
    #expect(lines("港の橋が。閉", 8) == ["港の橋", "が。閉"])
  }

  @Test
  func keepsSolidRunsTogetherWithTheNextWord() {
    var phrase = Phrase("so it ends. ")
    phrase.add("[✓ 7kq2] ", isSolid: true)
    phrase.add("Next one")
    #expect(Wrapping.lines(of: phrase, width: 20).map(\.plain) == ["so it ends.", "[✓ 7kq2] Next one"])
  }

  @Test
  func closesEveryColourOnItsOwnLine() {
    var canvas = Canvas(TerminalStyle(width: 20, hasColour: true))
    canvas.add(Phrase("some words that are red over three lines", .toned(.wrong)))
    for line in canvas.text.split(separator: "\n") {
      #expect(line.hasPrefix("\u{1B}[31m"))
      #expect(line.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test(arguments: 0..<200)
  func neverLosesOrReordersALetterAndKeepsTheWidth(seed: UInt64) {
    var generator = SeededDice(seed: seed)
    let alphabet = Array("abc  de—é新聞。😀-x")
    var phrase = Phrase()
    for _ in 0..<Int.random(in: 0..<6, using: &generator) {
      let text = String(
        (0..<Int.random(in: 0..<12, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator) }
      )
      phrase.add(
        text,
        Bool.random(using: &generator) ? .bold : .plain,
        isSolid: Int.random(in: 0..<5, using: &generator) == 0
      )
    }
    let width = Int.random(in: 1..<16, using: &generator)
    let lines = Wrapping.lines(of: phrase, width: width)
    let letters = { (text: String) in text.filter { $0 != " " } }
    #expect(letters(lines.map(\.plain).joined()) == letters(phrase.plain), "seed \(seed)")
    for line in lines where DisplayWidth.columns(of: line.plain) > width {
      let hasSolid = phrase.runs.contains(where: \.isSolid)
      let isOneWord = !line.plain.contains(" ")
      #expect(hasSolid || isOneWord, "seed \(seed), width \(width): \(line.plain)")
    }
  }
}
