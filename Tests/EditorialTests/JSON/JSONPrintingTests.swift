import Testing

@testable import Editorial

struct JSONPrintingTests {
  @Test func writesSortedKeysTwoSpacesAndOneFinalNewline() {
    let value: JSON = .object([
      "b": .array([1, "x", .null]), "a": .object(["é": true, "z": .object([:])]), "B": .array([]),
      "aa": .number("0.50"),
    ])
    let file = """
      {
        "B": [],
        "a": {
          "z": {},
          "é": true
        },
        "aa": 0.50,
        "b": [
          1,
          "x",
          null
        ]
      }

      """
    #expect(value.file == file)
    #expect(value.line == #"{"B":[],"a":{"z":{},"é":true},"aa":0.50,"b":[1,"x",null]}"#)
  }

  struct Escape: Sendable, CustomTestStringConvertible {
    let text: String
    let line: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Escape(text: "say \"no\" \\ /", line: #""say \"no\" \\ /""#),
    Escape(text: "a\nb\tc\rd", line: #""a\nb\tc\rd""#),
    Escape(text: "\0\u{8}\u{1F}\u{7F}\u{85}", line: #""\u0000\u0008\u001f\u007f\u0085""#),
    Escape(text: "\u{200E}\u{2028}\u{202E}\u{2066}", line: #""\u200e\u2028\u202e\u2066""#),
    Escape(text: "né 😀 “q”", line: #""né 😀 “q”""#),
  ])
  func escapesWhatWouldHarmAReader(escape: Escape) { #expect(JSON.string(escape.text).line == escape.line) }

  /// The Arabic letter mark is a bidirectional mark too; what `Visible` will not print, a file should not hold raw.
  @Test(arguments: ["\u{61C}", "\u{FEFF}", "\u{FFF9}", "\u{E0041}"])
  func writesNoMarkRawThatVisibleWouldShow(mark: String) {
    #expect(Visible.text(mark) != mark)
    #expect(JSON.string(mark).line != "\"\(mark)\"")
  }
}
