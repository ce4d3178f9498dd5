import Editorial
import Prose
import Testing

struct PriorityReasonTests {
  @Test(arguments: [
    ("The minister was charged with fraud.", "a word of accusation: “fraud”"),
    ("The board fined the bank 12 million euros.", "a number"),
    ("Rents doubled in the old town.", "words of rise and fall: “doubled”"),
    ("The council voted for the bridge.", "voting: “voted”"),
    ("The toll is higher than the fare.", "a comparison"),
  ])
  func namesWhatRaisesASentence(sentence: String, words: String) {
    let raising = reasons(sentence).filter { $0.weight > 0 }.map(\.words)
    let wanted = words.replacing("words of", with: "word of")
    #expect(raising.contains { $0.hasSuffix(wanted) }, "\(raising)")
  }

  @Test(arguments: [
    ("I hope the bridge will open.", "a word of feeling: “hope”"), ("Who paid for the bridge?", "the mark “?”"),
    ("We should mend the bridge.", "a word of duty: “should”"),
  ])
  func namesWhatLowersASentence(sentence: String, words: String) {
    let lowering = reasons(sentence).filter { $0.weight < 0 }.map(\.words)
    #expect(lowering.contains(words), "\(lowering)")
  }

  @Test func ordersReasonsByTheirWeight() {
    let weights = reasons("The bank lost 40 million euros in 2019, the most in its history.").map(\.weight.magnitude)
    #expect(weights.count > 5)
    #expect(weights == weights.sorted(by: >))
  }

  @Test func saysEachReasonOnce() {
    let words = reasons("He cut taxes by 10 percent and 20 percent and 30 percent.").map(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test func namesThePlace() {
    let words = reasons("The bridge closed.", in: .headline).map(\.words)
    #expect(words.contains("its place in the headline"))
  }

  @Test(arguments: [
    ("ships sank", "ships_sank=90", "the words “ships sank”"),
    ("9 ships", "<figure>_ships=90", "a number before “ships”"),
    ("by Ines", "by_<name>=90", "“by” before a name"), ("Ships sank", "<start>_ships=90", "“Ships” at the start"),
    ("ships sank", "sank_<end>=90", "“sank” at the end"), ("two Finns", "<amount>_<name>=90", "a number before a name"),
  ])
  func putsPairsInWords(sentence: String, pairs: String, words: String) {
    let model = PriorityModel(PriorityWeights(base: 0, threshold: 0, traits: "", words: "", pairs: pairs))
    let found = model.reasons(text: Text(sentence), sentence: 0..<sentence.utf8.count, spans: [], part: .body)
    #expect(found.map(\.words) == [words])
  }

  @Test func addsUpToTheJudgement() {
    let weights = PriorityWeights(
      base: 0,
      threshold: 0,
      traits: "negation=400 topic:vote:1=300 topic:vote:2=200",
      words: "never=-100",
      pairs: ""
    )
    let model = PriorityModel(weights)
    let text = Text("They never voted in an election of the choir")
    let found = model.reasons(text: text, sentence: 0..<text.count, spans: [], part: .body)
    let judgement = model.judge(text: text, sentence: 0..<text.count, spans: [], part: .body)
    #expect(found.map(\.words) == ["words of voting: “voted”, “election”", "a denial", "the word “never”"])
    #expect(found.reduce(0) { $0 + $1.weight } == judgement.logit / 1_000)
  }

  private func reasons(_ sentence: String, in part: Part = .body) -> [PriorityReason] {
    let text = Text(sentence)
    let spans = CheckableSpan.all(in: text, sentence: Sentence(range: 0..<text.count))
    return PriorityModel.shipped.reasons(text: text, sentence: 0..<text.count, spans: spans, part: part)
  }
}
