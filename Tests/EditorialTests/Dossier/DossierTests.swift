import Prose
import Testing

@testable import Editorial

struct DossierTests {
  @Test func putsClaimsInReadingOrderAndTheLostOnesLast() throws {
    var desk = Desk()
    let lost = try desk.claim(Desk.cost)
    let late = try desk.claim("The old ferry carried 210 people a day.")
    let part = try desk.claim("210 people")
    let early = try desk.claim("The bridge over Skerry Sound opened on 4 May 2019.")
    try desk.replace(" " + Desk.cost, with: "")
    #expect(desk.dossier.claims.map(\.claim.id) == [early, late, part, lost])
    #expect(desk.dossier.claims.map(\.place?.line) == [3, 5, 5, nil])
    #expect(desk.dossier.claims.first?.place?.part == .body)
  }

  @Test func knowsAnAuthorByNameAndByTheRevisionsTheyMade() throws {
    var desk = Desk()
    #expect(desk.dossier.isAuthor(Desk.person(" nora  quist", "else@desk.example")))
    #expect(desk.dossier.isAuthor(Desk.person("N.", "NORA@desk.example")))
    #expect(!desk.dossier.isAuthor(Desk.ann))
    desk.revise("Other.", by: Desk.person("A. O.", "Ann@Desk.example"))
    #expect(desk.dossier.isAuthor(Desk.ann))
    // Who brings another person's article in has not written it, unless nobody is named.
    desk.story.authors = ["Ida Moss"]
    #expect(!desk.dossier.isAuthor(Desk.person("Nora Quist", "nora@desk.example")))
    #expect(desk.dossier.isAuthor(Desk.ann))
    desk.story.authors = []
    #expect(desk.dossier.isAuthor(Desk.person("Nora Quist", "nora@desk.example")))
  }

  @Test func coversASentenceByAnyClaimThatTouchesIt() throws {
    var desk = Desk()
    let before = desk.dossier
    #expect(before.uncovered.count >= before.unclaimed.count)
    #expect(before.uncovered.map(\.range.lowerBound) == before.uncovered.map(\.range.lowerBound).sorted())
    let id = try desk.claim("210 people")
    #expect(desk.dossier.unclaimed.count == before.unclaimed.count - 1)
    #expect(desk.dossier.uncovered.count == before.uncovered.count - 1)
    try desk.decide(DropClaim(reason: "Opinion."), on: id)
    #expect(desk.dossier.uncovered.count == before.uncovered.count - 1)
  }

  @Test func showsPrefixesThatAreUniqueInTheDraft() throws {
    var desk = Desk()
    try desk.claimAll()
    let claims = desk.dossier.claims
    for claim in claims { #expect(claims.count { $0.claim.id.string.hasPrefix(claim.shortID) } == 1) }
  }
}
