import Prose
import Testing

/// Sources resolved to names.
@Suite struct SpeakerTests {
  private struct Named: Equatable {
    let source: String
    let name: String
    let confidence: Speaker.Confidence?
  }

  private func named(_ text: String) -> [Named] {
    let text = Text(text)
    return Attribution.all(in: Article(sentencesOf: text)).map { attribution in
      Named(
        source: attribution.source.map { text[$0] } ?? "",
        name: attribution.speaker.map { text[$0.name] } ?? "",
        confidence: attribution.speaker?.confidence
      )
    }
  }

  static let cases: [(text: String, source: String, name: String, confidence: Speaker.Confidence?)] = [
    ("Mayor Dana Ito opened the bridge.\nIto said it was safe.", "Ito", "Dana Ito", .high),
    ("Deputy Mayor Omar Reyes opened the bridge.\nHe said it was safe.", "He", "Omar Reyes", .high),
    ("Dana Ito, the mayor, opened the bridge.\nThe mayor said it was safe.", "The mayor", "Dana Ito", .high),
    ("Mr. Reyes met Mrs. Ito.\nShe said it was safe.", "She", "Ito", .high),
    (
      "The Harbor Safety Board (HSB) closed the bridge.\nThe HSB said it was unsafe.", "The HSB", "Harbor Safety Board",
      .high
    ),
    (
      "The Lakeside police service said nine boats were lost.", "The Lakeside police service",
      "Lakeside police service", .medium
    ),
    ("Boat owners said nine boats were lost.", "Boat owners", "", nil),
    ("Mayor Dana Ito arrived.\nA spokesman for Ito said the bridge was safe.", "A spokesman for Ito", "", nil),
    (
      "Mayor Dana Ito said in a letter that it was safe.\nThe letter said it was painted.", "The letter", "Dana Ito",
      .low
    ),
  ]

  @Test(arguments: cases)
  func resolvesASource(_ text: String, _ source: String, _ name: String, _ confidence: Speaker.Confidence?) {
    let found = named(text)
    #expect(found.contains(Named(source: source, name: name, confidence: confidence)), "found \(found)")
  }

  @Test func isLessSureOfAPronounBetweenTwo() throws {
    let found = named("Mayor Dana Ito met Judge Kim Olsen.\nShe said the bridge was safe.")
    let pronoun = try #require(found.first { $0.source == "She" })
    #expect(pronoun.confidence == .medium)
  }

  @Test func ordersConfidence() {
    #expect(Speaker.Confidence.low < .medium)
    #expect(Speaker.Confidence.medium < .high)
  }
}
