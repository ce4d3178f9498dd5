import Testing

@testable import Editorial

struct JSONLinesTests {
  private static let text = #"""
    {
      "a": 1, "b": {
        "c\n": [1, 2,
          {"d": "}],\""}, [[],
          [3]]],
        "é": null
      }

    }
    """#

  @Test(
    arguments: [
      ("a", 2), ("b", 2), ("b.c\n", 3), ("b.c\n[0]", 3), ("b.c\n[1]", 3), ("b.c\n[2]", 4), ("b.c\n[2].d", 4),
      ("b.c\n[3]", 4), ("b.c\n[3][0]", 4), ("b.c\n[3][1]", 5), ("b.c\n[3][1][0]", 5), ("b.é", 6),
      // What is not there is looked for around it.
      ("b.x", 2), ("b.c\n[9].y", 3), ("x", nil), ("", nil),
    ] as [(String, Int?)]
  )
  func findsTheLine(path: String, line: Int?) {
    #expect(JSONLines(Array(Self.text.utf8)).line(of: path) == line)
  }

  @Test func endsOnAnyBytes() {
    for text in ["", "{\"", "{\"a\":\"\\", "]}]}", "[[[[", "\"\\u12", "{\"a\"::,,"] {
      _ = JSONLines(Array(text.utf8)).line(of: "a")
    }
  }
}
