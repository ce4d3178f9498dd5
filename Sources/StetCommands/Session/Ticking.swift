import CommandSyntax
import Editorial
import Reports
import StetKit

/// The operands of every command that ticks: a claim, and facts of it.
struct TickedFacts: Syntax {
  let claim = Operand("CLAIM", help: "the claim, by any unique beginning of its id", completion: .claims)
  let facts = Operands("FACT", help: "the facts, each by its number in stet show or by its words")
  let all = Flag("all", help: "all facts of the claim")
}

extension Given<TickedFacts> {
  /// The facts that are meant.
  ///
  /// - Throws: `CommandError` when both all and some are.
  func choice() throws(CommandError) -> FactChoice {
    guard self.all else { return .named(self.facts) }
    guard self.facts.isEmpty else {
      throw CommandError(
        "all-and-some",
        "--all already means every fact.",
        hint: "Name the facts, or say --all.",
        status: .usage
      )
    }
    return .all
  }
}

extension Session {
  /// Carries out one decision on facts of a claim and says how they stand now.
  func tick(_ operation: some ClaimOperation, on claim: String) throws -> ExitStatus {
    let workspace = try workspace()
    let signer = try signer(in: workspace)
    let name = try workspace.claim(named: claim)
    for decided in try workspace.decide(operation, on: [name], as: signer) {
      let report = TickReport(
        draft: decided.draft.slug,
        claim: decided.claim,
        facts: decided.facts,
        commit: decided.commit
      )
      write(report.json, or: report.text(style: style))
    }
    noteUnsavedEdits(of: name.draft, in: workspace, "this decision is about its newest revision")
    if let damage = try workspace.settings().damage { warn(of: [damage]) }
    return .done
  }
}
