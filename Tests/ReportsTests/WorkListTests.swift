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
}
