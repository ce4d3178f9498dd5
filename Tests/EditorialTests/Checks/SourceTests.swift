import Prose
import Testing

@testable import Editorial

struct SourceTests {
  @Test func keepsAnAddressAsOne() {
    #expect(Source(named: "https://road.example/a", locator: nil, role: nil).url == "https://road.example/a")
    #expect(Source(named: "http://road.example/a", locator: "p. 2", role: .secondary).locator == "p. 2")
    #expect(Source(named: "Road Office, https://road.example", locator: nil, role: nil).url == nil)
    #expect(Source(named: "Road Office", locator: nil, role: nil).title == "Road Office")
  }

  @Test func isOneSourceAcrossLocators() {
    let pages = ["https://road.example/a#p1", "https://road.example/a#p2", "https://road.example/a"]
    #expect(Set(pages.map { Source(named: $0, locator: nil, role: nil).identity }).count == 1)
    let titles = ["Road  Office", "road office", " Road\nOffice "]
    #expect(Set(titles.map { Source(named: $0, locator: nil, role: nil).identity }).count == 1)
    #expect(
      Source(named: "Road Office", locator: nil, role: nil).identity
        != Source(named: "Port Office", locator: nil, role: nil).identity
    )
  }

  @Test func readsBackEverythingThatItHolds() throws {
    for (kind, terms) in zip(Source.Kind.allCases, Source.Terms.allCases + Source.Terms.allCases) {
      let source = Source(
        title: "Source A",
        url: nil,
        locator: "call of Jan. 6",
        role: .primary,
        kind: kind,
        terms: terms,
        accessed: CivilDate(iso: "2022-01-06"),
        passage: "We were never asked.",
        origin: "The ministry",
        isConfidential: true
      )
      let bytes = JSON.object(["sources": .array([source.json])]).line
      let read = try JSONFields(try JSON(parsing: bytes)).sources()
      #expect(read == [source])
    }
  }

  @Test func keepsWhatANewerStetHasWritten() throws {
    let value = try JSON(parsing: #"{"title":"A","shelf":7}"#)
    #expect(try Source(JSONFields(value)).json == value)
  }

  @Test(arguments: ["kind", "terms", "role", "accessed"]) func refusesAWordThatItDoesNotKnow(_ field: String) throws {
    let value = try JSON(parsing: "{\"title\":\"A\",\"\(field)\":\"soon\"}")
    #expect(throws: JSONError.self) { try Source(JSONFields(value)) }
  }

  @Test func takesAnAddressForAWebPageUntilSomebodySaysOtherwise() {
    let page = Source(named: "https://road.example/a", locator: nil, role: nil)
    #expect(page.kind == nil && page.shownKind == .webPage)
    let law = Source(title: "Law 12", url: "https://road.example/law.pdf", locator: nil, role: nil, kind: .document)
    #expect(law.shownKind == .document)
    #expect(Source(named: "Road Office", locator: nil, role: nil).shownKind == nil)
  }
}

extension JSONFields {
  fileprivate consuming func sources() throws -> [Source] {
    var fields = self
    return try fields.array("sources").map { try Source(try JSONFields($0)) }
  }
}
