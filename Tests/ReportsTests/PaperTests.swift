import Dice
import Editorial
import Prose
import Testing

@testable import Reports

struct PaperTests {
  /// The harbour bridge with a change of words, a cut and a request without words that the text does not follow yet.
  private func desk() throws -> Desk {
    var desk = try HarbourBridge.desk()
    let claims = desk.dossier.claims
    let detour = try #require(claims.first { $0.line.contains("detour") })
    let cost = try #require(claims.first { $0.line.contains("38 million") })
    try desk.decide(Dispute(note: "It is measured to the gate.", disposition: .cut), on: detour.claim.id, hour: 13)
    try desk.decide(Dispute(note: "Whose figure?", disposition: .attribute), on: cost.claim.id, hour: 13)
    return desk
  }

  @Test func writesAFootnoteAtEveryStatementAsRecorded() throws {
    let paper = FootnotedDraft(try desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(paper.text(style: .plain), matches: "annotated.txt")
    try Snapshot.expect(paper.markdown, matches: "annotated.md")
    try Snapshot.expect(paper.html, matches: "annotated.html")
    try Snapshot.expect(paper.json.file, matches: "annotated.json")
  }

  @Test func namesEveryFootnoteOnceAndGivesItANote() throws {
    let desk = try desk()
    let markdown = FootnotedDraft(desk.dossier, at: HarbourBridge.now).markdown
    for claim in desk.dossier.liveClaims where claim.place != nil {
      #expect(markdown.ranges(of: "[^\(claim.shortID)]").count == 2, "\(claim.shortID)")
      #expect(markdown.contains("\n[^\(claim.shortID)]: "))
    }
    let html = FootnotedDraft(desk.dossier, at: HarbourBridge.now).html
    let marks = html.matches(of: #/<sup><a href="#note-([0-9a-z]+)" id="mark-\1">(\d+)<\/a><\/sup>/#).map {
      String($0.2)
    }
    #expect(marks == (1...marks.count).map(String.init), "the numbers run on through the text")
  }

  @Test func writesTheCheckingCopyAsRecorded() throws {
    let copy = CheckingCopy(try desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(copy.text(style: .plain), matches: "checking-copy.txt")
    try Snapshot.expect(copy.markdown, matches: "checking-copy.md")
    try Snapshot.expect(copy.html, matches: "checking-copy.html")
  }

  @Test func writesTheCheckedCopyAsRecorded() throws {
    let copy = CheckedCopy(try desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(copy.text(style: .plain), matches: "checked-copy.txt")
    try Snapshot.expect(copy.markdown, matches: "checked-copy.md")
    try Snapshot.expect(copy.json.file, matches: "checked-copy.json")
    try Snapshot.expect(String(decoding: copy.criticMarkup, as: UTF8.self), matches: "checked-copy.critic.md")
  }

  @Test func saysThatNothingHasToChange() throws {
    let copy = CheckedCopy(Desk(HarbourBridge.text).dossier, at: HarbourBridge.now)
    #expect(copy.text(style: .plain).contains("Nothing has to change."))
    #expect(copy.criticMarkup == Array(HarbourBridge.text.utf8))
  }

  /// Rejecting the copy gives the draft byte for byte, whatever stands in it; accepting it, the draft as it was wanted,
  /// with the line breaks that it had.
  @Test(arguments: UInt64(1)...300) func givesTheDraftBackByteForByte(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let atoms = [
      "Ito", "won", "12", "{", "}", "++", "{--", "--}", "~>", "{>>", "<<}", "“", "é", "東京", "{~~a~>b~~}", "x",
    ]
    let words = { (dice: inout SeededDice) in
      (0...Int.random(in: 1...6, using: &dice)).map { _ in dice.pick(atoms) }.joined(
        separator: dice.happens(70) ? " " : ""
      )
    }
    let sentences = (1...4).map { "Claim \($0) is \(words(&dice)) in 199\($0)." }
    var desk = Desk("Harbour news\n\n" + sentences.joined(separator: dice.happens(50) ? " " : "\n\n") + "\n")
    var wanted = desk.texts[0]
    for sentence in sentences where dice.happens(70) {
      let id = try desk.claim(sentence)
      guard dice.happens(80) else {
        try desk.decide(Dispute(note: words(&dice) + ".", disposition: .hedge), on: id)
        continue
      }
      let isCut = dice.happens(30)
      let other = isCut ? "" : sentence.replacing("is", with: words(&dice)) + words(&dice)
      let disposition: Disposition = isCut ? .cut : .change(wording: other)
      try desk.decide(Dispute(note: words(&dice) + ".", disposition: disposition), on: id)
      if desk.dossier.wantedChanges.first(where: { $0.claim.claim.id == id })?.outcome == .notApplied {
        wanted = wanted.replacing(sentence, with: other)
      }
    }
    let read = CriticReader(CheckedCopy(desk.dossier, at: HarbourBridge.now).criticMarkup)
    #expect(read.rejected == Array(desk.texts[0].utf8), "seed \(seed)")
    let accepted = Wording.folded(String(decoding: read.accepted, as: UTF8.self))
    #expect(accepted == Wording.folded(wanted), "seed \(seed)")
  }

  @Test func keepsTheMarkdownOfTheDraftOutOfThePapersForReaders() throws {
    var desk = Desk("# Harbour *news*\n\n> It **cost** 12 euros.\n\n- See [the log](https://x.example/l) of 3 May.\n")
    try desk.claim("12 euros")
    let markdown = FootnotedDraft(desk.dossier, at: HarbourBridge.now).markdown
    #expect(markdown.contains("### Harbour news"))
    #expect(markdown.contains("> It cost 12 euros"))
    #expect(markdown.contains("* See the log of 3 May."))
    // The checking copy hides no address.
    #expect(CheckingCopy(desk.dossier, at: HarbourBridge.now).text(style: .plain).contains("https://x.example/l"))
  }
}
