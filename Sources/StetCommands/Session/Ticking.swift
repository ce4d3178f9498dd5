import CommandSyntax
import Editorial
import Reports
import StetKit

/// The operands of every command that ticks: a claim and facts of it, claims as a whole, or a draft and items of its checklists.
struct TickedFacts: Syntax {
  let target = Operand(
    "CLAIM|DRAFT",
    help: "the claim, by any unique beginning of its id, or the draft",
    completion: .targets
  )
  let facts = Operands(
    "FACT|ITEM|CLAIM",
    help:
      "facts of the claim, each by its number in stet show or by its words; with --all, further claims; or items of the draft's checklists, such as numbers/3"
  )
  let all = Flag("all", help: "all facts of the claims; or all items of the checklists that are named")
}

/// What a command that ticks was given.
enum TickTarget {
  /// Facts of one claim, or all facts of several.
  case facts(FactChoice, [ClaimName])
  /// Items of the checklists of a draft.
  case items(DraftName)
}

extension Session {
  /// What is to be ticked.
  ///
  /// With `--all`, what stands behind a claim are further claims. Each is named by four characters at least, as `stet claims` does:
  /// a number behind it was meant as a fact, and must not tick another claim.
  ///
  /// - Throws: `CommandError` when both all facts and some are named.
  func ticked(_ given: Given<TickedFacts>, in workspace: borrowing Workspace) throws -> TickTarget {
    let first: ClaimName
    switch try workspace.target(named: given.target, from: folder) {
    case .draft(let draft): return .items(draft)
    case .claim(let claim): first = claim
    }
    guard given.all else { return .facts(.named(given.facts), [first]) }
    var claims = [first]
    for typed in given.facts {
      guard typed.count >= 4, let claim = try claim(named: typed, in: workspace) else {
        throw CommandError(
          "all-and-some",
          "--all already means every fact, and “\(Visible.line(typed))” is no claim.",
          hint: "Name the facts, or say --all; claims are named by four characters or more.",
          status: .usage
        )
      }
      claims.append(claim)
    }
    return .facts(.all, claims)
  }

  /// The claim that a person named; nil where there is none.
  private func claim(named typed: String, in workspace: borrowing Workspace) throws(WorkspaceError) -> ClaimName? {
    do {
      return try workspace.claim(named: typed)
    } catch let error where error.code == .unknownClaim {
      return nil
    }
  }

  /// Carries out one decision on facts of claims and says how they stand now.
  func tick(
    _ operation: some ClaimOperation,
    on names: [ClaimName],
    in workspace: borrowing Workspace
  ) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    let decided = try workspace.decide(operation, on: names, as: signer)
    let report = TickReport(
      decided.map { .init(draft: $0.draft.slug, claim: $0.claim, facts: $0.facts, commit: $0.commit) }
    )
    write(report.json, or: report.text(style: style))
    for draft in Set(names.map(\.draft)).sorted() {
      noteUnsavedEdits(of: draft, in: workspace, "this decision is about its newest revision")
    }
    if let damage = try workspace.settings().damage { warn(of: [damage]) }
    return .done
  }

  /// Ticks items of a draft's checklists, or takes the ticks back, and says how the lists stand now.
  func tick(_ operation: TickItems, of draft: DraftName, in workspace: borrowing Workspace) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    // Said first, for an item that only the working copy has is refused.
    try noteEditedChecklists(in: workspace)
    let changed = try workspace.tick(operation, of: draft, as: signer)
    let report = ChecklistReport(changed.sheets, of: changed.dossier, commit: changed.commit)
    write(report.json, or: report.text(style: style))
    noteUnsavedEdits(of: draft, in: workspace, "this tick is about \(changed.dossier.revision.name)")
    warn(of: changed.dossier.damaged)
    return .done
  }
}
