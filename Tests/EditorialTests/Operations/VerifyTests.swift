import Testing

@testable import Editorial

struct VerifyTests {
  @Test(arguments: refusalsOfBoundDecisions)
  func judgesOnlyWordsThatHaveAPlace(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Desk.verify) == code)
  }

  struct Guarded: Sendable, CustomTestStringConvertible {
    let name: String
    var sources = [Desk.report]
    var verdict: String?
    var settings = Settings()
    var person = Desk.ann
    let code: Refusal.Code?
    var testDescription: String { name }
  }

  private static func settings(_ change: (inout Settings) -> Void) -> Settings {
    var settings = Settings()
    change(&settings)
    return settings
  }

  private static let bare = Source(title: "A report", url: nil, locator: nil, role: nil)
  private static let secondary = Source(title: "A report", url: nil, locator: "p. 2", role: .secondary)

  @Test(arguments: [
    Guarded(name: "no source", sources: [], code: .needsSource),
    Guarded(name: "no locator", sources: [bare], code: .needsLocator),
    Guarded(name: "locator waived", sources: [bare], settings: settings { $0.policy.locator = false }, code: nil),
    Guarded(
      name: "too few",
      sources: [secondary],
      settings: settings { $0.policy.sources = .primaryOrThree },
      code: .needsMoreSources
    ),
    Guarded(name: "primary", settings: settings { $0.policy.sources = .primaryOrThree }, code: nil),
    Guarded(name: "author allowed", person: Desk.person("Nora Quist", "nora@desk.example"), code: nil),
    Guarded(
      name: "author by address",
      settings: settings { $0.policy.checkerIsNotAuthor = true },
      person: Desk.person("N. Q.", "NORA@desk.example"),
      code: .checkerIsAuthor
    ),
    Guarded(
      name: "author by name",
      settings: settings { $0.policy.checkerIsNotAuthor = true },
      person: Desk.person("nora  QUIST", "home@other.example"),
      code: .checkerIsAuthor
    ),
    Guarded(name: "not the author", settings: settings { $0.policy.checkerIsNotAuthor = true }, code: nil),
    Guarded(name: "known verdict", verdict: "half TRUE", code: nil),
    Guarded(name: "unknown verdict", verdict: "Maybe", code: .unknownVerdict),
  ])
  func asksForWhatTheSettingsAskFor(_ guarded: Guarded) throws {
    let operation = Verify(sources: guarded.sources, verdict: guarded.verdict)
    #expect(try Stage.placed.refusal(of: operation, settings: guarded.settings, by: guarded.person) == guarded.code)
  }

  @Test func takesASourceWithoutATitleForNone() throws {
    let nameless = Source(title: " ", url: nil, locator: "p. 2", role: .primary)
    #expect(try Stage.placed.refusal(of: Verify(sources: [nameless])) == .needsSource)
  }

  @Test func recordsTheWordsTheSourcesAndTheVerdict() throws {
    var (desk, id) = try Stage.reworded.desk()
    try desk.decide(Verify(sources: [Desk.report], note: "  seen \n", verdict: "half true"), on: id)
    let dossier = desk.dossier
    let decision = try #require(desk.checks.first?.standing)
    #expect(decision.status == .verified)
    #expect(decision.wording?.text == "It cost 49 million kroner.")
    #expect(decision.wording?.draft == dossier.revision.content)
    #expect(decision.wording?.range == dossier.claim(id)?.place?.range)
    #expect(decision.sources == [Desk.report])
    #expect(decision.note == "seen")
    #expect(decision.verdict == "Half true")
  }
}
