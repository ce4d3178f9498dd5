import Testing

@testable import Editorial

struct SourceTests {
  @Test func keepsAnAddressAsOne() {
    #expect(Source(named: "https://road.example/a", locator: nil, role: nil).url == "https://road.example/a")
    #expect(Source(named: "http://road.example/a", locator: "p. 2", role: .secondary).locator == "p. 2")
    #expect(Source(named: "Road Office, https://road.example", locator: nil, role: nil).url == nil)
    #expect(Source(named: "Road Office", locator: nil, role: nil).title == "Road Office")
  }

  @Test func sharesAnOriginAcrossLocators() {
    let pages = ["https://road.example/a#p1", "https://road.example/a#p2", "https://road.example/a"]
    #expect(Set(pages.map { Source(named: $0, locator: nil, role: nil).origin }).count == 1)
    let titles = ["Road  Office", "road office", " Road\nOffice "]
    #expect(Set(titles.map { Source(named: $0, locator: nil, role: nil).origin }).count == 1)
    #expect(
      Source(named: "Road Office", locator: nil, role: nil).origin
        != Source(named: "Port Office", locator: nil, role: nil).origin
    )
  }
}
