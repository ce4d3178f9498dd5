import Testing

@testable import Prose

@Suite struct PhraseTests {
  /// Every table of words is made when it is first used, and stops the program when a word is too long; one article that
  /// asks them all is enough.
  @Test func makesEveryTable() {
    let text = Text(
      """
      Ferry Returns to Lake Orn

      By Ana Ortiz

      PORT LIND — Mr. Lind said on Jan. 4 that more than 40 people crossed because of the law, the first time since 1990. \
      Is it over? I think so. Please read the report.

      Follow Ana Ortiz on Twitter
      """
    )
    let article = Article(reading: text)
    let kinds = article.blocks.flatMap { CheckableSpan.all(in: text, block: $0).joined() }.map(\.kind)
    #expect(
      Set(kinds).isSuperset(of: [.name, .attribution, .date, .number, .cause, .superlative, .comparison, .document])
    )
    let readings = article.blocks.flatMap { Language.english.rules.readings(of: $0, in: text) }
    let signs: [AssertionSign] = [.titleCased, .reporting, .question, .firstPersonFeeling, .politeRequest]
    #expect(readings.count == signs.count)
    for (reading, sign) in zip(readings, signs) { #expect(reading.signs?.has(sign) == true, "\(sign)") }
  }
}
