import CommandSyntax
import Editorial
import Prose
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
    let since = Option(
      "since",
      value: "REVISION",
      help: "the revision to tell the changes of fact from; that of the last summary when not given",
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
      stale ones with the words that were judged; queries with their age; wanted changes applied or not; what facts of the \
      text have changed; sources. With --at, what was known while that revision was the newest.

      The changes of fact are those since the last summary of an earlier revision that was written to a file on this desk; \
      where there was none, since the oldest revision that a check speaks of. stet help --schema summary prints the schema of \
      the JSON.

      Text is set for the terminal's width, between 40 and 120 columns, for nobody reads longer lines; a file gets 80, or what \
      COLUMNS says. All times are on the clock of this machine.

      Without a draft it is the desk's board: every story with its state, its deadline, how far it is and what blocks it, \
      the most pressing first.
      """,
    examples: [
      Example("stet summary", "the board"),
      Example("stet summary kazakhstan", "prints it for the terminal"),
      Example("stet summary kazakhstan --at r1 --format markdown", "the first revision's, for a forge or a mail"),
      Example("stet summary kazakhstan --format html", "one self-contained page to print"),
      Example("stet summary kazakhstan --since r1", "with the changes of fact since the first revision"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace(asOf: given.day.map { typed throws(CommandError) in try session.day(typed) })
    let revision = try session.revision(named: given.revision, of: given.draft, for: "summary")
    guard given.since == nil || given.draft != nil else {
      throw CommandError(
        "no-draft",
        "A revision is one of a draft.",
        hint: "Name the draft: stet summary DRAFT --since \(given.since ?? "").",
        status: .usage
      )
    }
    guard let name = given.draft else { return try board(of: workspace, as: given.format, in: session) }
    let dossier = try workspace.dossierWithChecklists(of: session.draft(named: name, in: workspace), at: revision)
    let before = try session.state(before: dossier, named: given.since, in: workspace)
    let format = session.wantsJSON ? .json : given.format
    let paper = format.render(
      [SummaryReport(Summary(dossier, at: session.now, since: before))],
      style: session.style
    )
    if format == .text && session.terminal.isTerminal {
      session.console.write(paper)
    } else {
      session.write(paper: paper)
      workspace.noteSummary(of: dossier)
    }
    session.warn(of: dossier.damaged)
    session.note(languageOf: [dossier])
    session.note(decidedAfter: given.day, [dossier])
    return .done
  }

  /// Prints where every story stands.
  private func board(
    of workspace: borrowing Workspace,
    as format: SummaryFormat,
    in session: Session
  ) throws -> ExitStatus {
    let (standings, unreadable) = try session.standings(of: workspace)
    let board = BoardReport(standings, at: session.now)
    switch session.wantsJSON ? .json : format {
    case .text where session.terminal.isTerminal: session.console.write(board.text(style: session.style))
    case .text: session.write(paper: board.text(style: session.style))
    case .markdown: session.write(paper: board.markdown)
    case .html: session.write(paper: board.html)
    case .json: session.write(paper: board.json.file)
    }
    session.warn(of: standings.flatMap(\.damaged))
    return session.warn(ofUnreadable: unreadable)
  }
}

extension Session {
  /// What a summary is compared with: the revision that was named, or that of the last summary, or the oldest that was checked.
  fileprivate func state(
    before dossier: Dossier,
    named typed: String?,
    in workspace: borrowing Workspace
  ) throws -> Summary.Before? {
    let draft = try workspace.draft(named: dossier.slug.string)
    let found: (revision: Revision, choice: Summary.Before.Choice)? =
      if let typed {
        (try workspace.revision(RevisionName(typed), of: draft), .named)
      } else if let last = workspace.lastSummary(before: dossier) {
        (last, .lastSummary)
      } else {
        dossier.checkedRevision.map { ($0, .checked) }
      }
    guard let found, typed != nil || found.revision.content != dossier.revision.content else { return nil }
    let text = try workspace.text(of: found.revision, of: draft)
    return .init(
      found.revision,
      Article(reading: text, language: dossier.article.language),
      because: found.choice
    )
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
