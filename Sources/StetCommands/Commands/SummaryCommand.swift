import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet summary`: the printed review summary.
struct SummaryCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(optional: "DRAFT", help: "the draft; every draft when not given", completion: .drafts)
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
    let format = Option("format", value: "FORMAT", default: SummaryFormat.text, help: "what to write")
  }

  let about = CommandAbout(
    "summary",
    in: .report,
    "print the review summary of a draft",
    discussion: """
      The gate's answer for the revision with its reasons; counts; disputed, contested and unverifiable claims first; \
      stale ones with the words that were judged; open queries; wanted changes applied or not; sources. With --at, \
      what was known while that revision was the newest.
      """,
    examples: [
      Example("stet summary kazakhstan", "prints it for the terminal"),
      Example("stet summary kazakhstan --at r1 --format markdown", "the first revision's, for a forge or a mail"),
      Example("stet summary kazakhstan --format html", "one self-contained page to print"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let revision = try session.revision(named: given.revision, of: given.draft, for: "summary")
    let (dossiers, unreadable) = try session.dossiers(named: given.draft, in: workspace, at: revision)
    let summaries = dossiers.map { Summary($0, at: session.now) }
    let format = session.wantsJSON ? .json : given.format
    guard format != .html || summaries.count == 1 else {
      throw CommandError(
        "one-page",
        "A page is of one draft, and there are \(summaries.count).",
        hint: "Name one: stet summary DRAFT --format html.",
        status: .usage
      )
    }
    session.console.write(format.render(summaries.map { SummaryReport($0) }, style: session.style))
    session.warn(of: dossiers.flatMap(\.damaged))
    session.note(languageOf: dossiers)
    return session.warn(ofUnreadable: unreadable)
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
  func render(_ summaries: [SummaryReport], style: TerminalStyle) -> String {
    switch self {
    case .text: summaries.map { $0.text(style: style) }.joined(separator: "\n")
    case .markdown: summaries.map(\.markdown).joined(separator: "\n")
    case .html: summaries.map(\.html).joined(separator: "\n")
    case .json: JSON.object(["format": 1, "summaries": .array(summaries.map(\.json))]).file
    }
  }
}
