import Testing

@testable import Editorial

struct DraftFilesTests {
  @Test func needsTheTextsFromTheOldestAnchorOn() throws {
    var desk = Desk()
    desk.revise(Desk.bridge + "Second.\n")
    desk.revise(Desk.bridge + "Third.\n")
    #expect(desk.draftFiles.needed.map(\.number) == [3])
    try desk.claim("Third.")
    #expect(desk.draftFiles.needed.map(\.number) == [3])
    var early = Desk()
    early.revise(Desk.bridge + "Second.\n")
    try early.claim(Desk.cost)
    early.revise(Desk.bridge + "Third.\n")
    #expect(early.draftFiles.needed.map(\.number) == [2, 3])
    // The same text again: its first appearance is where the claim's way begins.
    early.revise(Desk.bridge + "Second.\n")
    #expect(early.draftFiles.needed.map(\.number) == [2, 3, 4])
    var empty = early.draftFiles
    empty.revisions = []
    #expect(empty.needed.isEmpty)
  }
}
