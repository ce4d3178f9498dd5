import Dice
import Testing

@testable import Reports

@Suite struct KeyReaderTests {
  private struct Sample: CustomTestStringConvertible {
    let bytes: String
    let keys: [Key]
    var testDescription: String { bytes.debugDescription }
  }

  private static let samples = [
    Sample(bytes: "v\r\u{7F}\t", keys: [.character("v"), .enter, .backspace, .tab]),
    Sample(bytes: "ы每e\u{301}", keys: [.character("ы"), .character("每"), .character("e"), .character("\u{301}")]),
    Sample(bytes: "\u{3}\u{1A}", keys: [.control("c"), .control("z")]),
    Sample(bytes: "\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D", keys: [.up, .down, .right, .left]),
    Sample(
      bytes: "\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z\u{1B}[H\u{1B}[4~",
      keys: [.delete, .pageUp, .pageDown, .backTab, .home, .end]
    ),
    Sample(bytes: "\u{1B}[200~Q\nv\u{1B}[201~j", keys: [.paste("Q\nv"), .character("j")]),
    Sample(bytes: "\u{1B}[99~\u{1B}xq", keys: [.character("q")]),
  ]

  @Test(arguments: samples) private func readsKeys(sample: Sample) {
    var reader = KeyReader()
    #expect(reader.read(sample.bytes.utf8) == sample.keys && !reader.isWaiting)
  }

  @Test(arguments: samples) private func readsThemHoweverTheyAreCut(sample: Sample) {
    var reader = KeyReader()
    #expect(sample.bytes.utf8.flatMap { reader.read([$0]) } == sample.keys)
  }

  @Test func takesALoneEscapeForTheKeyOnlyOnceNothingFollows() {
    var reader = KeyReader()
    #expect(reader.read([0x1B]).isEmpty && reader.isWaiting)
    #expect(reader.settle() == [.escape] && !reader.isWaiting)
  }

  @Test func survivesAnyBytes() {
    var dice = SeededDice(seed: 7)
    for _ in 0..<400 {
      var reader = KeyReader()
      for _ in 0..<40 { _ = reader.read([UInt8.random(in: 0...255, using: &dice)]) }
      _ = reader.settle()
      // Only a paste that has not ended may be held.
      if reader.isWaiting { #expect(reader.read(Array("\u{1B}[201~".utf8)).count <= 1) }
    }
  }
}

@Suite struct LineInputTests {
  @Test func movesByWhatAPersonSeesAsACharacter() {
    var input = LineInput("Cafe")
    for scalar in ["\u{301}", "每"] { _ = input.press(.character(Character(scalar))) }
    #expect(input.text == "Café每" && input.cursor == 5)
    _ = input.press(.left)
    _ = input.press(.backspace)
    #expect(input.text == "Caf每" && input.cursor == 3)
    _ = input.press(.home)
    _ = input.press(.delete)
    #expect(input.text == "af每" && input.cursor == 0)
  }

  @Test func takesWordsAndLinesAway() {
    var input = LineInput("page four of the  register")
    _ = input.press(.control("w"))
    #expect(input.text == "page four of the  ")
    _ = input.press(.control("w"))
    #expect(input.text == "page four of ")
    _ = input.press(.control("u"))
    #expect(input.text == "" && !input.press(.pageUp))
  }
}
