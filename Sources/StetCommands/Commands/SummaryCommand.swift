import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet summary`: the printed review summary.
struct SummaryCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(optional: "DRAFT", help: "the draft; the desk's board when not given", completion: .drafts)
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
    let day = Option("as-of", value: "DAY", help: "as checks and waivers stand on that day; today when not given")
    let format = Option("format", value: "FORMAT", default: SummaryFormat.text, help: "what to write")
  }

  let about = CommandAbout(
    "summary",
    in: .report,
    "print the review summary of a draft, or the desk's board",
    discussion: """
      The gate's answer for the revision with its reasons; counts; disputed, contested and unverifiable claims first; \
      stale ones with the words that were judged; open queries; wanted changes applied or not; sources. With --at, \
      what was known while that revision was the newest.

      Without a draft it is the desk's board: every story with its state, its deadline, how far it is and what blocks it, \
      the most pressing first.
      """,
    examples: [
      Example("stet summary", "the board"),
      Example("stet summary kazakhstan", "prints it for the terminal"),
      Example("stet summary kazakhstan --at r1 --format markdown", "the first revision's, for a forge or a mail"),
      Example("stet summary kazakhstan --format html", "one self-contained page to print"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace(asOf: given.day.map { typed throws(CommandError) in try session.day(typed) })
    let revision = try session.revision(named: given.revision, of: given.draft, for: "summary")
    guard given.draft != nil else { return try board(of: workspace, as: given.format, in: session) }
    let (dossiers, unreadable) = try session.dossiers(named: given.draft, in: workspace, at: revision)
    let summaries = dossiers.map { Summary($0, at: session.now) }
    let format = session.wantsJSON ? .json : given.format
    session.console.write(format.render(summaries.map { SummaryReport($0) }, style: session.style))
    session.warn(of: dossiers.flatMap(\.damaged))
    session.note(languageOf: dossiers)
    return session.warn(ofUnreadable: unreadable)
  }

  /// Prints where every story stands.
  private func board(
    of workspace: borrowing Workspace,
    as format: SummaryFormat,
    in session: Session
  ) throws -> ExitStatus {
    let (standings, unreadable) = try workspace.standings()
    let board = BoardReport(standings, at: session.now)
    let text =
      switch session.wantsJSON ? .json : format {
      case .text: board.text(style: session.style)
      case .markdown: board.markdown
      case .html: board.html
      case .json: board.json.file
      }
    session.console.write(text)
    session.warn(of: standings.flatMap(\.damaged))
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
