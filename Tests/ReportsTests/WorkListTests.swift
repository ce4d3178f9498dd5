import Editorial
import Prose
import Testing

@testable import Reports

struct WorkListTests {
  @Test func showsOnesOwnDraftsAndClaimsByWhatIsDue() throws {
    var desk = try HarbourBridge.desk()
    (desk.story.assignee, desk.story.deadline) = (Desk.ben, "2024-05-07 18:00")
    let ids = desk.dossier.liveClaims.map(\.claim.id)
    let days = ["2024-05-20", "2024-05-12"].map { CivilDate(iso: $0).map(Deadline.day) }
    try desk.decide(Assign(to: Desk.ben, due: days[0]), on: ids[0])
    try desk.decide(Assign(to: Desk.ben, due: days[1]), on: ids[3])
    let standing = DraftStanding(desk.dossier)
    let list = WorkList(of: Desk.ben, drafts: [standing], claims: [desk.dossier], at: HarbourBridge.now)
    try Snapshot.expect(list.text(style: .plain), matches: "work.txt")
    #expect(try JSON(parsing: list.json.file) == list.json)
    let none = WorkList(of: Desk.ann, drafts: [], claims: [], at: HarbourBridge.now)
    #expect(none.text(style: .plain).hasPrefix("Nothing is in the hands of Ann Ekberg"))
  }

  @Test func showsTheAgeAndTheDayOfOnesOwnQuestions() throws {
    var desk = try HarbourBridge.desk()
    let ids = desk.dossier.liveClaims.map(\.claim.id)
    try desk.decide(Query(question: "Who?", to: "the port"), on: ids[0], by: Desk.ben)
    try desk.decide(
      Query(question: "When?", to: "the port", due: CivilDate(iso: "2024-05-30")),
      on: ids[3],
      by: Desk.ben
    )
    let list = WorkList(of: Desk.ben, drafts: [], claims: [desk.dossier], at: HarbourBridge.now).text(style: .plain)
    #expect(list.contains("    asked the port ") && list.contains(", due 2024-05-30: in "), "\(list)")
    // What is due comes first.
    let order = [ids[3], ids[0]].compactMap { desk.dossier.claim($0)?.shortID }.map {
      list.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil } && order.compactMap(\.self) == order.compactMap(\.self).sorted(), "\(list)")
    try desk.decide(Answer("On May 1."), on: ids[3], by: Desk.ben)
    let answered = WorkList(of: Desk.ben, drafts: [], claims: [desk.dossier], at: HarbourBridge.now)
    #expect(answered.text(style: .plain).contains("answered, to be judged"))
  }
}
