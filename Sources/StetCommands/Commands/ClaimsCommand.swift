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
      var claims = dossier.claims.filter { claim in
        (given.status.isEmpty ? claim.status != .dropped : given.status.contains(claim.status.word))
          && (given.kind.isEmpty || claim.claim.kinds.contains { given.kind.contains($0.rawValue) })
      }
      // A stable order: of equal ones the first in the text comes first.
      if given.byPriority {
        claims = claims.enumerated().sorted { left, right in
          (right.element.claim.priority, left.offset) < (left.element.claim.priority, right.offset)
        }.map(\.element)
      }
      return ClaimList.Group(dossier, claims: claims)
    }
    let list = ClaimList(groups)
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: dossiers.flatMap(\.damaged))
    session.note(languageOf: dossiers)
    return session.warn(ofUnreadable: unreadable)
  }
}
