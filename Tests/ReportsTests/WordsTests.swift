import Editorial
import Testing

@testable import Reports

struct WordsTests {
  @Test(arguments: [
    (-5, "just now"), (59, "just now"), (60, "1 minute ago"), (3_599, "59 minutes ago"), (3_600, "1 hour ago"),
    (47 * 3_600, "47 hours ago"), (48 * 3_600, "2 days ago"), (400 * 86_400, "400 days ago"),
  ])
  func saysHowLongAgo(seconds: Int, words: String) {
    let now = Timestamp(seconds: 1_700_000_000, offset: 0)
    #expect(Age.ago(Timestamp(seconds: 1_700_000_000 - seconds, offset: 60), at: now) == words)
  }

  @Test
  func countsInWords() {
    #expect(Count.of(0, "claim") == "no claims")
    #expect(Count.of(1, "claim") == "1 claim")
    #expect(Count.of(2, "query", "queries") == "2 queries")
  }

  @Test(arguments: [
    ("plain words here", 20, "“plain words here”"), ("plain words here", 14, "“plain words…”"),
    ("“No,” he said at once", 40, "“No,” he said at once"), ("“No,” he said at once", 14, "“No,” he said…"),
    ("incomprehensibilities", 12, "“incompreh…”"), ("新聞の見出し", 9, "“新聞の…”"),
  ])
  func quotesAndClipsToTheColumns(words: String, columns: Int, quoted: String) {
    let phrase = Quoted.clipped(words, to: columns)
    #expect(phrase.plain == quoted)
    #expect(DisplayWidth.columns(of: phrase.plain) <= columns)
  }

  @Test
  func saysThatTheGateIsOpen() throws {
    var desk = Desk("Bridge news\n\nAnn saw 1 boat.\n")
    let id = try desk.claim("Ann saw 1 boat.")
    try desk.decide(Verify(sources: [Source(title: "Log", url: nil, locator: "p. 1", role: nil)]), on: id)
    #expect(
      GateReport(desk.dossier).text(style: .plain)
        == "Gate open for r1  harbour-bridge\nEvery claim is settled in the words that stand here.\n"
    )
  }
}
