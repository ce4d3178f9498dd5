import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet show`: all that is known of a claim.
struct ShowCommand: StetCommand {
  struct Parts: Syntax {
    let claims = Operands(
      "CLAIM",
      help: "the claims, by any unique beginning of their ids",
      completion: .claims,
      atLeast: 1
    )
    let history = Flag(
      "history",
      help: "tell each wording that the claim has had, with every decision on it, undone ones too"
    )
  }

  let about = CommandAbout(
    "show",
    in: .claims,
    "show all that is known of a claim",
    discussion:
      "Shows the words, where they stand, each person's check with its sources, the facts as ticks, and every decision. A stale check is shown with the words it judged against the words now.",
    examples: [
      Example("stet show 7kq2", "shows one claim"),
      Example("stet show 7kq2 --history", "tells its life, wording by wording"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    var cards: [ClaimCard] = []
    var damaged: [DamagedFile] = []
    for typed in given.claims {
      let name = try workspace.claim(named: typed)
      let dossier = try workspace.dossier(of: name.draft)
      guard let claim = dossier.claim(name.id) else {
        session.warn(of: dossier.damaged)
        throw WorkspaceError.unreadableClaim(name)
      }
      let undone = given.history ? try workspace.undone(on: name) : []
      cards.append(ClaimCard(claim, of: dossier, history: given.history, undone: undone))
      damaged += dossier.damaged
    }
    session.write(
      .object(["format": 1, "claims": .array(cards.map(\.json))]),
      or: cards.map { $0.text(style: session.style) }.joined(separator: "\n")
    )
    session.warn(of: damaged)
    return .done
  }
}
