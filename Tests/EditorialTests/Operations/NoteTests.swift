import Testing

@testable import Editorial

struct NoteTests {
  @Test(arguments: [Stage.placed, .reworded, .gone, .ambiguous, .dropped])
  func notesOnEveryClaimAndLeavesItsStatus(stage: Stage) throws {
    var (desk, id) = try stage.desk()
    let before = try #require(desk.dossier.claim(id)).status
    let plan = try desk.decide(Note("  the ministry calls back \n"), on: id)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == before)
    #expect(claim.notes.map(\.decision.note) == ["the ministry calls back"])
    #expect(plan.subject.hasPrefix("note ") && plan.message.contains("\nNote: the ministry calls back\n"))
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Claim"])
  }

  @Test func leavesACheckAsItStands() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(MarkOnAuthor(reason: "was there"), on: id)
    try desk.decide(Note("ask once more"), on: id)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.onAuthor) && claim.checks.first?.decision.note == "was there")
  }

  @Test(arguments: ["", " \n\t"]) func needsSomeWords(text: String) throws {
    #expect(try Stage.placed.refusal(of: Note(text)) == .needsNote)
  }

  @Test func readsItsOwnFileBack() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Note("one"), on: id)
    let check = try #require(desk.checks.first)
    #expect(try Check(claim: id, email: check.person.email, file: check.file) == check)
  }
}

struct AsShownTests {
  @Test func isRefusedWhereTheWordsChangedUnderTheReader() throws {
    var (desk, id) = try Stage.placed.desk()
    let shown = try #require(desk.dossier.claim(id))
    let operation = AsShown(Note("read it"), on: shown)
    #expect(operation.word == "note")
    try desk.decide(operation, on: id)
    try desk.replace("48 million", with: "49 million")
    let error = #expect(throws: Refusal.self) { try desk.decide(operation, on: id) }
    #expect(error?.code == .changedSince)
    try desk.decide(AsShown(Note("again"), on: #require(desk.dossier.claim(id))), on: id)
    #expect(desk.dossier.claim(id)?.notes.count == 2)
  }
}
