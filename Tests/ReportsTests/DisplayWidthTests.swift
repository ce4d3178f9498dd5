import Testing

@testable import Reports

/// A text and the columns that a terminal gives it.
struct WidthCase: CustomTestStringConvertible, Sendable {
  let text: String
  let columns: Int
  init(_ text: String, _ columns: Int) { (self.text, self.columns) = (text, columns) }
  var testDescription: String { "\(text.debugDescription) takes \(columns)" }
}

struct DisplayWidthTests {
  @Test(arguments: [
    WidthCase("", 0), WidthCase("plain", 5), WidthCase("naïve", 5), WidthCase("nai\u{308}ve", 5),
    WidthCase("Қазақстан", 9),
    WidthCase("新聞", 4), WidthCase("ｆｕｌｌ", 8), WidthCase("한국", 4), WidthCase("\u{1112}\u{1161}\u{11AB}", 2),
    WidthCase("カ", 2),
    WidthCase("ｶ", 1), WidthCase("😀", 2), WidthCase("👨‍👩‍👧", 2), WidthCase("👍🏽", 2), WidthCase("🇰🇿", 2), WidthCase("❤️", 2),
    WidthCase("❤", 1), WidthCase("a\u{200B}b", 2), WidthCase("a\u{AD}b", 3), WidthCase("é́", 1), WidthCase("“…”", 3),
    WidthCase("✓✗≠~?…○∅@¬–", 11), WidthCase("ไทย", 3), WidthCase("שלום", 4), WidthCase("\u{20000}", 2),
  ])
  func countsColumns(_ example: WidthCase) {
    #expect(DisplayWidth.columns(of: example.text) == example.columns)
  }

  @Test
  func givesEveryStatusASignOfOneColumnAndItsOwn() {
    let signs = [
      "verified", "disputed", "contested", "stale", "queried", "checking", "unchecked", "unverifiable", "on-author",
      "not-checkable", "dropped",
    ].map { StatusSign(word: $0).sign }
    #expect(signs.allSatisfy { DisplayWidth.columns(of: $0) == 1 })
    #expect(Set(signs).count == 11)
  }
}
