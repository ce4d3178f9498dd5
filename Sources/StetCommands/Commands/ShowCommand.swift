import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet show`: all that is known of a claim.
struct ShowCommand: StetCommand {
  struct Parts: Syntax {
    let claims = Operands("CLAIM", help: "the claims, by any unique beginning of their ids", completion: .claims, atLeast: 1)
  }

  let about = CommandAbout(
    "show", in: .claims, "show all that is known of a claim",
    discussion: "Shows the words, where they stand, each person's check with its sources, and every decision. A stale check is shown with the words it judged against the words now.",
    examples: [Example("stet show 7kq2", "shows one claim")])

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    var shown: [(dossier: Dossier, claim: TrackedClaim)] = []
    for typed in given.claims {
      let name = try workspace.claim(named: typed)
      let dossier = try workspace.dossier(of: name.draft)
      guard let claim = dossier.claim(name.id) else {
        session.warn(of: dossier.damaged)
        throw WorkspaceError.unreadableClaim(name)
      }
      shown.append((dossier, claim))
    }
    session.write(
      ClaimCard.json(shown),
      or: shown.map { ClaimCard.text($0.claim, in: $0.dossier, style: session.style) }.joined(separator: "\n"))
    return .done
  }
}
