import Prose
import Testing

@testable import Editorial

struct ChecklistSheetTests {
  private static func list(_ name: String, _ scopes: String, _ items: String...) throws -> Checklist {
    let text = "# \(name)\n\nApplies to: \(scopes)\n\n" + items.map { "- [ ] \($0)\n" }.joined()
    return try Checklist(name: name, file: Array(text.utf8))
  }

  /// A draft of which one claim, with a figure, is claimed, and lists for figures, quotations, captions and the draft.
  private func desk() throws -> Desk {
    var desk = Desk()
    try desk.claim(Desk.cost)
    desk.checklists = [
      try Self.list("numbers", "number", "Check the unit.", "Count the list."),
      try Self.list("quotes", "quote", "Listen."),
      try Self.list("captions", "caption", "Look."), try Self.list("release", "draft", "Read it again."),
      try Self.list("heads", "headline", "Point to the sentence."),
    ]
    return desk
  }

  @Test func appliesWhereTheDraftHoldsWhatItIsFor() throws {
    let sheets = try desk().dossier.sheets
    #expect(sheets.filter(\.applies).map(\.list.name) == ["heads", "numbers", "release"])
    #expect(sheets.map(\.list.name) == ["heads", "numbers", "release", "captions", "quotes"])
  }

  @Test func isDoneByOnePersonsTickAndTakenBackOnlyByThem() throws {
    var desk = try desk()
    let plan = try desk.tickItems("numbers/2")
    #expect(plan.subject == "tick harbour-bridge: numbers/2" && plan.body == ["numbers: Count the list."])
    #expect(desk.done("numbers") == [2])
    try desk.tickItems("check THE unit", by: Desk.bob)
    #expect(desk.done("numbers") == [1, 2])
    #expect(desk.itemRefusal("numbers/1", takesBack: true) == .nothingToDo)
    try desk.tickItems("numbers/1", takesBack: true, by: Desk.bob)
    #expect(desk.done("numbers") == [2])
    #expect(try ChecklistWork(email: Desk.bob.email, file: desk.checklistWork[1].file) == desk.checklistWork[1])
  }

  @Test func opensAgainWhenAnEditTouchesWhatItCovers() throws {
    var desk = try desk()
    try desk.tickItems("numbers/1")
    try desk.tickItems("release/1")
    try desk.tickItems("heads/1")
    try desk.replace("Nobody at the quay", with: "Nobody on the quay")
    #expect(desk.done("numbers") == [1] && desk.done("heads") == [1] && desk.done("release") == [])
    let entry = try #require(desk.dossier.sheet(of: desk.checklists[3]).entries.first)
    #expect(entry.reopened.map(\.person) == [Desk.ann] && entry.reopened.first?.revision == 1)
    try desk.replace("48 million", with: "49 million")
    #expect(desk.done("numbers") == [] && desk.done("heads") == [1])
    try desk.tickItems("numbers/1")
    #expect(desk.done("numbers") == [1])
    // The newer tick is of the other words.
    try desk.replace("49 million", with: "48 million")
    #expect(desk.done("numbers") == [])
  }

  @Test func doesNotMindTypographyNorWhereClaimsStand() throws {
    var desk = try desk()
    try desk.tickItems("numbers/1")
    try desk.tickItems("release/1")
    try desk.replace(" It cost 48 million kroner.", with: "\nIt  cost 48 million kroner.")
    #expect(desk.done("numbers") == [1] && desk.done("release") == [1])
    try desk.replace("\nIt  cost 48 million kroner.", with: "")
    try desk.replace("Nobody at", with: "\(Desk.cost)\n\nNobody at")
    #expect(desk.done("numbers") == [1] && desk.done("release") == [])
  }

  @Test func isBoundToTheItemsOwnWords() throws {
    var desk = try desk()
    try desk.tickItems("numbers/1")
    desk.checklists[0] = try Self.list("numbers", "number", "New.", "Check the unit.")
    #expect(desk.done("numbers") == [2])
    desk.checklists[0] = try Self.list("numbers", "number", "Check the unit and the scale.")
    #expect(desk.done("numbers") == [])
  }

  @Test func opensTheGateWhenEveryRequiredItemIsDone() throws {
    var desk = try desk()
    desk.settings.requiredChecklists = ["captions", "numbers"]
    let open = { (desk: Desk) in Gate(desk.dossier).reasons.filter { $0.kind == .checklist } }
    #expect(open(desk).map(\.item) == ["numbers/1", "numbers/2"])
    #expect(open(desk).map(\.words) == ["Check the unit.", "Count the list."])
    try desk.tickItems("numbers", takesLists: true)
    #expect(open(desk) == [])
    try desk.replace("48 million", with: "49 million")
    #expect(open(desk).count == 2 && open(desk)[0].detail?.contains("Ann Ortiz") == true)
    desk.settings.requiredChecklists = ["lost"]
    desk.brokenChecklists = [DamagedFile(path: "checklists/lost.md", problem: "lacks a line", line: 3)]
    #expect(open(desk).map(\.detail) == ["checklists/lost.md, line 3: lacks a line"] && open(desk)[0].item == nil)
  }

