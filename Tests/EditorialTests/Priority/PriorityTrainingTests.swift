import Editorial
import Prose
import Testing

struct PriorityTrainingTests {
  /// Sentences of a made-up village, in which only what holds “tons” or a figure should be checked.
  static let examples: [PriorityExample] = {
    let objects = ["boats", "apples", "nets", "lamps", "coats", "bricks", "bells", "loaves", "ropes", "jars"]
    return objects.enumerated().flatMap { number, object in
      ["village", "harbour", "mill", "valley"].flatMap { place in
        [
          ("The \(place) sold \(number + 3) \(object).", true), ("The \(place) sold tons of \(object).", true),
          ("The \(place) likes its \(object).", false), ("Our \(place) likes Arvid and \(object).", false),
          ("We dream of \(object) in the \(place).", false),
        ].map { PriorityExample(text: Text($0.0), isWorthChecking: $0.1, source: place) }
      }
    }
  }()

  static let training = PriorityTraining(examples)

  @Test func learnsWhatTellsTheSentencesApart() {
    #expect(Self.training.averagePrecision > 0.99)
    #expect(Self.training.f1 > 0.99)
    let model = PriorityModel(Self.training.weights)
    #expect(judge("The forge sold 9 lamps.", model).isWorthChecking)
    #expect(judge("The forge sold tons of lamps.", model).isWorthChecking)
    #expect(!judge("The forge likes its lamps.", model).isWorthChecking)
  }

  @Test func givesTheSameWeightsAgain() {
    #expect(PriorityTraining(Self.examples).weights == Self.training.weights)
  }

  @Test func leavesMostWeightsOut() {
    let weights = Self.training.weights
    let count = [weights.traits, weights.words, weights.pairs].map { PriorityWeights.items($0).count }.reduce(0, +)
    #expect((1...30).contains(count))
  }

  @Test func takesNoNameAsAWord() {
    let weights = Self.training.weights
    #expect(!weights.words.contains("arvid"))
    #expect(!weights.pairs.contains("arvid"))
  }

  @Test func writesASourceThatSaysWhereItComesFrom() {
    let weights = PriorityWeights(
      base: -3,
      threshold: 4,
      traits: "year=1",
      words: (0..<60).map { "word\($0)=5" }.joined(separator: " "),
      pairs: "a_b=2"
    )
    let source = weights.source(about: ["Data: none.", "", "Licence: none."])
    #expect(source.contains("  /// Data: none.\n  ///\n  /// Licence: none.\n"))
    #expect(source.contains("base: -3,"))
    #expect(source.split(separator: "\n").allSatisfy { $0.utf8.count <= 120 })
    #expect(source.contains("      word0=5 word1=5"))
  }

  @Test func roundTripsATable() {
    let items = PriorityWeights.items(" a=1\n  b_c=-20 d==3 wrong e= ")
    #expect(items.map(\.name) == ["a", "b_c", "d="])
    #expect(items.map(\.weight) == [1, -20, 3])
  }

  private func judge(_ sentence: String, _ model: PriorityModel) -> PriorityJudgement {
    let text = Text(sentence)
    let spans = CheckableSpan.all(in: text, sentence: Sentence(range: 0..<text.count))
    return model.judge(text: text, sentence: 0..<text.count, spans: spans, part: .body)
  }
}
