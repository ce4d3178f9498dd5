import Testing

@testable import Editorial

struct ChecklistReadingTests {
  private func list(_ text: String) throws(JSONError) -> Checklist {
    try Checklist(name: "numbers", file: Array(text.utf8))
  }

  @Test func readsTitleScopesSectionsItemsAndReasons() throws {
    let read = try list(
      """
      # Numbers

      For figures.

      Applies to: number, comparison , number

      ## The figure

      - [ ] Check the unit
        and the order of magnitude.
        Why: Million for billion
        looks right on the page.
      * [x] Judge whether
      + [ ] the list is long enough
      """
    )
    #expect(read.title == "Numbers" && read.scopes == [.kind(.number), .kind(.comparison)])
    #expect(
      read.items.map(\.words) == [
        "Check the unit and the order of magnitude.", "Judge whether", "the list is long enough",
      ]
    )
    #expect(read.items.map(\.number) == [1, 2, 3] && read.items.allSatisfy { $0.section == "The figure" })
    #expect(read.items[0].why == "Million for billion looks right on the page." && read.items[1].why == nil)
  }

  @Test func readsLineEndsOfOtherSystems() throws {
    #expect(try list("# N\r\n\r\nApplies to: draft\r\n\r\n- [ ] One\r\n- [ ] Two\r\n").items.count == 2)
  }

  @Test(
    arguments: [
      ("", nil), ("# N\n\nApplies to: draft\n", nil),
      ("# N\n\nApplies to: numbers\n\n- [ ] One\n", 3), ("# N\n\nApplies to:\n\n- [ ] One\n", 3),
      ("Applies to: draft\nApplies to: quote\n- [ ] One\n", 2), ("Applies to: draft\n\n- [ ] One\n- [] Two\n", 4),
      ("Applies to: draft\n\n- [] One\n", 3), ("Applies to: draft\n\n- [ ]\n- [ ] Two\n", 3),
      ("Applies to: draft\n\n- [ ] One\n- [ ] Two\n\n- [ ]  “One”\n- [ ] One\n", 7),
      ("Applies to: draft\n\nWhy: not\n\n- [ ] One\n", 3), ("Applies to: draft\n- [ ] One\n  Why: a\n  Why: b\n", 4),
    ] as [(String, Int?)]
  )
  func namesTheLineOfWhatIsMalformed(text: String, line: Int?) throws {
    let error = #expect(throws: JSONError.self) { try list(text) }
    #expect(error?.line == line && error?.problem.isEmpty == false, "\(String(describing: error))")
  }

  @Test func passesOverWhatIsForPeople() throws {
    let read = try list("Intro.\n\nApplies to: draft\n\n- A plain item\n\n[a link](https://x.example)\n\n- [ ] One\n")
    #expect(read.title == "numbers" && read.items.map(\.words) == ["One"])
    #expect(try list("- [ ] One\n").scopes == [.draft])
  }
}
