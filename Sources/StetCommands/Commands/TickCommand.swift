import CommandSyntax
import Editorial

/// `stet tick`: confirms single facts of a claim.
struct TickCommand: StetCommand {
  struct Parts: Syntax {
    let facts = TickedFacts()
    let source = SourceParts()
  }

  let about = CommandAbout(
    "tick",
    in: .decide,
    "tick facts inside a claim",
    discussion: """
      A fact is a name, a number, a date, a place, a quotation or the like inside a claim; stet show lists them with their \
      numbers. A tick is bound to the fact's own words and holds while they stand in the claim, whatever becomes of the words \
      around them. It is no status: the claim is verified with stet verify. A fact is named by its number or by its words, or \
      some of them that no other fact has.
      """,
    examples: [
      Example("stet tick 7kq2 1", "ticks the first fact of a claim"),
      Example(
        "stet tick 7kq2 1 2 --source \"CSTO charter\" --at \"article 4\" --primary",
        "ticks two against one source"
      ),
      Example("stet tick 7kq2 --all", "ticks every fact of the claim that you have not ticked yet"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.tick(Tick(try given.facts.choice(), sources: try session.sources(given.source)), on: given.facts.claim)
  }
}
