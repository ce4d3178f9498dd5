import Editorial
import Testing

@testable import Reports

struct BlameReportTests {
  private func shown(_ scope: BlameScope, _ authorship: Authorship) -> [String] {
    BlameReport(authorship, scope: scope).sentences.map(\.wording)
  }

  @Test func showsOnlyWhatCameInAfterARevision() throws {
    let desk = try HarbourBridge.desk()
    let authorship = desk.authorship(unsaved: HarbourBridge.cut(desk.texts[1]))
    #expect(shown(BlameScope(since: desk.revisions[0]), authorship).count == 5)
    let unsaved = shown(BlameScope(since: desk.revisions[1]), authorship)
    #expect(unsaved.count == 4 && unsaved.contains("Bring a lamp."))
    #expect(!unsaved.contains { $0.contains("4,800") })
  }

  @Test(arguments: [("LENA", 12), ("lena@example", 12), ("Oskar", 0)])
  func showsOnlyWhatSomebodyHasPutWordsInto(_ name: String, _ count: Int) throws {
    let desk = try HarbourBridge.desk()
    let authorship = desk.authorship(unsaved: HarbourBridge.cut(desk.texts[1]))
    // The new sentence is nobody's yet.
    #expect(authorship.sentences.count == 13)
    #expect(shown(BlameScope(author: name), authorship).count == count)
  }

  @Test func marksEveryStretchOfAMixedSentenceAndNoOther() throws {
    let desk = try HarbourBridge.desk()
    let text = BlameReport(desk.authorship(), marksWords: true).text(style: TerminalStyle(width: 140, hasColour: false))
    #expect(
      text.contains("\n[r1] About [r2] 4,800 [r1] vehicles cross it every day, according to the port authority.\n")
    )
    #expect(text.matches(of: #/\[r\d\]/#).count == 3)
  }

  @Test(arguments: [
    ("asked the", "asked", "[r1] Nobody asked [not saved − the] shopkeepers"),
    ("in the meantime.", ".", "250 passengers an hour [not saved − in the meantime]."),
    ("the harbour master", "(the harbour master)", "Oskar Lind, [not saved] ([r1] the harbour master [not saved])"),
    ("By Lena Marsh", "Lena Marsh", "[not saved − By] [r1] Lena Marsh"),
    ("Nobody asked", "Asked", "[not saved] Asked [r1] the shopkeepers"),
  ]) func putsEachMarkBeforeTheWordsItIsOf(_ old: String, _ new: String, _ shown: String) throws {
    let desk = try HarbourBridge.desk()
    let unsaved = desk.texts[1].replacing(old, with: new).replacing(" .", with: ".")
    let text = BlameReport(desk.authorship(unsaved: unsaved), marksWords: true)
      .text(style: TerminalStyle(width: 200, hasColour: false))
    #expect(text.contains(shown), "\(text)")
  }

  @Test func saysWhatTheNewestRevisionDidToASentence() throws {
    let desk = try HarbourBridge.desk()
    let unsaved = HarbourBridge.cut(desk.texts[1]).replacing(" every day", with: "")
    let text = BlameReport(desk.authorship(unsaved: unsaved)).text(style: TerminalStyle(width: 140, hasColour: false))
    for words in [
      "not saved yet · line 5 · wrote “closes”; the rest is of r1\n",
      "not saved yet · line 9 · took out “in the meantime”; its words are of r1\n",
      "not saved yet · line 5 · took out “every day”; its words are of r2, r1\n",
      "r1 · Lena Marsh · 2024-05-06 21:00 · line 3 · byline\n",
    ] {
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test func saysWhoseCheckHoldsAndWhoseDoesNot() throws {
    let text = BlameReport(try HarbourBridge.desk().authorship()).text(style: .plain)
    #expect(text.contains("Ann Ekberg: verified r1, NUMBER changed since"))
    #expect(text.contains("Ben Okafor: unverifiable r1; Ann Ekberg: verified r1"))
    #expect(text.contains("✓ verified"))
  }

  @Test func saysSoWhenNothingIsAsAskedFor() throws {
    let report = BlameReport(try HarbourBridge.desk().authorship(), scope: BlameScope(author: "nobody"))
    #expect(report.text(style: .plain) == "harbour-bridge r2  no sentences of 12\n")
    #expect(
      report.json
        == .object([
          "format": 1, "draft": "harbour-bridge", "revision": 2, "revisions": .array([]), "sentences": .array([]),
        ])
    )
  }
}