  @Test func refusesWhatIsNoItemOrSeveralOrDoesNotApply() throws {
    let desk = try desk()
    let cases: [(String, Refusal.Code?)] = [
      ("numbers/3", .noSuchItem), ("numbers", .noSuchItem), ("figures/1", .noSuchItem), ("", .noSuchItem),
      ("nothing of it", .noSuchItem), ("e", .itemAmbiguous), ("quotes/1", .notApplicable), ("Listen.", .noSuchItem),
      ("numbers/1", nil),
    ]
    for (typed, code) in cases { #expect(desk.itemRefusal(typed) == code, "\(typed)") }
  }

  @Test func countsNoTickOfAnAuthorWhereTheSettingsSaySo() throws {
    var desk = try desk()
    let nora = Desk.person("Nora Quist", "nora@desk.example")
    try desk.tickItems("numbers/1", by: nora)
    #expect(desk.done("numbers") == [1])
    desk.settings.policy.checkerIsNotAuthor = true
    #expect(desk.done("numbers") == [] && desk.itemRefusal("numbers/2", by: nora) == .checkerIsAuthor)
    // What they ticked before can be taken back, once.
    try desk.tickItems("numbers/1", takesBack: true, by: nora)
    #expect(desk.itemRefusal("numbers/1", takesBack: true, by: nora) == .nothingToDo)
  }

  @Test func namesTheRevisionThatATickLookedAtAfterARevert() throws {
    var desk = try desk()
    try desk.tickItems("release/1")
    try desk.replace("48 million", with: "49 million")
    try desk.replace("49 million", with: "48 million")
    #expect(desk.revisions.count == 3)
    #expect(desk.dossier.sheet(of: desk.checklists[3]).entries[0].ticks.map(\.revision) == [1])
  }

  @Test func passesOverWhatANewerStetHasSaidOfAnItem() throws {
    var desk = try desk()
    try desk.tickItems("numbers/1")
    let file = String(decoding: desk.checklistWork[0].file, as: UTF8.self)
    let decision = try #require(file.split(separator: "\"decisions\": [\n").last?.split(separator: "\n  ]").first)
    let comment = decision.replacing("\"tick\"", with: "\"comment\"")
    let both = Array(file.replacing(decision, with: "\(decision),\n\(comment)").utf8)
    let work = try ChecklistWork(email: Desk.ann.email, file: both)
    #expect(work.decisions.map(\.verb) == [.tick, .unknown("comment")])
    desk.put(work)
    #expect(desk.done("numbers") == [1])
  }

  @Test(arguments: ["numbers.md/2", "Numbers/2", "checklists/numbers.md/2", "NUMBERS.MD/2"])
  func takesAListByItsFileToo(typed: String) throws {
    var desk = try desk()
    try desk.tickItems(typed)
    #expect(desk.done("numbers") == [2])
    try desk.tickItems(String(typed.dropLast(2)), takesLists: true)
    #expect(desk.done("numbers") == [1, 2])
  }

  @Test func takesWordsWithASlashForWords() throws {
    var desk = try desk()
    desk.checklists.append(try Self.list("desk", "draft", "Somebody is reachable 24/7"))
    try desk.tickItems("24/7")
    #expect(desk.done("desk") == [1])
    #expect(desk.itemRefusal("25/7") == .noSuchItem)
  }

  @Test func saysWhyAListCannotBeRead() throws {
    var desk = try desk()
    desk.brokenChecklists = [DamagedFile(path: "checklists/i.md", problem: "lacks a line", line: 3)]
    for typed in ["i/1", "I.md/1"] {
      let error = #expect(throws: Refusal.self) { try desk.tickItems(typed) }
      #expect(
        error?.sentence.contains("checklists/i.md, line 3, lacks a line.") == true,
        "\(String(describing: error))"
      )
    }
    #expect(desk.dossier.checklist(named: "i") == .broken(desk.brokenChecklists[0]))
    #expect(desk.dossier.checklist(named: "j") == .unknown)
  }
}

extension Desk {
  /// Ticks an item of a checklist, or takes it back.
  @discardableResult
  fileprivate mutating func tickItems(
    _ typed: String,
    takesLists: Bool = false,
    takesBack: Bool = false,
    by person: Person = Desk.ann
  ) throws -> Plan {
    let operation = TickItems([typed], takesLists: takesLists, takesBack: takesBack)
    let plan = try operation.plan(on: dossier, by: Doer(person: person, time: tick()))
    try apply(plan)
    return plan
  }

  /// The code with which that is refused; nil when it is not.
  fileprivate func itemRefusal(
    _ typed: String,
    takesBack: Bool = false,
    by person: Person = Desk.ann
  ) -> Refusal.Code? {
    var desk = self
    do {
      try desk.tickItems(typed, takesBack: takesBack, by: person)
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    } catch {
      return .init(rawValue: "\(error)")
    }
  }

  /// The numbers of a list's items that are done.
  fileprivate func done(_ name: String) -> [Int] {
    dossier.sheets.first { $0.list.name == name }?.entries.filter(\.isDone).map(\.item.number) ?? []
  }
}
