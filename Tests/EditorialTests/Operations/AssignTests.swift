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

  @Test func asksForANewLookOfWhoHasDecidedBefore() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    try desk.decide(Assign(to: Desk.bob), on: id)
    #expect(desk.dossier.claim(id)?.isInHands(of: Desk.bob.email) == true)
    #expect(desk.dossier.claim(id)?.status == .agreed(.verified))
    let again = #expect(throws: Refusal.self) { try desk.decide(Assign(to: Desk.bob), on: id) }
    #expect(again?.code == .nothingToDo)
    // Whatever the clocks say, a decision that was not there yet is the one that was asked for.
    try desk.decide(Desk.verify, on: id, by: Desk.bob, at: Timestamp(seconds: 1_641_546_000, offset: 0))
    #expect(desk.dossier.claim(id)?.assigned?.isOpen == false)
    try desk.decide(Assign(to: Desk.bob), on: id)
    #expect(desk.dossier.claim(id)?.assigned?.isOpen == true)
  }

  @Test func takesAnAssignmentBack() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    func code(_ operation: some ClaimOperation) -> Refusal.Code? {
      var desk = desk
      return (#expect(throws: Refusal.self) { try desk.decide(operation, on: id) })?.code
    }
    #expect(code(Unassign()) == .nothingToDo)
    try desk.decide(Assign(to: Desk.bob, due: Self.friday), on: id)
    #expect(code(Assign(to: Desk.bob)) == .nothingToDo)
    try desk.decide(Assign(to: Desk.bob, clearsDue: true), on: id)
    #expect(desk.dossier.claim(id)?.assigned?.assignment == Assignment(to: Desk.bob, due: nil))
    #expect(code(Assign(to: Desk.bob, clearsDue: true)) == .nothingToDo)
    let plan = try desk.decide(Unassign(), on: id, by: Desk.cleo)
    #expect(plan.subject.hasPrefix("unassign") && plan.message.contains("Stet-Assignee: nobody"))
    #expect(plan.message.contains("No longer: Bob Lund <bob@desk.example>"))
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.assigned == nil && !claim.isInHands(of: Desk.bob.email))
    #expect(code(Unassign()) == .nothingToDo)
    try desk.decide(Assign(to: Desk.bob), on: id)
    #expect(desk.dossier.claim(id)?.assigned?.isOpen == true)
  }

  @Test func givesADraftBackAndTakesItsDeadlineAway() throws {
    var desk = Desk()
    #expect(desk.refusal(of: AssignDraft(to: nil)) == .nothingToDo)
    #expect(desk.refusal(of: AssignDraft(to: nil, clearsDue: true)) == .nothingToDo)
    try desk.change(AssignDraft(to: Desk.bob, due: Self.friday))
    let plan = try desk.change(AssignDraft(to: nil))
    #expect(plan.subject == "assign harbour-bridge: nobody" && plan.message.contains("Stet-Assignee: nobody"))
    #expect(desk.story.assignee == nil && desk.story.deadline == "2022-01-14" && desk.story.state == "draft")
    #expect(try desk.change(AssignDraft(to: Desk.bob, clearsDue: true)).subject.hasSuffix("Bob Lund, no deadline"))
    #expect(desk.story.assignee == Desk.bob && desk.story.deadline == nil && desk.story.state == "assigned")
    try desk.change(TakeDraft(), by: Desk.bob)
    try desk.change(AssignDraft(to: nil))
    #expect(desk.story.state == "checking", "somebody has begun")
  }

  /// Why a story was in a state is no reason for the next one.
  @Test func leavesTheReasonOfAStateWithIt() throws {
    for operation in [AssignDraft(to: Desk.bob), TakeDraft()] as [any StoryOperation] {
      var desk = Desk()
      try desk.change(SetState(.legal))
      try desk.change(SetState(.draft, reason: "needs a new lede"))
      try desk.change(operation)
      #expect(desk.story.state != "draft" && desk.story.stateReason == nil)
    }
    var desk = Desk()
    try desk.change(SetState(.legal, reason: "a lawsuit"))
    try desk.change(TakeDraft())
    #expect(desk.story.state == "legal" && desk.story.stateReason == "a lawsuit")
  }

  /// Somebody assigned by an address is called by their name as soon as that is known; the files keep what they have.
  @Test func callsPeopleByTheNamesThatAreKnownNow() throws {
    let stranger = Desk.person("", Desk.bob.email)
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let other = try desk.claim("The old ferry carried 210 people a day.")
    try desk.change(AssignDraft(to: stranger))
    try desk.decide(Assign(to: stranger), on: id)
    #expect(desk.dossier.story.assignee?.name == "bob@desk.example")
    try desk.decide(Note("Seen."), on: other, by: Desk.bob)
    #expect(desk.dossier.story.assignee == Desk.bob)
    #expect(desk.dossier.claim(id)?.assigned?.assignment.person == Desk.bob)
    #expect(DraftStanding(desk.dossier).story.assignee == Desk.bob)
    try desk.change(SetState(.legal))
    #expect(desk.story.assignee == stranger, "the file is as it was")
    var files = desk.draftFiles
    #expect(files.nameless.isEmpty)
    files.checks = []
    #expect(files.nameless == ["bob@desk.example"])
    files.names = ["bob@desk.example": "Bobby"]
    #expect(Dossier(files, settings: Settings()).story.assignee?.name == "Bobby")
  }
}
