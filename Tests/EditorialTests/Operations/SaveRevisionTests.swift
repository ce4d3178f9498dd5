import Prose
import Testing

@testable import Editorial

struct SaveRevisionTests {
  @Test func recordsTheBytesThatAreSavedAlready() throws {
    let desk = Desk()
    let text = Desk.bridge + "\r\nLater.\0\n"
    let plan = try SaveRevision(text: Text(text), message: nil).plan(on: desk.dossier)
    #expect(plan.files == [Plan.File(path: "\(desk.folder)/draft.md", bytes: Array(text.utf8), isSaved: true)])
    #expect(plan.subject == "revise harbour-bridge: r2")
    #expect(plan.trailers.map(\.value) == ["harbour-bridge", "r2"])
  }

  @Test(arguments: [(" Cut the toll.\n", "revise harbour-bridge: Cut the toll."), (" ", "revise harbour-bridge: r2")])
  func takesThePersonsMessage(message: String, subject: String) throws {
    #expect(try SaveRevision(text: Text("Other."), message: message).plan(on: Desk().dossier).subject == subject)
  }

  @Test(.enabled(if: Tool.isInstalled("git"))) func writesTrailersThatGitReads() throws {
    let plan = try SaveRevision(text: Text("Other."), message: "Cut.\n\nFixes: x\n---\n").plan(on: Desk().dossier)
    let parsed = try Tool.output(of: ["git", "interpret-trailers", "--parse"], input: plan.message)
    #expect(parsed == "Stet-Draft: harbour-bridge\nStet-Revision: r2\n")
  }

  @Test func refusesWhenNothingChanged() {
    let error = #expect(throws: Refusal.self) {
      try SaveRevision(text: Text(Desk.bridge), message: "x").plan(on: Desk().dossier)
    }
    #expect(error?.code == .nothingToDo)
  }
}
