import Dice
import Testing

@testable import Editorial

struct PlanTests {
  private func subject(_ text: String) -> String { Plan(files: [], subject: text, trailers: []).subject }

  @Test(arguments: UInt64(1)...100)
  func keepsTheSubjectOnOneLineOfSeventyTwo(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let text = (0..<dice.below(30)).map { _ in dice.text() }.joined(separator: " ")
    let subject = subject("verify 7kq2: \(Wording.quoted(text))")
    #expect(subject.count <= 72, "seed \(seed)")
    #expect(!subject.contains { $0.isNewline }, "seed \(seed)")
    #expect(subject.hasPrefix("verify 7kq2:"), "seed \(seed)")
  }

  @Test func cutsAtAWordAndClosesTheQuotation() {
    let short = "verify 7kq2: “It cost 48 million kroner.”"
    #expect(subject(short) == short)
    let words = "It cost 48 million kroner, which the council had not expected when it signed the papers."
    #expect(
      subject("verify 7kq2: “\(words)”") == "verify 7kq2: “It cost 48 million kroner, which the council had not…”"
    )
  }

  struct Cut: Sendable, CustomTestStringConvertible {
    let text: String
    var testDescription: String { text }
  }

  /// “An open quotation is closed again”: one that is closed, or was cut away, is not.
  @Test(arguments: [
    Cut(text: "revise harbour-bridge: say “about” where the report gives a range and nothing firmer than that"),
    Cut(text: "revise harbour-bridge: the report gives a range and nothing firmer than that, so say “about”"),
    Cut(text: "verify 7kq2: “" + String(repeating: "橋が開通した。", count: 20) + "”"),
  ])
  func closesAsManyQuotationsAsItOpens(cut: Cut) {
    let subject = subject(cut.text)
    #expect(subject.count <= 72)
    #expect(subject.count { $0 == "“" } == subject.count { $0 == "”" })
  }

  @Test func showsWordsWithoutSpacesAsFarAsTheyGo() {
    #expect(subject("verify 7kq2: “" + String(repeating: "橋", count: 100) + "”").contains("橋橋橋"))
  }

  @Test func partsSubjectBodyAndTrailers() {
    let plan = Plan(
      files: [],
      subject: "take a\nb",
      body: ["One\nline", " ", "Two"],
      trailers: [("A", "1\n2"), ("B", "3")]
    )
    #expect(plan.message == "take a b\n\nOne line\nTwo\n\nA: 1 2\nB: 3\n")
    #expect(Plan(files: [], subject: "take", trailers: []).message == "take\n")
  }

  @Test func comparesWhatWouldBeRecorded() {
    let file = Plan.File(path: "a", bytes: [1])
    #expect(Plan(files: [file], subject: "s", trailers: []) == Plan(files: [file], subject: " s", trailers: []))
    #expect(Plan(files: [file], subject: "s", trailers: []) != Plan(files: [], subject: "s", trailers: []))
    #expect(Plan(files: [], subject: "s", trailers: [("A", "1")]) != Plan(files: [], subject: "s", trailers: []))
  }
}
