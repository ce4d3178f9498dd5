import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// The operand of every command that decides: several claims at once.
struct DecidedClaims: Syntax {
  let names = Operands(
    "CLAIM",
    help: "the claims, by any unique beginning of their ids",
    completion: .claims,
    atLeast: 1
  )
}

extension Session {
  /// Carries out one decision on several claims and says what they are now.
  func decide(_ operation: some ClaimOperation, on claims: Given<DecidedClaims>) throws -> ExitStatus {
    try decide(operation, on: claims.names)
  }

  /// Carries out one decision on the claims that a person named.
  func decide(_ operation: some ClaimOperation, on claims: [String]) throws -> ExitStatus {
    let workspace = try workspace()
    return try decide(operation, on: claims.map { try workspace.claim(named: $0) }, in: workspace)
  }

  /// Carries out one decision on claims that were found.
  func decide(
    _ operation: some ClaimOperation,
    on names: [ClaimName],
    in workspace: borrowing Workspace
  ) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    let decided = try workspace.decide(operation, on: names, as: signer)
    let report = DecisionReport(decided.map(\.outcome))
    write(report.json, or: report.text(style: style))
    for draft in Set(names.map(\.draft)).sorted() {
      noteUnsavedEdits(of: draft, in: workspace, "this decision is about its newest revision")
    }
    // What the settings ask for is unknown then, and the house's own rules may have been passed over.
    if let damage = try workspace.settings().damage { warn(of: [damage]) }
    return .done
  }
}

extension Session {
  /// A day that a person typed.
  func day(_ typed: String) throws(CommandError) -> CivilDate {
    if let day = CivilDate(iso: typed) { return day }
    throw CommandError(
      "bad-day",
      "“\(Visible.line(typed))” is no day of the calendar.",
      hint: "Write it as year, month and day: \(now.day).",
      status: .usage
    )
  }
}

extension Workspace.Decided {
  /// The decision as a report shows it.
  var outcome: DecisionReport.Outcome {
    DecisionReport.Outcome(draft: draft.slug, claim: claim, commit: commit)
  }
}

extension WorkspaceError {
  /// The error that a claim has a file, but one that cannot be read.
  static func unreadableClaim(_ name: ClaimName) -> WorkspaceError {
    WorkspaceError(.damaged, "\(name.draft.folder)/claims/\(name.id.string).json", detail: "cannot be read")
  }
}
