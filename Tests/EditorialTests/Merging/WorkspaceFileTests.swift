import Editorial
import Testing

@Suite struct WorkspaceFileTests {
  @Test func readsWhatAPathHolds() throws {
    let id = try #require(ClaimID("7kq2m31x"))
    let cases: [(String, WorkspaceFile)] = [
      ("drafts/2022/01/harbor/draft.md", .text), ("drafts/2022/01/harbor/story.json", .story),
      ("drafts/2022/01/harbor/claims/7kq2m31x.json", .claim(id)),
      ("drafts/2022/01/harbor/checks/7kq2m31x/ada@example.org.json", .check(id, email: "ada@example.org")),
      ("drafts/2022/01/harbor/checklists/ada@example.org.json", .checklistWork(email: "ada@example.org")),
      ("drafts/2022/01/harbor/checklists/numbers.md", .other), ("drafts/2022/01/harbor/claims/README.md", .other),
      ("drafts/2022/01/harbor/claims/ilou.json", .other),
      ("drafts/2022/01/Not A Slug/draft.md", .other), ("drafts/draft.md", .other), ("stet.json", .other),
      ("checklists/every-claim.md", .other), ("drafts/2022/01/harbor/notes/draft.md", .other), ("", .other),
    ]
    for (path, kind) in cases { #expect(WorkspaceFile(path: path) == kind, "\(path)") }
  }
}
