import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet claims`: the claims of a draft or of all drafts.
struct ClaimsCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(optional: "DRAFT", help: "the draft; all drafts when not given", completion: .drafts)
    let status = Options(
      "status",
      value: "STATUS",
      help: "only claims of this status",
      choices: ClaimStatus.words.map { Candidate($0) }
    )
    let kind = Options(
      "kind",
      value: "KIND",
      help: "only claims of this kind",
      choices: ClaimKind.known.map { Candidate($0.rawValue) }
    )
    let byPriority = Flag("by-priority", help: "what to check first comes first, instead of reading order")
    let leftOut = Flag(
      "left-out",
      help: "instead, the sentences that hold something checkable and have no claim, and why"
    )
  }

  let about = CommandAbout(
    "claims",
    in: .claims,
    "list the claims",
    discussion:
      "Lists claims with their status, id, kinds and line. Dropped ones are shown only with --status dropped.",
    examples: [
      Example("stet claims kazakhstan --status unchecked", "what is still to do"),
      Example("stet claims kazakhstan --by-priority", "what to check first"),
      Example("stet claims kazakhstan --left-out", "what no claim covers, and why"),
      Example("stet claims --kind number --kind date --json", "figures and dates of every draft, for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    if given.draft == nil, !given.leftOut, !session.wantsJSON { return try listAll(given, of: workspace, in: session) }
    let (dossiers, unreadable) =
      given.draft == nil && !given.status.isEmpty && !given.leftOut
      ? try workspace.dossiers(holding: Set(given.status))
      : try session.dossiers(named: given.draft, in: workspace)
    if given.leftOut {
      let list = OmissionList(dossiers)
      session.write(list.json, or: list.text(style: session.style))
      session.warn(of: dossiers.flatMap(\.damaged))
      session.note(languageOf: dossiers)
      return session.warn(ofUnreadable: unreadable)
    }
    let groups = dossiers.map { dossier in
      let rows = wanted(given, of: dossier.claims) { ClaimRow($0) }
      return ClaimList.Group(dossier, claims: rows)
    }
    let list = ClaimList(groups)
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: dossiers.flatMap(\.damaged))
    session.note(languageOf: dossiers)
    return session.warn(ofUnreadable: unreadable)
  }

  /// Lists the claims of all drafts for people: where a draft has not changed, from what is kept of it.
  private func listAll(
    _ given: Given<Parts>,
    of workspace: borrowing Workspace,
    in session: Session
  ) throws -> ExitStatus {
    let statuses = given.status.isEmpty ? ClaimStatus.words.filter { $0 != ClaimStatus.dropped.word } : given.status
    let (drafts, unreadable) = try session.readingDrafts { progress throws(WorkspaceError) in
      try workspace.claims(holding: Set(statuses), progress: progress)
    }
    let list = ClaimList(
      drafts.map { ClaimList.Group($0.standing, claims: wanted(given, of: $0.claims) { $0 }) }
    )
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: drafts.flatMap(\.standing.damaged))
    session.note(languageOf: drafts.map { ($0.standing.slug, $0.standing.language) })
    return session.warn(ofUnreadable: unreadable)
  }

  /// Those of some claims that were asked for, in the order that was asked for.
  private func wanted<Claim>(
    _ given: Given<Parts>,
    of claims: [Claim],
    _ row: (Claim) -> ClaimRow
  ) -> [Claim] {
    let rows = claims.map { (claim: $0, row: row($0)) }.filter { claim in
      let row = claim.row
      return (given.status.isEmpty ? row.status != ClaimStatus.dropped.word : given.status.contains(row.status))
        && (given.kind.isEmpty || row.kinds.contains { given.kind.contains($0.rawValue) })
    }
    guard given.byPriority else { return rows.map(\.claim) }
    // A stable order: of equal ones the first in the text comes first.
    return rows.enumerated().sorted { left, right in
      (right.element.row.priority, left.offset) < (left.element.row.priority, right.offset)
    }.map(\.element.claim)
  }
}
