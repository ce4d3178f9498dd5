import Foundation
import Testing

@Suite("A draft that nobody has read yet")
struct UnreadDraftTests {
  @Test func doesNotPassTheGateForWantOfClaims() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    let gate = try desk.stet("gate", "harbor")
    #expect(gate.status == 1, "no claim is no check:\n\(gate.testDescription)")
    let list = try desk.stet("list")
    #expect(!list.output.contains("gate open"), "\(list.testDescription)")
  }

  @Test func losesItsNameWithItsTextSoThatAStoryCanComeBack() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.git("rm", "-q", desk.draftPath())
    try desk.git("commit", "-q", "-m", "killed")
    let added = try desk.stet("add", "../article.txt", "--slug", "harbor")
    #expect(added.status == 0, "\(added.testDescription)")
    #expect(try desk.stet("open", "harbor").status == 0)
    try desk.requireSoundRepository()
  }
}
