import Editorial
import Prose
import Testing

@testable import Reports

struct AnnotatedDraftTests {
  private func body(_ desk: Desk, style: TerminalStyle = .plain) -> String {
    AnnotatedDraft.text(desk.dossier, style: style)
  }

  @Test
  func marksClaimsThatOverlapWithTheirEnds() throws {
    var desk = Desk("Bridge news\n\nThe bridge opened in 1931 and carries 4,200 cars a day.\n")
    let whole = try desk.claim("The bridge opened in 1931 and carries 4,200 cars a day.")
    let inner = try desk.claim("carries 4,200 cars")
    let (first, second) = (whole.string.prefix(4), inner.string.prefix(4))
    #expect(body(desk).contains("[○ \(first)] The bridge opened in 1931 and [○ \(second)] carries 4,200\n"))
    #expect(body(desk).contains("cars[/\(second)] a day.\n"))
  }

  @Test
  func marksTheEndOfAClaimInsideASentenceOnlyWhereNoColourShowsIt() throws {
    var desk = Desk("Bridge news\n\nThe bridge opened in 1931, people say.\n")
    let id = try desk.claim("The bridge opened in 1931").string.prefix(4)
    #expect(body(desk).contains("1931[/\(id)], people say."))
    let coloured = body(desk, style: TerminalStyle(width: 80, hasColour: true))
    #expect(coloured.contains("\u{1B}[4mThe bridge opened in 1931\u{1B}[0m, people say."))
  }

  @Test(arguments: [20, 59, 60, 80, 140])
  func showsEveryWordOfTheDraftInOrder(width: Int) throws {
    let desk = try HarbourBridge.desk()
    let printed = body(desk, style: TerminalStyle(width: width, hasColour: false))
    var rest = printed[...]
    for word in desk.dossier.article.text.string.split(whereSeparator: \.isWhitespace) {
      let place = try #require(rest.firstRange(of: word), "\(word) at \(width)")
      rest = rest[place.upperBound...]
    }
  }

  @Test
  func listsClaimsWithoutAPlaceBelowTheText() throws {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros. It has 3 lanes.\n")
    let id = try desk.claim("It has 3 lanes.").string.prefix(4)
    desk.revise(" It has 3 lanes.", "")
    let printed = body(desk)
    #expect(printed.contains("Claims without a place in the text\n  “It has 3 lanes.”\n    ○ unchecked · \(id)"))
  }

  @Test
  func leavesDroppedClaimsUnmarkedAndCountsThem() throws {
    var desk = Desk("Bridge news\n\nThe bridge cost 12 euros.\n")
    let id = try desk.claim("The bridge cost 12 euros.")
    try desk.decide(DropClaim(reason: "The line goes."), on: id)
    #expect(!body(desk).contains("[–"))
    #expect(body(desk).contains("no claims: 1 dropped"))
  }
}
