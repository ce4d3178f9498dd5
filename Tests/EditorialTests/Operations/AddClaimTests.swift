import Prose
import Testing

@testable import Editorial

struct AddClaimTests {
  private static let text = """
    ---
    title: The Hall
    ---

    # Bridge opens

    By Nora Quist

    It cost 48 million
    kroner. They waited. Ida Moss said 210 people came. They waited.

    """

  struct Quoted: Sendable, CustomTestStringConvertible {
    let quote: String
    let code: Refusal.Code?
    var testDescription: String { quote }
  }

  @Test(arguments: [
    Quoted(quote: "It cost 48 million kroner.", code: nil), Quoted(quote: "48  million\n\tkroner", code: nil),
    Quoted(quote: "210 people", code: nil),
    Quoted(quote: "", code: .wordsNotFound), Quoted(quote: " \n", code: .wordsNotFound),
    Quoted(quote: "It cost 49 million kroner", code: .wordsNotFound),
    Quoted(quote: "8 million", code: .wordsNotFound), Quoted(quote: "The Hall", code: .wordsNotFound),
    Quoted(quote: "Nora Quist", code: .wordsNotFound),
    Quoted(quote: "They waited.", code: .wordsAmbiguous), Quoted(quote: "They waited. Ida Moss", code: nil),
  ])
  func findsTheWordsInTheArticlesOwnText(quoted: Quoted) throws {
    let desk = Desk(Self.text)
    do {
      let made = try AddClaim(quote: quoted.quote).plan(on: desk.dossier)
      #expect(quoted.code == nil)
      #expect(made.plan.files.map(\.path) == ["\(desk.folder)/claims/\(made.id.string).json"])
    } catch {
      #expect(error.code == quoted.code)
    }
  }

  @Test func keepsTheWordsAsTheyStand() throws {
    var desk = Desk(Self.text)
    let id = try desk.claim("It cost 48 million kroner.")
    let claim = try #require(desk.claims.first)
    #expect(claim.wording == "It cost 48 million\nkroner.")
    #expect(claim.anchor.draft == desk.dossier.revision.content)
    #expect(desk.dossier.article.text[claim.anchor.range] == claim.wording)
    #expect(claim.origin == .person)
    #expect(claim.kinds.contains(.number))
    #expect(desk.dossier.claim(id)?.place?.line == 9)
    #expect(id == ClaimID(of: "It cost 48 million kroner.", in: desk.slug, occurrence: 1))
  }

  @Test func keepsSurroundingsOfWholeScalars() throws {
    var desk = Desk(
      "# Brücke\n\n" + String(repeating: "ä橋😀 ", count: 20) + "kostete 48 Kronen "
        + String(repeating: "😀橋ä ", count: 20)
    )
    try desk.claim("kostete 48 Kronen")
    let anchor = try #require(desk.claims.first?.anchor)
    let text = desk.dossier.article.text
    #expect((36...48).contains(anchor.before.utf8.count) && (36...48).contains(anchor.after.utf8.count))
    #expect(text[(anchor.range.lowerBound - anchor.before.utf8.count)..<anchor.range.lowerBound] == anchor.before)
    #expect(text[anchor.range.upperBound..<(anchor.range.upperBound + anchor.after.utf8.count)] == anchor.after)
    #expect(!anchor.before.unicodeScalars.contains("\u{FFFD}") && !anchor.after.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func refusesWordsThatAreAClaimAlready() throws {
    var desk = Desk(Self.text)
    let id = try desk.claim("210 people")
    #expect(#expect(throws: Refusal.self) { try desk.claim("210 people") }?.code == .alreadyClaim)
    try desk.decide(DropClaim(reason: "Opinion."), on: id)
    #expect(#expect(throws: Refusal.self) { try desk.claim("210  people") }?.code == .alreadyClaim)
    #expect(throws: Never.self) { try desk.claim("210 people came") }
  }

  @Test func givesWordsThatCameBackElsewhereANameOfTheirOwn() throws {
    var desk = Desk("# Bridge\n\nIt cost 48 million kroner. They waited.\n")
    let first = try desk.claim("It cost 48 million kroner.")
    try desk.replace("48", with: "49")
    desk.revise(desk.dossier.article.text.string + "\nIt cost 48 million kroner.\n")
    let second = try desk.claim("It cost 48 million kroner.")
    #expect(second != first)
    #expect(second == ClaimID(of: "It cost 48 million kroner.", in: desk.slug, occurrence: 2))
  }
}
