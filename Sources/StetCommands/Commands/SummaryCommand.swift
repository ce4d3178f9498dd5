import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet summary`: the printed review summary.
struct SummaryCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(optional: "DRAFT", help: "the draft; every draft when not given", completion: .drafts)
    let revision = Option("at", value: "REVISION", help: "the revision; the newest when not given", completion: .revisions)
    let format = Option("format", value: "FORMAT", default: SummaryFormat.text, help: "what to write")
  }

  let about = CommandAbout(
    "summary", in: .report, "print the review summary of a draft",
    discussion: """
      The gate's answer for the revision with its reasons; counts; disputed, contested and unverifiable claims first; \
      stale ones with the words that were judged; open queries; wanted changes applied or not; sources. With --at, \
      what was known while that revision was the newest.
      """,
    examples: [
      Example("stet summary kazakhstan", "prints it for the terminal"),
      Example("stet summary kazakhstan --at r1 --format markdown", "the first revision's, for a forge or a mail"),
      Example("stet summary kazakhstan --format html", "one self-contained page to print"),
    ])

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let drafts = try given.draft.map { [try workspace.draft(named: $0)] } ?? workspace.drafts()
    let revision = given.revision.map { RevisionName($0) } ?? .latest
    let summaries = try drafts.map { Summary(try workspace.dossier(of: $0, at: revision), at: session.now) }
    let format = session.wantsJSON ? .json : given.format
    session.console.write(format.render(summaries, style: session.style))
    session.warn(of: summaries.flatMap(\.dossier.damaged))
    return .done
  }
}

/// How a summary is written.
enum SummaryFormat: String, CaseIterable, Sendable, ArgumentValue {
  /// For the terminal.
  case text
  /// For a forge or a mail.
  case markdown
  /// One self-contained page.
  case html
  /// For programs.
  case json

  /// Writes summaries, one behind the other.
  func render(_ summaries: [Summary], style: TerminalStyle) -> String {
    switch self {
    case .text: summaries.map { SummaryReport.text($0, style: style) }.joined(separator: "\n")
    case .markdown: summaries.map { SummaryReport.markdown($0) }.joined(separator: "\n")
    case .html: SummaryReport.html(summaries)
    case .json: SummaryReport.json(summaries).file
    }
  }
}
