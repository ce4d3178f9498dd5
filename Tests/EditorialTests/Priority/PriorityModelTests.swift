import Editorial
import Prose
import Testing

struct PriorityModelTests {
  /// Two sentences of which the first should be checked first.
  struct Pair: Sendable, CustomTestStringConvertible {
    let sooner: String
    let later: String
    var testDescription: String { sooner }

    init(_ sooner: String, _ later: String) {
      self.sooner = sooner
      self.later = later
    }
  }

  static let pairs = [
    Pair("Unemployment fell to 4.1 percent, the lowest rate in a decade.", "I hope that you like the new harbour."),
    Pair("He voted against the bill in 2011 and again in 2014.", "We should all work together on this."),
    Pair("The council spent $40 million on a bridge that nobody uses.", "Thank you all very much for coming tonight."),
    Pair("The court found that the governor lied to voters.", "She sat down and opened the window."),
    Pair("The company paid no taxes on its profits last year.", "What do you think about the company?"),
    Pair("More than half of the patients died.", "Let us talk about the patients for a moment."),
    Pair("My opponent cut the school budget by a third.", "My opponent is a good man and I respect him."),
    Pair("Crime doubled in the city during his term as mayor.", "Maybe we could do better than that, I think."),
    Pair("The agency rejected 2,300 of 9,000 applications.", "I will always stand with you."),
    Pair("The law bans the export of weapons to countries at war.", "We must be strong and fair."),
    Pair("Exports to the region rose by 12 percent in three years.", "Exports are going to matter a lot tomorrow."),
    Pair("They broke the treaty and bombed two cities.", "Good evening, and welcome to the debate."),
  ]

  @Test(arguments: pairs)
  func putsWhatCanBeCheckedBeforeWhatCannot(pair: Pair) {
    #expect(judge(pair.sooner).logit > judge(pair.later).logit)
    #expect(judge(pair.sooner).priority > judge(pair.later).priority)
  }

  @Test(arguments: pairs)
  func marksTheFirstOfEachPairAsWorthChecking(pair: Pair) {
    #expect(judge(pair.sooner).isWorthChecking)
    #expect(!judge(pair.later).isWorthChecking)
  }

  @Test(arguments: pairs)
  func judgesTheSameWordsAlikeWhereverTheyStand(pair: Pair) {
    let text = Text("It rained. \(pair.sooner) It rained.")
    let range = 11..<(11 + pair.sooner.utf8.count)
    let spans = CheckableSpan.all(in: text, sentence: Sentence(range: range))
    #expect(
      PriorityModel.shipped.judge(text: text, sentence: range, spans: spans, part: .body) == judge(pair.sooner)
    )
  }

  @Test func raisesWhatEverybodyReads() {
    let logits = [Part.body, .caption, .dek, .headline].map { judge("The bridge closed in May.", in: $0).logit }
    #expect(logits == logits.sorted())
    #expect(Set(logits).count == 4)
  }

  @Test func saysThatAPlaceMakesNoSentenceWorthChecking() {
    #expect(!judge("Thank you all very much.", in: .headline).isWorthChecking)
  }

  @Test func countsAWordOnce() {
    let model = PriorityModel(
      PriorityWeights(base: 10, threshold: 0, traits: "", words: "harbour=500", pairs: "the_harbour=100")
    )
    let once = model.judge(text: Text("The harbour of the town"), sentence: 0..<23, spans: [], part: .body)
    let twice = model.judge(text: Text("The harbour the harbour"), sentence: 0..<23, spans: [], part: .body)
    #expect(once.logit == 10_000 + 600 * PriorityModel.share(ofWordIn: 5))
    #expect(twice.logit == 10_000 + 600 * PriorityModel.share(ofWordIn: 4))
  }

  @Test func judgesNothingAsItsBase() {
    let model = PriorityModel(PriorityWeights(base: -250, threshold: 0, traits: "", words: "", pairs: ""))
    let judgement = model.judge(text: Text(""), sentence: 0..<0, spans: [], part: .body)
    #expect(judgement.logit == -250_000)
    #expect(judgement.score < 0.5)
    #expect(!judgement.isWorthChecking)
  }

  private func judge(_ sentence: String, in part: Part = .body) -> PriorityJudgement {
    let text = Text(sentence)
    let range = 0..<text.count
    let spans = CheckableSpan.all(in: text, sentence: Sentence(range: range))
    return PriorityModel.shipped.judge(text: text, sentence: range, spans: spans, part: part)
  }
}
