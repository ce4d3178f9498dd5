import Prose
import Testing

@testable import Editorial

struct EditEffectTests {
  /// A desk with a verified claim and an unchecked one.
  private func desk() throws -> (desk: Desk, verified: ClaimID, open: ClaimID) {
    var desk = Desk()
    let verified = try desk.claim(Desk.cost)
    let open = try desk.claim("The old ferry carried 210 people a day.")
    try desk.decide(Desk.verify, on: verified)
    return (desk, verified, open)
  }

  private func ids(_ touched: [EditEffect.Touched]) -> [ClaimID] { touched.map(\.claim.claim.id) }

  @Test func leavesEverythingStandingAfterAHarmlessEdit() throws {
    var (desk, _, _) = try desk()
    let before = desk.dossier
    try desk.replace("48 million", with: "48\nmillion")
    try desk.replace("Nobody at the quay", with: "No one at the quay")
    let effect = EditEffect(before: before, after: desk.dossier)
    #expect(effect.isHarmless)
    #expect(effect.standing == 1 && effect.moved == 0)
    #expect(effect.reworded.isEmpty && effect.restored.isEmpty)
  }

  @Test func reopensWhatReadsOtherwiseAndRestoresWhatCameBack() throws {
    var (desk, verified, open) = try desk()
    let before = desk.dossier
    try desk.replace("48", with: "49")
    try desk.replace("210", with: "215")
    let after = desk.dossier
    let effect = EditEffect(before: before, after: after)
    #expect(ids(effect.reopened) == [verified])
    #expect(effect.reopened.first?.change == .number)
    #expect(effect.reopened.first?.before == Desk.cost)
    #expect(effect.reopened.first?.statusBefore == .agreed(.verified))
    #expect(ids(effect.reworded) == [open])
    #expect(!effect.isHarmless && effect.standing == 0)
    try desk.replace("49", with: "48")
    let back = EditEffect(before: after, after: desk.dossier)
    #expect(ids(back.restored) == [verified])
    #expect(back.isHarmless)
  }

  @Test(arguments: [("48", "46", true), ("48", "47", false)])
  func tellsWhatWasAskedForFromWhatWasNot(old: String, new: String, isAsAsked: Bool) throws {
    var (desk, verified, _) = try desk()
    let wanted = Disposition.change(wording: "It cost 46 million kroner.")
    try desk.decide(Dispute(note: "The report says 46.", disposition: wanted), on: verified)
    let before = desk.dossier
    try desk.replace(old, with: new)
    let effect = EditEffect(before: before, after: desk.dossier)
    #expect(effect.reopened.map(\.isAsAsked) == [isAsAsked])
  }

  @Test func namesTheTicksWhoseWordsAreGone() throws {
    var (desk, verified, open) = try desk()
    try desk.decide(Tick(.named(["1"])), on: verified)
    try desk.decide(Tick(.named(["1"])), on: open)
    let words = { (touched: [EditEffect.Touched]) in touched.map { $0.lostTicks.map(\.name.words) } }
    let before = desk.dossier
    let ticked = before.facts(of: before.liveClaims).flatMap(\.entries).filter(\.isTicked).map(\.fact.words)
    try #require(ticked.count == 2)
    try desk.replace("48", with: "49")
    try desk.replace("The old ferry", with: "The big ferry")
    let after = desk.dossier
    let effect = EditEffect(before: before, after: after)
    #expect(words(effect.reopened) == [[ticked[0]]])
    // The fact of the other claim stands in other words around it.
    #expect(words(effect.reworded) == [[]])
    // What was gone before is not told again.
    try desk.replace("49", with: "50")
    #expect(words(EditEffect(before: after, after: desk.dossier).reworded) == [[]])
    desk.revise("Nothing is left.\n")
    #expect(words(EditEffect(before: before, after: desk.dossier).orphaned).flatMap { $0 }.sorted() == ticked.sorted())
  }

  @Test func tellsTheOrphanedFromTheAmbiguous() throws {
    var (desk, verified, open) = try desk()
    let before = desk.dossier
    desk.revise(Desk.bridge.replacing(" \(Desk.cost)", with: ""))
    let gone = desk.dossier
    let effect = EditEffect(before: before, after: gone)
    #expect(ids(effect.orphaned) == [verified])
    #expect(effect.orphaned.first?.change == nil)
    #expect(effect.reopened.isEmpty && !effect.isHarmless)
    desk.revise("\(Desk.bridge.replacing(" \(Desk.cost)", with: ""))\n\(Desk.cost)\n\nLater.\n\n\(Desk.cost)\n")
    let twice = EditEffect(before: before, after: desk.dossier)
    #expect(ids(twice.ambiguous) == [verified])
    #expect(!ids(twice.reworded).contains(open))
  }

  @Test func countsAMoveOnce() throws {
    var (desk, _, _) = try desk()
    let before = desk.dossier
    desk.revise(
      Desk.bridge.replacing(" \(Desk.cost)", with: "").replacing("It stopped", with: "\(Desk.cost) It stopped")
    )
    let moved = desk.dossier
    let effect = EditEffect(before: before, after: moved)
    #expect(effect.standing == 1 && effect.moved == 1 && effect.isHarmless)
    try desk.replace("# Bridge", with: "# The bridge")
    #expect(EditEffect(before: moved, after: desk.dossier).moved == 0)
  }

  @Test func reopensADroppedClaimWhoseWordsChange() throws {
    var (desk, verified, _) = try desk()
    try desk.decide(DropClaim(reason: "Opinion."), on: verified)
    let before = desk.dossier
    try desk.replace("48", with: "49")
    let effect = EditEffect(before: before, after: desk.dossier)
    #expect(effect.reopened.map(\.claim.claim.id) == [verified] && effect.standing == 0)
    #expect(desk.dossier.claim(verified)?.status == .stale)
  }

  @Test func saysNothingOfDroppedClaimsThatStandAndOfNewOnes() throws {
    var (desk, verified, _) = try desk()
    try desk.decide(DropClaim(reason: "Opinion."), on: verified)
    let before = desk.dossier
    try desk.claim("It stopped running in June 2019.")
    let effect = EditEffect(before: before, after: desk.dossier)
    #expect(effect.isHarmless && effect.reworded.isEmpty && effect.standing == 0)
  }
}
