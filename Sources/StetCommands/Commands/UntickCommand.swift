import CommandSyntax
import Editorial
import StetKit

/// `stet untick`: takes ticks back.
struct UntickCommand: StetCommand {
  struct Parts: Syntax {
    let facts = TickedFacts()
  }

  let about = CommandAbout(
    "untick",
    in: .decide,
    "take your ticks of facts or of checklist items back",
    discussion: """
      Only your own ticks: another person's stay theirs. The tick and its taking back both stay in the history. A tick whose \
      words are gone is named by those words. With a draft it takes back ticks of items of its checklists.
      """,
    examples: [
      Example("stet untick 7kq2 1", "takes your tick of the first fact back"),
      Example("stet untick 7kq2 --all", "takes all your ticks in a claim back; several claims may be named"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    switch try session.ticked(given.facts, in: workspace) {
    case .facts(let choice, let claims): return try session.tick(Untick(choice), on: claims, in: workspace)
    case .items(let draft):
      let items = TickItems(given.facts.facts, takesLists: given.facts.all, takesBack: true)
      return try session.tick(items, of: draft, in: workspace)
    }
  }
}
