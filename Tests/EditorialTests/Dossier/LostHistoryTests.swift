import Prose
import Testing

@testable import Editorial

/// Where the state that a claim was taken from is missing, only the exact words count.
struct LostHistoryTests {
  @Test func findsTheExactWordsWhenTheirRevisionIsMissing() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.replace("# Bridge", with: "# The long bridge")
    desk.forget(1)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.place != nil)
    #expect(claim.wording == Desk.cost)
    #expect(claim.currency.holds)
  }

  @Test func takesNoLookAlikeWhenTheirRevisionIsMissing() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.replace("48", with: "49")
    desk.forget(1)
    #expect(desk.dossier.claim(id)?.currency == .orphaned)
  }

  private static let twice = """
    # Two bridges over the sound

    The bridge over Skerry Sound was opened by the minister of roads. It cost 48 million kroner. Ida Moss walked across it first that day.

    The tunnel below Skerry Sound was opened by a fishmonger from town. It cost 48 million kroner. Per Lind drove through it first that day.

    """

  @Test func callsEqualWordsAmbiguousWhenNothingTellsThemApart() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    desk.revise(Self.twice)
    desk.forget(1)
    #expect(desk.dossier.claim(id)?.currency == .ambiguous)
  }

  /// The surroundings are cut at 48 bytes, mostly inside of a word, and must tell equal words apart all the same.
  @Test func choosesAmongEqualWordsByTheirSurroundings() throws {
    var desk = Desk(Self.twice)
    try desk.claimAll()
    let before = desk.dossier.claims.filter { $0.line == Desk.cost }
    try #require(before.count == 2)
    try desk.replace("# Two bridges", with: "# A bridge and a tunnel")
    desk.forget(1)
    let after = desk.dossier
    #expect(before.map { after.claim($0.claim.id)?.place?.line } == [3, 5])
  }

  @Test func searchesWhenAClaimsFileLiesAboutItsPlace() throws {
    var desk = Desk()
    for (id, start) in [("6ekzs0hk", 3), ("q9w1dfwf", 1_000_000)] {
      desk.put(
        Claim(
          id: try #require(ClaimID(id)),
          wording: Desk.cost,
          anchor: Anchor(
            draft: desk.dossier.revision.content,
            range: start..<(start + Desk.cost.utf8.count),
            before: "",
            after: ""
          ),
          kinds: [],
          priority: Priority(hundredths: 50),
          reason: "x",
          origin: .person
        )
      )
    }
    let dossier = desk.dossier
    for claim in dossier.claims {
      #expect(claim.place.map { dossier.article.text[$0.range] } == Desk.cost)
    }
  }
}
