import CommandSyntax
import Editorial
import Reports
import StetKit

/// The operands of every command that ticks: a claim and facts of it, or a draft and items of its checklists.
struct TickedFacts: Syntax {
  let target = Operand(
    "CLAIM|DRAFT",
    help: "the claim, by any unique beginning of its id, or the draft",
    completion: .targets
  )
  let facts = Operands(
    "FACT|ITEM",
    help:
      "facts of the claim, each by its number in stet show or by its words; or items of the draft's checklists, such as numbers/3"
  )
  let all = Flag("all", help: "all facts of the claim; or all items of the checklists that are named")
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
  func tick(
    _ operation: some ClaimOperation,
    on name: ClaimName,
    in workspace: borrowing Workspace
  ) throws -> ExitStatus {
    let signer = try signer(in: workspace)
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

  /// Ticks items of a draft's checklists, or takes the ticks back, and says how the lists stand now.
  func tick(_ operation: TickItems, of draft: DraftName, in workspace: borrowing Workspace) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    let changed = try workspace.tick(operation, of: draft, as: signer)
    let report = ChecklistReport(changed.sheets, of: changed.dossier, commit: changed.commit)
    write(report.json, or: report.text(style: style))
    noteUnsavedEdits(of: draft, in: workspace, "this tick is about \(changed.dossier.revision.name)")
    warn(of: changed.dossier.damaged)
    return .done
  }
}
