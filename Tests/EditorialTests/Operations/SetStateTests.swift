import Testing

@testable import Editorial

struct SetStateTests {
  /// From where to where, with a closed gate, and what refuses it.
  struct Way: Sendable, CustomTestStringConvertible {
    let from: StoryState
    let to: StoryState
    var isOpen = false
    let code: Refusal.Code?
    var testDescription: String { "\(from.rawValue) to \(to.rawValue), gate \(isOpen ? "open" : "closed")" }
  }

  @Test(arguments: [
    Way(from: .draft, to: .checking, code: nil), Way(from: .draft, to: .draft, code: .nothingToDo),
    Way(from: .draft, to: .assigned, code: .stateNotSo), Way(from: .checking, to: .queriesOut, code: .stateNotSo),
    Way(from: .checking, to: .legal, code: nil), Way(from: .legal, to: .copy, code: nil),
    Way(from: .checking, to: .checked, code: .gateClosed),
    Way(from: .checking, to: .checked, isOpen: true, code: .nothingToDo),
    Way(from: .copy, to: .slot, code: .gateClosed), Way(from: .copy, to: .slot, isOpen: true, code: nil),
    Way(from: .slot, to: .ready, code: .gateClosed), Way(from: .slot, to: .ready, isOpen: true, code: nil),
    Way(from: .slot, to: .published, isOpen: true, code: .noWay),
    Way(from: .ready, to: .published, code: .gateClosed), Way(from: .ready, to: .published, isOpen: true, code: nil),
    Way(from: .ready, to: .killed, isOpen: true, code: .noWay), Way(from: .checking, to: .spiked, code: nil),
    Way(from: .published, to: .spiked, code: .noWay), Way(from: .published, to: .draft, code: .noWay),
    Way(from: .published, to: .killed, code: nil), Way(from: .spiked, to: .draft, code: nil),
    Way(from: .spiked, to: .checking, code: nil), Way(from: .spiked, to: .ready, isOpen: true, code: .gateClosed),
    Way(from: .spiked, to: .killed, code: .noWay), Way(from: .killed, to: .draft, code: .noWay),
    Way(from: .killed, to: .published, isOpen: true, code: .noWay),
  ])
  func goesOnlyWhereThereIsAWay(_ way: Way) throws {
    var desk = Desk()
    if way.isOpen { try desk.openGate() }
    desk.story.state = way.from.rawValue
    #expect(desk.refusal(of: SetState(way.to, reason: "So it is.")) == way.code)
  }

  @Test(arguments: [StoryState.spiked, .killed]) func requiresAReasonToTakeAStoryOut(_ state: StoryState) throws {
    var desk = Desk()
    desk.story.state = (state == .killed ? StoryState.published : .checking).rawValue
    #expect(desk.refusal(of: SetState(state, reason: " ")) == .needsNote)
    try desk.change(SetState(state, reason: "The source took it back."))
    #expect(desk.story.stateReason == "The source took it back.")
    let reasons = Gate(desk.dossier).reasons.filter { $0.kind == .notRunning }
    #expect(reasons.map(\.detail) == ["The source took it back."])
  }

  @Test func saysWhatWasDone() throws {
    var desk = Desk()
    let plan = try desk.change(SetState(.spiked, reason: "Overtaken"))
    #expect(plan.subject == "state harbour-bridge: spiked" && plan.body == ["Reason: Overtaken"])
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-State"])
    try desk.change(SetState(.draft))
    #expect(desk.story.stateReason == nil && desk.story.state == "draft")
  }

  @Test func saysQueriesAreOutOnlyWhileOneIs() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Query(question: "Which year?", to: "Nora"), on: id)
    try desk.change(SetState(.queriesOut))
    #expect(desk.stateWord == "queries out")
    try desk.decide(Desk.verify, on: id)
    #expect(desk.stateWord == "checking")
    #expect(desk.story.state == "queries-out", "what is computed is never written")
  }

  @Test func isCheckedWhileTheGateIsOpen() throws {
    var desk = Desk()
    try desk.change(SetState(.checking))
    #expect(desk.stateWord == "checking")
    try desk.openGate()
    #expect(desk.stateWord == "checked" && desk.story.state == "checking")
    try desk.replace("48 million", with: "49 million")
    #expect(desk.stateWord == "checking")
    // Somebody wrote there by hand what only follows.
    desk.story.state = "checked"
    #expect(desk.stateWord == "checking")
    desk.story.state = "with the queen"
    #expect(desk.stateWord == "with the queen")
  }

  @Test func losesNothingOfAFileThatCannotBeRead() {
    var desk = Desk()
    desk.damaged = [DamagedFile(path: "\(desk.folder)/story.json", problem: "ends too early", line: 1)]
    #expect(desk.refusal(of: SetState(.checking)) == .damaged)
  }
}

extension Desk {
  /// The state as reports show it.
  fileprivate var stateWord: String {
    let dossier = dossier
    return dossier.stateWord(under: Gate(dossier))
  }
}
