import CommandSyntax
import Editorial

/// `stet cite`: adds sources to claims, whatever their status.
struct CiteCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let source = SourceParts()
    let note = Option("note", value: "TEXT", help: "what a colleague should know about these sources")
  }

  let about = CommandAbout(
    "cite",
    in: .decide,
    "add sources to claims",
    discussion: """
      The claim's status stays as it is; the sources count for it while its words are what they are now. What you have cited \
      counts when you verify the claim, so sources can be gathered first and the claim verified without naming them again. \
      --origin says what a source goes back to: five papers with one wire story count once where the settings ask for \
      independent sources.
      """,
    examples: [
      Example(
        "stet cite 7kq2 --source \"CSTO charter\" --at \"article 4\" --source-kind document --primary",
        "adds a source"
      ),
      Example(
        "stet cite 7kq2 --source https://tass.com/world/1384499 --at \"paragraph 2\" --secondary --origin \"TASS, Jan. 6\"",
        "a source that reports another one"
      ),
      Example(
        "stet cite 7kq2 m31x --source \"Source A\" --confidential --terms background --at \"call of Jan. 6\"",
        "a source whose name stays on this desk"
      ),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(Cite(sources: try session.sources(given.source), note: given.note), on: given.claims)
  }
}
