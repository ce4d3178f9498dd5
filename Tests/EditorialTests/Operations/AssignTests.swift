import Prose
import Testing

@testable import Editorial

struct AssignTests {
  private static let friday = CivilDate(iso: "2022-01-14").map(Deadline.day)

  @Test func namesWhoChecksADraftAndByWhen() throws {
    var desk = Desk()
    let plan = try desk.change(AssignDraft(to: Desk.bob, due: Self.friday))
    #expect(plan.subject == "assign harbour-bridge: Bob Lund, due 2022-01-14")
    #expect(desk.story.assignee == Desk.bob && desk.story.deadline == "2022-01-14" && desk.story.state == "assigned")
    #expect(try Story(file: desk.story.file) == desk.story)
    #expect(desk.refusal(of: AssignDraft(to: Desk.bob)) == .nothingToDo)
    #expect(desk.refusal(of: AssignDraft(to: Desk.bob, due: Self.friday)) == .nothingToDo)
    try desk.change(AssignDraft(to: Desk.cleo))
    #expect(desk.story.assignee == Desk.cleo && desk.story.deadline == "2022-01-14")
  }

  @Test func refusesADeadlineThatHasPassedAndAStoryThatIsOut() throws {
    let past = CivilDate(iso: "2022-01-06").map(Deadline.day)
    var desk = Desk()
    #expect(desk.refusal(of: AssignDraft(to: Desk.bob, due: past)) == .dueTooSoon)
    // The day itself is not over yet.
    #expect(desk.refusal(of: AssignDraft(to: Desk.bob, due: CivilDate(iso: "2022-01-07").map(Deadline.day))) == nil)
    let id = try desk.claim(Desk.cost)
    let error = #expect(throws: Refusal.self) { try desk.decide(Assign(to: Desk.bob, due: past), on: id) }
    #expect(error?.code == .dueTooSoon)
    desk.story.state = "published"
    #expect(desk.refusal(of: AssignDraft(to: Desk.bob)) == .storyClosed)
    #expect(desk.refusal(of: TakeDraft()) == .storyClosed)
  }

  @Test func letsOnePersonTakeADraft() throws {
    var desk = Desk()
    try desk.change(TakeDraft())
    #expect(desk.story.assignee == Desk.ann && desk.story.state == "checking")
    #expect(desk.refusal(of: TakeDraft()) == .nothingToDo)
    #expect(desk.refusal(of: TakeDraft(), by: Desk.bob) == .othersHave)
    try desk.change(AssignDraft(to: Desk.bob))
    #expect(desk.story.state == "checking")
    var assigned = Desk()
    try assigned.change(AssignDraft(to: Desk.bob))
    try assigned.change(TakeDraft(), by: Desk.bob)
    #expect(assigned.story.state == "checking")
  }

  @Test func isOpenUntilThePersonHasDecidedOnTheWordsAsTheyAre() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    try desk.decide(Assign(to: Desk.bob, due: Self.friday), on: id)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.verified), "it says nothing of the claim")
    #expect(claim.assigned?.assignment.person == Desk.bob && claim.assigned?.giver == Desk.ann)
    #expect(
      claim.assigned?.isOpen == true && claim.isInHands(of: Desk.bob.email) && !claim.isInHands(of: Desk.ann.email)
    )
    #expect(StoryStanding(desk.dossier, Gate(desk.dossier)).hands == [Desk.bob.email])
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    #expect(try #require(desk.dossier.claim(id)).assigned?.isOpen == false)
    try desk.replace("48", with: "49")
    #expect(try #require(desk.dossier.claim(id)).assigned?.isOpen == true)
  }

  @Test func takesTheNewestAssignmentAndRefusesTheSameAgain() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Assign(to: Desk.bob), on: id)
    let error = #expect(throws: Refusal.self) { try desk.decide(Assign(to: Desk.bob), on: id, by: Desk.cleo) }
    #expect(error?.code == .nothingToDo)
    try desk.decide(Assign(to: Desk.cleo), on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.assigned?.assignment.person == Desk.cleo)
    #expect(
      try Stage.dropped.refusal(of: Assign(to: Desk.bob)) == .dropped
        && Stage.gone.refusal(of: Assign(to: Desk.bob)) == nil
    )
  }

  @Test func readsWhatItWrote() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let due = Deadline("2022-01-14 18:00", offset: 60)
    try desk.decide(Assign(to: Desk.bob, due: due), on: id)
    let decision = try #require(desk.checks.first?.decisions.last)
    #expect(decision.assignment == Assignment(to: Desk.bob, due: due))
    #expect(try Decision(decision.json) == decision && decision.json.line.contains("2022-01-14T18:00:00+01:00"))
  }
}
