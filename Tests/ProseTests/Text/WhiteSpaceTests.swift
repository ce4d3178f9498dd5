import Prose
import Testing

@Suite struct WhiteSpaceTests {
  @Test(arguments: [
    "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{85}", "\u{1C}", "\t", "\r\n", "\u{200A}", "\u{1680}",
  ])
  func trimsWhatShowsNothing(_ space: String) {
    let text = Text("\(space)word one\(space)")
    #expect(text[text.trimmed(0..<text.count)] == "word one")
  }

  @Test(arguments: ["\u{0}", "\u{200B}", "\u{202E}", "€", "é"])
  func keepsWhatIsNoSpace(_ sign: String) {
    let text = Text("\(sign)word\(sign)")
    #expect(text.trimmed(0..<text.count) == 0..<text.count)
  }

  @Test func decodesScalarsOfEveryLength() {
    let string = "aß€𝄞"
    let text = Text(string)
    var offset = 0
    for scalar in string.unicodeScalars {
      #expect(text.scalar(at: offset) == scalar)
      offset += text.scalarLength(at: offset)
      #expect(text.scalar(at: text.scalarStart(before: offset)) == scalar)
    }
    #expect(offset == text.count)
    #expect(!text.isScalarBoundary(2))
    #expect(text.isScalarBoundary(3))
  }
}
