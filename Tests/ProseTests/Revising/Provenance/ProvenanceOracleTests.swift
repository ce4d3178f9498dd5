import Dice
import Prose
import Testing

@Suite struct ProvenanceOracleTests {
  /// The edits are made word by word, so who wrote which is known without comparing texts.
  @Test(arguments: UInt64(1)...12) func agreesWithTheEditsOfTwoHundredRevisions(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var written = AuthoredArticle(&dice)
    var history = KnownHistory([written.rendered.text])
    for revision in 2...200 {
      written.revise(revision, &dice)
      let (text, words) = written.rendered
      history = history.adding(text, as: revision)
      let wrong = words.filter { history.provenance.stretches(in: $0.bare).map(\.origin) != [$0.word.origin] }
      #expect(wrong.isEmpty, "seed \(seed), r\(revision): \(wrong.map(\.word))")
      let cuts = words.compactMap { word in word.word.cut.map { "\($0) at \(word.marked.lowerBound)" } }
      let found = history.provenance.cuts.map { "\($0.origin) at \($0.offset)" }
      #expect(found == cuts, "seed \(seed), r\(revision)")
      if !wrong.isEmpty || found != cuts { return }
    }
    let origins = Set(history.provenance.stretches.map(\.origin))
    #expect(origins.count > 40, "the history is long enough to tell something: \(origins.count)")
  }
}
