import Prose
import Testing

@Suite struct MoodTests {
  static let samples: [(String, Mood.Kind)] = [
    ("The bridge opened in 1931.", .assertion),
    ("“I think it is good,” Ortiz said.", .assertion),
    ("Ortiz said she hopes to win.", .assertion),
    ("Is the bridge open?", .question),
    ("“Who knows?”", .question),
    ("I think the bridge is fine.", .feeling),
    ("But we hope for more.", .feeling),
    ("Please call the office before noon.", .instruction),
    ("Read more about bridges here.", .instruction),
    ("Read is a village.", .assertion),
    ("A quiet year.", .fragment),
    ("Some 40 boats.", .assertion),
    ("…", .fragment),
  ]

  @Test(arguments: samples) func tellsWhatASentenceDoes(_ sentence: String, _ kind: Mood.Kind) {
    let text = Text(sentence)
    let mood = Mood.of(text, Sentence(range: 0..<text.count))
    #expect(mood.kind == kind)
    #expect(mood.reason.isEmpty == (kind == .assertion))
  }
}
