import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet queries`: the questions about a draft, as a list or as a letter.
struct QueriesCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let addressee = Option("to", value: "PERSON", help: "only the questions to this person")
    let format = Option("format", value: "FORMAT", default: QueryFormat.text, help: "what to write")
  }

  let about = CommandAbout(
    "queries",
    in: .report,
    "list the questions about a draft, or write them as a letter",
    discussion: """
      What is overdue comes first, then the oldest; behind the open ones stand those that are answered and that nobody has \
      judged yet. The Markdown is a letter with every open question, its wording and its place.
      """,
    examples: [
      Example("stet queries kazakhstan", "what is out, to whom, since when"),
      Example("stet queries kazakhstan --format markdown", "a letter with every open question"),
      Example("stet queries kazakhstan --to \"Ines Halloran\" --format markdown", "a letter to one person"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossier(of: draft)
    let report = QueryReport(dossier, at: session.now, to: given.addressee)
    if let addressee = given.addressee, report.isEmpty {
      session.console.say("stet: Nobody has asked \(Visible.line(addressee)) anything about \(draft.slug.string).")
    }
    switch session.wantsJSON ? .json : given.format {
    case .text: session.console.write(report.text(style: session.style))
    case .markdown: session.write(paper: report.letter)
    case .json: session.console.write(report.json.file)
    }
    session.warn(of: dossier.damaged)
    return .done
  }
}

/// How questions are written.
enum QueryFormat: String, CaseIterable, Sendable, ArgumentValue {
  /// For the terminal.
  case text
  /// A letter to whom the questions go.
  case markdown
  /// For programs.
  case json
}
