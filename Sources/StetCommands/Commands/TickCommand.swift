import CommandSyntax
import Editorial
import StetKit

/// `stet tick`: confirms single facts of a claim.
struct TickCommand: StetCommand {
  struct Parts: Syntax {
    let facts = TickedFacts()
    let source = SourceParts()
  }

  let about = CommandAbout(
    "tick",
    in: .decide,
    "tick facts inside a claim, or items of a draft's checklists",
    discussion: """
      A fact is a name, a number, a date, a place, a quotation or the like inside a claim; stet show lists them with their \
      numbers. A tick is bound to the fact's own words and holds while they stand in the claim, whatever becomes of the words \
      around them. It is no status: the claim is verified with stet verify. A fact is named by its number or by its words, or \
      some of them that no other fact has.

      With a draft it ticks items of the checklists that apply to it, named as stet checklist does: numbers/3. Such a tick \
      is bound to the words of the draft that the list is about, and an edit that touches them opens the item again.
      """,
    examples: [
      Example("stet tick 7kq2 1", "ticks the first fact of a claim"),
      Example(
        "stet tick 7kq2 1 2 --source \"CSTO charter\" --at \"article 4\" --primary",
        "ticks two against one source"
      ),
      Example("stet tick kazakhstan before-release/3", "ticks an item of a checklist"),
      Example("stet tick 7kq2 --all", "ticks every fact of the claim that you have not ticked yet"),
      Example("stet tick 7kq2 m31x --all", "does so in two claims, each in a commit of its own"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    switch try session.ticked(given.facts, in: workspace) {
    case .facts(let choice, let claims):
      return try session.tick(Tick(choice, sources: try session.sources(given.source)), on: claims, in: workspace)
    case .items(let draft):
      let sources = try session.sources(given.source)
      guard sources.isEmpty else {
        throw CommandError(
          "source-of-item",
          "An item of a checklist is ticked without a source.",
          hint: "Sources belong to claims and their facts.",
          status: .usage
        )
      }
      let items = TickItems(given.facts.facts, takesLists: given.facts.all, takesBack: false)
      return try session.tick(items, of: draft, in: workspace)
    }
  }
}
