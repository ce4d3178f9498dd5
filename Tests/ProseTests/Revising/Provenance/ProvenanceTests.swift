import Prose
import Testing

@Suite struct ProvenanceTests {
  /// One history and what must be known of its last text: `①words` came in with revision 1, and so on.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let texts: [String]
    let origins: [String]
    var cuts: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "a text that never changes",
      texts: ["It rained.", "It rained.", "It rained."],
      origins: ["1 It rained."]
    ),
    Case(
      testDescription: "a word that was replaced",
      texts: ["It cost 12 euros in May.", "It cost 13 euros in May."],
      origins: ["1 It cost", "2 13", "1 euros in May."]
    ),
    Case(
      testDescription: "a word that was replaced and came back",
      texts: ["It cost 12 euros in May.", "It cost 13 euros in May.", "It cost 12 euros in May."],
      origins: ["1 It cost", "3 12", "1 euros in May."]
    ),
    Case(
      testDescription: "quotation marks, dashes and white space",
      texts: [
        "He said \u{201C}it rained\u{201D} — all day long.", "He said \"it rained\" – all\nday  long.",
        "He said \u{2018}it rained\u{2019} — all day\r\nlong.\n",
      ],
      origins: ["1 He said \u{2018}it rained\u{2019} — all day long."]
    ),
    Case(
      testDescription: "a sentence that moved and was reworded later",
      texts: [
        "The bridge closed on Monday for repairs.\n\nNobody was hurt at the quay.\n\nThe ferry sails hourly from Torvik.",
        "Nobody was hurt at the quay.\n\nThe ferry sails hourly from Torvik.\n\nThe bridge closed on Monday for repairs.",
        "Nobody was hurt at the quay.\n\nThe ferry sails hourly from Torvik.\n\nThe bridge closed on Friday for repairs.",
      ],
      origins: [
        "1 Nobody was hurt at the quay. The ferry sails hourly from Torvik. The bridge closed on", "3 Friday",
        "1 for repairs.",
      ]
    ),
    Case(
      testDescription: "a sentence put in and one taken out",
      texts: ["The bridge closed. Nobody was hurt.", "The ferry sails on. The bridge closed.", "The bridge closed."],
      origins: ["1 The bridge closed."]
    ),
    Case(
      testDescription: "a word that was taken out, kept through a move",
      texts: [
        "The committee did not pass the bill.\n\nIt rained in Torvik.",
        "The committee did pass the bill.\n\nIt rained in Torvik.",
        "It rained in Torvik.\n\nThe committee did pass the bill.",
      ],
      origins: ["1 It rained in Torvik. The committee did pass the bill."],
      cuts: ["2 not | pass"]
    ),
    Case(
      testDescription: "a cut whose word is replaced",
      texts: [
        "The committee did not pass the bill today.", "The committee did pass the bill today.",
        "The committee did drop the bill today.",
      ],
      origins: ["1 The committee did", "3 drop", "1 the bill today."]
    ),
    Case(
      testDescription: "words cut at the end of a sentence without a full stop",
      texts: ["Harbour bridge closes for a year", "Harbour bridge closes"],
      origins: ["1 Harbour bridge closes"],
      cuts: ["2 for a year | closes"]
    ),
    Case(
      testDescription: "a text that came back from nothing",
      texts: ["It rained.", "", "It rained."],
      origins: ["3 It rained."]
    ),
    Case(testDescription: "nothing", texts: ["It rained.", ""], origins: []),
    Case(testDescription: "white space alone", texts: ["It rained.", " \n"], origins: ["2 "]),
  ]

  @Test(arguments: cases) func tellsWhichRevisionBroughtTheWords(_ example: Case) {
    let history = KnownHistory(example.texts)
    #expect(history.origins == example.origins)
    #expect(history.cuts == example.cuts)
  }

  @Test func givesTheWordsOfAMergeToThoseWhoWroteThem() {
    let base = "The bridge closed on Monday. Repairs will cost 38 million euros.\n\nNobody was hurt on the east quay."
    let ours = base.replacing("Monday", with: "Friday")
    let theirs = base.replacing("38", with: "41").replacing(" east", with: "")
    let merged = ours.replacing("38", with: "41").replacing(" east", with: "").replacing("Nobody", with: "No one")
    let first = KnownHistory([base])
    let (left, right) = (first.adding(ours, as: 2), first.adding(theirs, as: 3))
    let both = left.merging(right, merged, as: 4)
    #expect(
      both.origins == [
        "1 The bridge closed on", "2 Friday", "1. Repairs will cost", "3 41", "1 million euros.", "4 No one",
        "1 was hurt on the quay.",
      ]
    )
    #expect(both.cuts == ["3 east | quay"])
    #expect(right.merging(left, merged, as: 4).origins == both.origins)
  }

  @Test func findsWhatIsInARange() {
    let history = KnownHistory(["It cost 12 euros in May.", "It cost 13 euros in May."])
    let known = history.provenance
    #expect(known.stretches(in: 0..<0).isEmpty)
    #expect(known.stretches(in: 3..<9).map(\.range) == [3..<8, 8..<9])
    #expect(known.stretches(in: 8..<11).map(\.origin) == [2])
    #expect(known.stretches(in: 11..<24).map(\.range) == [11..<24])
  }
}
