import Editorial
import Prose
import Testing

@testable import Reports

struct GateRemedyTests {
  /// The gate never says no without saying what would help.
  @Test(arguments: GateFinding.Kind.allCases) func namesACommandForEveryFinding(_ kind: GateFinding.Kind) throws {
    let dossier = try HarbourBridge.desk().dossier
    let claim = try #require(dossier.claims.first)
    let words = kind == .notRunning ? "spiked" : "checklists/x.md"
    let findings = [
      GateFinding(kind, claim), GateFinding(kind, words: words), GateFinding(kind, words: words, item: "x/1"),
    ]
    // Findings on claims have claims, and the others have none: the one that fits names a command.
    let remedies = findings.compactMap { $0.remedy(in: Desk.slug) }
    #expect(!remedies.isEmpty, "\(kind)")
    #expect(remedies.allSatisfy { $0.hasPrefix("stet ") || $0.hasPrefix("git ") })
    #expect(!kind.heading.isEmpty && !kind.word.isEmpty)
  }

  @Test func tellsOfAWaiverInTheSummaryTheCardAndTheGate() throws {
    var desk = try HarbourBridge.desk()
    desk.settings.editors = [Desk.ann.email]
    let claim = try #require(desk.dossier.claims.first { $0.status == .agreed(.queried) })
    let waive = Waive(reason: "The council answers on Monday.", until: CivilDate(iso: "2024-06-01"))
    try desk.decide(waive, on: claim.claim.id, by: Desk.ann)
    let dossier = desk.dossier
    let waived = try #require(dossier.claim(claim.claim.id))
    let summary = Summary(dossier, at: HarbourBridge.now)
    for text in [
      SummaryReport(summary).text(style: .plain), ClaimCard(waived, of: dossier).text(style: .plain),
      GateReport(dossier).text(style: .plain),
    ].map(Wording.folded) {
      #expect(text.contains("The council answers on Monday.") && text.contains("until 2024-06-01"), "\(text)")
    }
    #expect(SummaryReport(summary).markdown.contains("## Waived"))
    let outcome = DecisionReport([.init(draft: Desk.slug, claim: waived, commit: "0123456789")])
    #expect(outcome.text(style: .plain).contains("waived until 2024-06-01"))
  }
}
