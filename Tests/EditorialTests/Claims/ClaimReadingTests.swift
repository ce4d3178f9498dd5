import Dice
import Prose
import Testing

@testable import Editorial

struct ClaimReadingTests {
  struct Claimed: Sendable, CustomTestStringConvertible {
    let sentence: String
    let kinds: Set<ClaimKind>
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Claimed(sentence: "The council approved 12 million euros in March 2021.", kinds: [.number, .date]),
    Claimed(sentence: "“We never saw the memo,” said Ida Moss.", kinds: [.quote, .attribution, .name]),
    Claimed(sentence: "It was the first bridge of its kind.", kinds: [.superlative]),
    Claimed(sentence: "The toll is higher than the ferry fare.", kinds: [.comparison]),
    Claimed(sentence: "Ida Moss said she hopes the bridge will last.", kinds: [.attribution]),
    Claimed(sentence: "Who, asked Ida Moss, paid 12 million euros?", kinds: [.attribution, .number]),
  ])
  func claimsWhatASourceCouldSettle(claimed: Claimed) throws {
    let reading = ClaimReading(Article(reading: Text("Rain fell on the quay that day. \(claimed.sentence)")))
    let proposal = try #require(reading.proposals.last)
    #expect(Set(proposal.kinds).isSuperset(of: claimed.kinds))
    #expect(proposal.kinds == proposal.kinds.sorted())
    #expect(!proposal.reason.isEmpty)
  }

  @Test(arguments: [
    "Who paid the 12 million euros in 2021?", "Please send 20 euros by 3 May.", "I hope that 2025 brings luck to Oslo.",
  ])
  func leavesOutWhatAssertsNothingAndSaysWhy(sentence: String) throws {
    let reading = ClaimReading(Article(reading: Text("Rain fell on the quay that day. \(sentence)")))
    let omitted = try #require(reading.omitted.first)
    #expect(omitted.line == sentence)
    #expect(!omitted.reason.isEmpty)
    #expect(!reading.proposals.contains { $0.range == omitted.range })
  }

  @Test func raisesThePriorityOfHeadlinesAndSuperlatives() throws {
    let text =
      "# Skerry bridge is the first of 2019\n\nThe Skerry bridge is the first of 2019.\n\nIda Moss walked to Oslo.\n"
    let proposals = ClaimReading(Article(reading: Text(text))).proposals
    try #require(proposals.count == 3)
    #expect(proposals[0].priority > proposals[1].priority)
    #expect(proposals[1].priority > proposals[2].priority)
  }

  @Test(arguments: UInt64(1)...60)
  func accountsForEverySentenceOnceAndInOrder(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let article = Article(reading: Text(dice.article()))
    let reading = ClaimReading(article)
    let ranges = (reading.proposals.map(\.range) + reading.omitted.map(\.range))
    #expect(Set(ranges).count == ranges.count, "seed \(seed)")
    #expect(Set(ranges).isSubset(of: article.sentences.map(\.range)), "seed \(seed)")
    #expect(
      reading.proposals.map(\.range.lowerBound) == reading.proposals.map(\.range.lowerBound).sorted(),
      "seed \(seed)"
    )
  }
}
