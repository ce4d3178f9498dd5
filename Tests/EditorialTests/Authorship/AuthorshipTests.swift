import Dice
import Prose
import Testing

@testable import Editorial

struct AuthorshipTests {
  private func sentence(_ words: String, _ desk: Desk) throws -> WrittenSentence {
    let found = Authorship(desk.draftFiles, settings: desk.settings).sentences.filter { $0.wording.contains(words) }
    try #require(found.count == 1, "\(found.count) sentences with “\(words)”")
    return found[0]
  }

  @Test func namesTheRevisionThatASentenceReadsSoSince() throws {
    var desk = Desk()
    try desk.replace("48", with: "49")
    try desk.replace("million", with: "million or so")
    let cost = try sentence("49 million or so", desk)
    #expect(cost.revision.number == 3)
    #expect(cost.revision.author == "Nora Quist")
    #expect(cost.older.map(\.number) == [2, 1])
    #expect(cost.pieces.map(\.revision.number) == [1, 2, 1, 3, 1])
    #expect(cost.cuts.isEmpty)
    let other = try sentence("Skerry Sound opened on 4 May 2019", desk)
    #expect(other.revision.number == 1 && other.older.isEmpty && other.pieces.count == 1)
  }

  @Test func countsALossOfWordsAsAWordingOfItsOwn() throws {
    var desk = Desk()
    try desk.replace("48 million kroner", with: "48 kroner")
    let cost = try sentence("48 kroner", desk)
    #expect(cost.revision.number == 2)
    #expect(cost.pieces.map(\.revision.number) == [1])
    #expect(cost.cuts.map(\.words) == ["million"])
    #expect(cost.older.map(\.number) == [1] && cost.revisions.map(\.number) == [2, 1])
  }

  @Test func putsTheClaimsWithTheirChecksOnTheirSentence() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id, by: Desk.ann)
    #expect(try sentence("48", desk).claims.map(\.status) == [.agreed(.verified)])
    try desk.replace("48", with: "49")
    let stale = try #require(try sentence("49", desk).claims.first)
    #expect(stale.status == .stale)
    #expect(stale.checks.map(\.person) == [Desk.ann] && stale.checks[0].currency == .stale(.number))
    #expect(try sentence("opened on 4 May", desk).claims.isEmpty)
    try desk.decide(DropClaim(reason: "Opinion."), on: id)
    #expect(try sentence("49", desk).claims.isEmpty)
  }

  @Test func listsABylineAndACreditAsTheyStand() {
    let desk = Desk("Bridge opens\n\nBy Nora Quist\n\nThe bridge opened in 2019. It cost 48 million kroner.\n\n* * *\n")
    let sentences = Authorship(desk.draftFiles, settings: desk.settings).sentences
    #expect(
      sentences.map(\.wording) == [
        "Bridge opens", "By Nora Quist", "The bridge opened in 2019.", "It cost 48 million kroner.",
      ]
    )
    #expect(sentences.map(\.place.part) == [.headline, .byline, .body, .body])
    #expect(sentences.map(\.place.line) == [1, 3, 5, 5])
  }

  @Test(arguments: UInt64(1)...40) func tilesEverySentenceWithPieces(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var desk = Desk(dice.article())
    for _ in 0..<5 {
      let words = desk.dossier.article.text.string.split(separator: " ", omittingEmptySubsequences: false)
      let other = dice.article().split(separator: " ", omittingEmptySubsequences: false)
      desk.revise((words.filter { _ in dice.happens(95) } + other.prefix(dice.below(9))).joined(separator: " "))
    }
    let authorship = Authorship(desk.draftFiles, settings: desk.settings)
    #expect(!authorship.sentences.isEmpty, "seed \(seed)")
    for sentence in authorship.sentences {
      let (starts, ends) = (sentence.pieces.map(\.range.lowerBound), sentence.pieces.map(\.range.upperBound))
      #expect([sentence.place.range.lowerBound] + ends == starts + [sentence.place.range.upperBound], "seed \(seed)")
      let numbers = (sentence.pieces.map(\.revision) + sentence.cuts.map(\.revision)).map(\.number)
      #expect(sentence.revision.number == numbers.max(), "seed \(seed)")
      #expect(sentence.cuts.allSatisfy { sentence.place.range.contains($0.offset) }, "seed \(seed)")
    }
  }
}
