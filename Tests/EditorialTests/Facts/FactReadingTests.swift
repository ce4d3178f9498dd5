import Prose
import Testing

@testable import Editorial

struct FactReadingTests {
  /// The facts of the first claim of a text, as `kind: words`.
  private func facts(of claim: String, in text: String) throws -> [Fact] {
    var desk = Desk(text)
    let id = try desk.claim(claim)
    return desk.dossier.facts(of: try #require(desk.dossier.claim(id))).entries.map(\.fact)
  }

  private func listed(_ facts: [Fact]) -> [String] { facts.map { "\($0.kind.rawValue): \($0.words)" } }

  @Test func findsWhatACheckerTicksInReadingOrder() throws {
    let sentence = "The bridge over Skerry Sound opened on 4 May 2019."
    let facts = try facts(of: sentence, in: Desk.bridge)
    #expect(facts.map(\.number) == Array(1...facts.count))
    #expect(listed(facts).contains("date: 4 May 2019"))
    #expect(facts.contains { $0.words.contains("Skerry Sound") })
    #expect(facts.map(\.range.lowerBound) == facts.map(\.range.lowerBound).sorted())
    let text = Text(Desk.bridge)
    #expect(facts.allSatisfy { text[$0.range] == $0.words })
  }

  @Test func offersNoFactTwice() throws {
    let sentence =
      "More than 210 people, the most since 1987, crossed the old harbour bridge on 4 May 2019, Ida Moss said."
    let facts = try facts(of: sentence, in: "# News\n\n\(sentence)\n")
    for (index, fact) in facts.enumerated() {
      for other in facts[(index + 1)...] {
        #expect(!fact.range.overlaps(other.range), "\(fact.words) | \(other.words)")
      }
    }
    #expect(facts.contains { $0.words.contains("210 people") } && facts.contains { $0.words == "4 May 2019" })
  }

  @Test func ticksAQuotationAndTheFiguresInIt() throws {
    let sentence = "“We carried 210 people on Monday,” Ida Moss said."
    let facts = try facts(of: sentence, in: "# News\n\n\(sentence)\n")
    #expect(facts.first?.kind == .quote && facts.first?.words == "“We carried 210 people on Monday,”")
    #expect(facts.contains { $0.kind == .number && $0.words.contains("210") })
    #expect(facts.contains { $0.kind == .name && $0.words == "Ida Moss" })
  }

  @Test func ticksAQuotationOfOneNameOnce() throws {
    let sentence = "The ferry “Northern Light” carried 210 people."
    let facts = try facts(of: sentence, in: "# News\n\n\(sentence)\n")
    #expect(facts.count { $0.words.contains("Northern Light") } == 1)
  }

  @Test func namesASourceThatHasNoNameOfItsOwn() throws {
    let sentence = "About 4,200 vehicles cross it every day, according to the port authority."
    let facts = try facts(of: sentence, in: "# News\n\n\(sentence)\n")
    #expect(facts.contains { $0.words.hasSuffix("port authority") && $0.kind == .name })
    #expect(!facts.contains { $0.kind == .attribution })
  }

  @Test func leavesRelationsToTheClaim() {
    let kinds = CheckableSpan.Kind.allCases.filter { FactSpan.kind(of: $0) == nil }
    #expect(Set([.comparison, .cause, .event, .attribution]).isSubset(of: Set(kinds)))
    for kind in [CheckableSpan.Kind.number, .date, .name, .place, .quote, .superlative, .position, .document] {
      #expect(FactSpan.kind(of: kind)?.rawValue == kind.rawValue)
    }
  }

  @Test func countsEqualWordsOfOneClaim() throws {
    let sentence = "It carried 12 people in May and 12 people in June."
    let facts = try facts(of: sentence, in: "# News\n\n\(sentence)\n").filter { $0.words == "12 people" }
    #expect(facts.map(\.occurrence) == [1, 2] && facts.map(\.total) == [2, 2])
  }

  @Test func takesOnlyWhatTheClaimHolds() throws {
    let facts = try facts(of: "210 people a day", in: Desk.bridge)
    #expect(!facts.isEmpty && facts.allSatisfy { "210 people a day".contains($0.words) })
  }

  /// Of spans that overlap one is kept, whatever their order.
  @Test func keepsTheLongerOfTwoSpans() {
    let spans = [
      FactSpan(kind: .number, range: 0..<4), FactSpan(kind: .superlative, range: 2..<9),
      FactSpan(kind: .number, range: 8..<9),
      FactSpan(kind: .name, range: 10..<12), FactSpan(kind: .place, range: 10..<12),
    ]
    #expect(spans.apart.map(\.range) == [2..<9, 10..<12])
    #expect(spans.apart.map(\.kind) == [.superlative, .name])
    #expect(spans.apart.touching(9..<11).map(\.kind) == [.name])
    #expect(spans.apart.touching(0..<100).count == 2 && spans.apart.touching(9..<10).isEmpty)
  }
}
