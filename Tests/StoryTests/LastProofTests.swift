import Foundation
import Testing

@Suite("The last proof: nothing else has changed, and nothing is out of date")
struct LastProofTests {
  private func edit(_ desk: Desk, _ old: String, _ new: String) throws {
    let path = try desk.draftPath()
    let text = try desk.read(path)
    try #require(text.contains(old))
    try desk.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  @Test func listsWhatNobodyAskedFor() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.requireRefusal("diff", "harbor", "--since-checked", hint: "r1 --since-checked", naming: "harbor")
    let claim = try #require(try desk.claims("harbor").first { ($0["wording"] as? String)?.contains("1,200") == true })
    let (id, wording) = (try #require(claim["id"] as? String), try #require(claim["wording"] as? String))
    let wanted = wording.replacingOccurrences(of: "1,200", with: "1,350")
    try desk.stet("dispute", id, "--note", "The register says 1,350.", "--change", wanted)

    let before = try desk.stet("diff", "harbor", "--since-checked", "--exit-code")
    #expect(before.status == 0 && before.output == "harbor  r1 → r1  no words changed\n", "\(before.testDescription)")

    try edit(desk, "1,200", "1,350")
    let asked = try desk.stet("diff", "harbor", "--since-checked", "--exit-code")
    #expect(asked.status == 0, "\(asked.testDescription)")
    #expect(asked.output.contains("nothing else has changed: 1 change as asked for"), "\(asked.testDescription)")
    #expect(asked.output.hasPrefix("harbor  r1 → unsaved edits"))

    try edit(desk, "1,350", "1,351")
    let other = try desk.stet("diff", "harbor", "--since-checked", "--exit-code")
    #expect(other.status == 1 && other.output.contains("asked for: change to"), "\(other.testDescription)")

    try desk.stet("save", "harbor")
    try desk.verify(id)
    let checked = try desk.stet("diff", "harbor", "r1", "--since-checked", "--exit-code", "--json")
    #expect(checked.status == 0, "\(checked.testDescription)")
    let object = try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [String: Any]
    #expect(object?["warranted"] as? [String: Int] == ["checked": 1])
    #expect((object?["changes"] as? [Any])?.isEmpty == true)
  }

  @Test func opensAClaimAgainWhenItsCheckHasExpired() throws {
    let desk = try Desk()
    try desk.startReview()
    let id = try desk.claim("30 percent")
    try desk.requireRefusal(
      "verify",
      id,
      "--source",
      "Yard",
      "--at",
      "page 1",
      "--expires",
      "2001-01-01",
      hint: "--expires",
      naming: "2001-01-01"
    )
    let typo = try desk.stet("verify", id, "--source", "Yard", "--at", "page 1", "--expires", "May")
    #expect(typo.status == 64, "\(typo.testDescription)")
    desk.environment["GIT_AUTHOR_DATE"] = "2024-03-04T09:00:00Z"
    try desk.stet("verify", id, "--source", "Yard", "--at", "page 1", "--expires", "2024-04-01")
    let gate = try desk.stet("gate", "harbor")
    #expect(gate.status == 1 && gate.output.contains("Expired: checked too long ago (1)"), "\(gate.testDescription)")
    #expect(try desk.stet("show", id).output.contains("expired: it held until 2024-04-01"))
    desk.environment["GIT_AUTHOR_DATE"] = nil
    try desk.stet("verify", id, "--source", "Yard", "--at", "page 1", "--expires", "2999-01-01")
    #expect(try !desk.stet("gate", "harbor").output.contains("Expired"))
  }

  @Test func isForDraftsOnly() throws {
    let desk = try Desk()
    try desk.write("One.\n", to: "a.md")
    try desk.write("Two.\n", to: "b.md")
    let run = try desk.stet("diff", "a.md", "b.md", "--since-checked")
    #expect(run.status == 64 && run.sentences.first?.contains("Nobody checks files") == true, "\(run.testDescription)")
  }
}
