import Prose
import Testing

@testable import Editorial

/// What becomes of a claim over the revisions of a draft.
struct TrailTests {
  struct Way: Sendable, CustomTestStringConvertible {
    let name: String
    /// The words taken out and put in, edit after edit.
    let edits: [(String, String)]
    var currency: Currency
    var wording = Desk.cost
    var testDescription: String { name }
  }

  private static let walk = " Ida Moss, the harbour master, walked across first."

  @Test(arguments: [
    Way(name: "nothing", edits: [], currency: .current),
    Way(name: "other words", edits: [("210 people", "215 people"), ("Nobody", "No one")], currency: .current),
    Way(
      name: "reflow",
      edits: [("48 million kroner.", "48\nmillion kroner.")],
      currency: .current,
      wording: "It cost 48\nmillion kroner."
    ),
    Way(
      name: "words before it",
      edits: [("# Bridge", "# Long bridge"), ("opened on", "was opened on")],
      currency: .current
    ),
    Way(name: "a number", edits: [("48", "49")], currency: .stale(.number), wording: "It cost 49 million kroner."),
    Way(
      name: "a number, step by step",
      edits: [("48", "49"), ("49", "50"), ("kroner", "crowns")],
      currency: .stale(.number),
      wording: "It cost 50 million crowns."
    ),
    Way(
      name: "a negation",
      edits: [("It cost", "It did not cost")],
      currency: .stale(.negation),
      wording: "It did not cost 48 million kroner."
    ),
    Way(name: "a number and back", edits: [("48", "49"), ("49", "48")], currency: .current),
    Way(
      name: "typography",
      edits: [("48 million", "48\u{A0}million")],
      currency: .current,
      wording: "It cost 48\u{A0}million kroner."
    ),
    Way(
      name: "moved",
      edits: [(" It cost 48 million kroner.", ""), ("It stopped", "It cost 48 million kroner. It stopped")],
      currency: .current
    ),
    Way(name: "cut", edits: [(" It cost 48 million kroner.", "")], currency: .orphaned),
    Way(
      name: "cut and restored",
      edits: [(" It cost 48 million kroner.", ""), (" Ida", " It cost 48 million kroner. Ida")],
      currency: .current
    ),
    Way(
      name: "cut and replaced by a look-alike",
      edits: [(" It cost 48 million kroner.", ""), (" Ida", " It cost 49 million kroner. Ida")],
      currency: .orphaned
    ),
    Way(
      name: "reworded, cut, restored as it was reworded",
      edits: [("48", "49"), (" It cost 49 million kroner.", ""), (" Ida", " It cost 49 million kroner. Ida")],
      currency: .stale(.number),
      wording: "It cost 49 million kroner."
    ),
  ])
  func followsTheWords(way: Way) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    for (words, others) in way.edits { try desk.replace(words, with: others) }
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.currency == way.currency)
    #expect(claim.wording == way.wording)
    #expect((claim.place == nil) == (way.currency == .orphaned))
    if let place = claim.place { #expect(desk.dossier.article.text[place.range] == claim.wording) }
  }

  @Test func seesAMoveInOneEdit() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let text = Desk.bridge.replacing(" \(Desk.cost)", with: "").replacing("It stopped", with: "\(Desk.cost) It stopped")
    desk.revise(text)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.currency == .moved)
    #expect(claim.place?.line == 5)
  }

  @Test func callsWordsAmbiguousOnceTheyAreCutAndStandTwiceElsewhere() throws {
    let (desk, id) = try Stage.ambiguous.desk()
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.currency == .ambiguous)
    #expect(claim.place == nil)
    #expect(claim.wording == Desk.cost)
  }

  @Test func isSureAgainWhenOneCopyIsLeft() throws {
    var (desk, id) = try Stage.ambiguous.desk()
    try desk.replace("Later.\n\n\(Desk.cost)\n", with: "")
    #expect(desk.dossier.claim(id)?.currency.holds == true)
  }

  @Test func keepsTheClaimInItsPlaceWhenACopyIsAddedFarAway() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    desk.revise(Desk.bridge + "\n\(Desk.cost)\n")
    let claim = try #require(desk.dossier.claim(id))
    // Either answer is honest; another place than the old one is not.
    #expect([.current, .ambiguous].contains(claim.currency))
    if let place = claim.place { #expect(place.line == 3) }
  }
}
