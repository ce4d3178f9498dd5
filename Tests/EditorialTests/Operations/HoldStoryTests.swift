import Testing

@testable import Editorial

struct HoldStoryTests {
  @Test func closesAnOpenGateUntilSomebodyReleasesIt() throws {
    var desk = Desk()
    try desk.openGate()
    try desk.change(HoldStory(reason: "The ministry calls back."))
    #expect(desk.story.hold?.person == Desk.ann && desk.story.state == "draft")
    #expect(Gate(desk.dossier).reasons.map(\.kind) == [.held])
    #expect(desk.refusal(of: SetState(.ready)) == .held)
    let plan = try desk.change(ReleaseStory(), by: Desk.bob)
    #expect(plan.body == ["Was held by Ann Ortiz: The ministry calls back."])
    #expect(Gate(desk.dossier).isOpen && desk.refusal(of: SetState(.ready)) == nil)
  }

  @Test func requiresAReasonAndAStoryToHold() throws {
    var desk = Desk()
    #expect(desk.refusal(of: HoldStory(reason: " ")) == .needsNote)
    #expect(desk.refusal(of: ReleaseStory()) == .nothingToDo)
    try desk.change(HoldStory(reason: "Wait."))
    #expect(desk.refusal(of: HoldStory(reason: "Wait more.")) == .nothingToDo)
    for state in [StoryState.published, .spiked, .killed] {
      var gone = Desk()
      gone.story.state = state.rawValue
      #expect(gone.refusal(of: HoldStory(reason: "Wait.")) == .storyClosed)
    }
  }
}
