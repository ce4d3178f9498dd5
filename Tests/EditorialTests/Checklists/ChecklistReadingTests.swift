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

  @Test func readsOrderedItemsAndLoneCarriageReturns() throws {
    let read = try list("1. [ ] First\n2) [x] Second\n\n10. [ ] Alone\n- [ ] Fourth\n3. [ ] Fifth\n")
    #expect(read.items.map(\.words) == ["First", "Second", "Alone", "Fourth", "Fifth"])
    #expect(try list("# N\r\r- [ ] One\r- [ ] Two\r").items.count == 2)
  }

  @Test(
    arguments: [
      ("- [ ] first\n- plain point\n- [ ] second\n", ["first", "second"]),
      ("- [ ] first\n1. plain\ntext\n", ["first"]),
      ("- [ ] one\n---\n> quoted\nlazy\n- [ ] two\n***\n", ["one", "two"]),
      ("- [ ] one\n> quoted\n", ["one"]), ("- [ ] one\n| a | b |\n", ["one"]),
      ("- [ ] one\n<details>\n\n- [ ] two\n\n</details>\n", ["one", "two"]),
      ("- [ ] one\n```\n- [ ] code\n```\n- [ ] two\n~~~~ md\n- [ ] code\n~~~\n~~~~\n", ["one", "two"]),
      ("- [ ] one <!-- not now -->\n<!--\n- [ ] hidden\n-->\n- [ ] two\n", ["one", "two"]),
      ("- [ ] one <!-- a\nb\nc --> more\n", ["one more"]),
      ("- [ ] Write `<!--` out\n- [ ] two\n", ["Write `<!--` out", "two"]),
      ("<pre>\n\n- [ ] shown as it is\n</pre>\n- [ ] one\n", ["one"]),
      ("- [ ] Names:\n  - spelling\n  - titles\n- [ ] two\n", ["Names: - spelling - titles", "two"]),
      ("- [ ] one\n\n  goes on\n\nnot this\n", ["one goes on"]),
      ("- [ ] one\n  - [ ] below\n\n    of it\n", ["one", "below of it"]),
      ("- [ ] see [a](b)\n- [a](b) is a link\n", ["see [a](b)"]), ("Code:\n\n    x = 1\n\n- [ ] one\n", ["one"]),
    ] as [(String, [String])]
  )
  func readsWhatAReaderOfMarkdownSees(text: String, items: [String]) throws {
    #expect(try list(text).items.map(\.words) == items)
  }

  @Test(
    arguments: [
      "**Applies to:** number", "Applies to : number", "*Applies to*: number", "__applies to: number__",
      "Applies to: **number**", "APPLIES TO:number", "***Applies to:*** number,",
    ]
  )
  func readsWhatAListAppliesToHoweverItIsSet(line: String) throws {
    guard !line.hasSuffix(",") else {
      #expect(throws: JSONError.self) { try list("\(line)\n\n- [ ] One\n") }
      return
    }
    #expect(try list("# N\n\n\(line)\n\n- [ ] One\n").scopes == [.kind(.number)])
  }

  @Test func readsHeadingsOfBothKindsAndReasonsHoweverTheyAreSet() throws {
    let read = try list(
      "Numbers\n=======\n\nFigures\n---\n\n- [ ] One\n\n  **Why:** it *is* so\n\n## Two ##\n\n- [ ] C\n"
    )
    #expect(read.title == "Numbers" && read.items.map(\.section) == ["Figures", "Two"])
    #expect(read.items[0].why == "it *is* so")
    #expect(try list("# Numbers #\n#5 is no heading\n- [ ] One\n").title == "Numbers")
  }

  @Test(
    arguments: [
      ("Apply to: caption\n- [ ] One\n", 1), ("- [ ] One\n\nApplied to: caption\n", 3),
      ("Applies: caption\n- [ ] One\n", 1),
      ("Applies to caption, number\n\n- [ ] One\n", 1), ("- Applies to: caption\n- [ ] One\n", 1),
      ("Aplies to: caption\n- [ ] One\n", 1), ("Applies to: number,\ncaption\n- [ ] One\n", 1),
      ("- [ ] One\n\n```\n- [ ] Two\n", 3), ("- [ ] One\n<!-- - [ ] Two\n", 2), ("- [ ] One <!-- why\n- [ ] Two\n", 1),
      ("- [ ] One <!-- why\n\n- [ ] Two -->\n", 1),
      ("- [ ] One\n<details>\n- [ ] Two\n", 3), ("- [ ] One\n  ```\n- [ ] Two\n  ```\n", 3),
      ("- [ ] One\n  ```\n```\n", 3),
      ("- [ ] One\n\nText\n\n    - [ ] Two\n", 5), ("- [ ] One\n> - [ ] Two\n", 2), ("- [ ] One\n• [ ] Two\n", 2),
      ("- [ ] One\na) [ ] Two\n", 2), ("- [ ] One\n| [ ] Two |\n", 2), ("- [ ] One\n## [ ] Two\n", 2),
      ("- [ ] One\n1.[ ] Two\n", 2), ("- [ ] One\n<!-- x --> - [ ] Two\n", 2), ("- [ ] One\n- [] see [a](b)\n", 2),
      ("- [ ] One\r- [] Two\r", 2),
    ]
  )
  func namesTheLineOfWhatWouldBeLost(text: String, line: Int) throws {
    let error = #expect(throws: JSONError.self) { try list(text) }
    #expect(error?.line == line && error?.problem.isEmpty == false, "\(String(describing: error))")
  }

  @Test func leavesProseAlone() throws {
    let read = try list(
      "Appliances: all of them.\nThis applies to every draft that we print.\n\n- [ ] One, see [x] below\n"
    )
    #expect(read.items.count == 1 && read.scopes == [.draft])
  }
}
