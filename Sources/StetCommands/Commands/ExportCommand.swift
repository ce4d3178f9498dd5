import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet export`: writes a paper of a draft to hand over.
struct ExportCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let paper = Option(required: "as", value: "PAPER", as: ExportedPaper.self, help: "which paper")
    let format = Option(
      "format",
      value: "FORMAT",
      as: ExportFormat.self,
      help: "how to write it; what suits the paper best when not given"
    )
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
  }

  let about = CommandAbout(
    "export",
    in: .report,
    "write a paper of a draft to hand over",
    discussion: """
      checking-copy is the whole text with every claim marked and all that is known of it under its paragraph. checked-copy is \
      only what the text should do and does not do yet: as CriticMarkup the draft with the wanted changes in it, else a plain \
      list. annotated is the text with a footnote at every statement: its sources, or that it has none, and what has lapsed or \
      is waived. sources lists those by kind. csv has a row for each claim, for spreadsheets: by RFC 4180 and in UTF-8 with a \
      byte order mark, which Excel needs; several things in one cell are lines of it, and where several people speak each line \
      says who. A cell that a spreadsheet would take for a formula, an amount, a date or a truth value though it is words gets \
      an apostrophe before it. Programs are better served with --json, where nothing is escaped.

      docx is made with pandoc, where that is installed. Text is set for the terminal's width, between 40 and 120 columns. No \
      paper holds the name of a confidential source.
      """,
    examples: [
      Example("stet export kazakhstan --as annotated", "footnotes every statement, as Markdown"),
      Example("stet export kazakhstan --as annotated --format html", "as a page to print"),
      Example("stet export kazakhstan --as checked-copy", "the draft with the wanted changes, as CriticMarkup"),
      Example("stet export kazakhstan --as checked-copy --format text", "the same as a plain list"),
      Example("stet export kazakhstan --as csv", "a row for each claim, for a spreadsheet"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let format = session.wantsJSON ? .json : given.format ?? given.paper.formats[0]
    guard given.paper.formats.contains(format) else {
      let formats = given.paper.formats.map(\.rawValue).joined(separator: ", ")
      throw CommandError(
        "no-such-paper",
        "\(given.paper.rawValue) is not written as \(format.rawValue).",
        hint: "It is written as \(formats).",
        status: .usage
      )
    }
    guard format != .docx || !session.terminal.isTerminal else {
      throw CommandError(
        "document-to-a-screen",
        "A .docx is no text for a screen.",
        hint: "Write it to a file: stet export … --format docx > paper.docx.",
        status: .usage
      )
    }
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossier(of: draft, at: given.revision.map { RevisionName($0) } ?? .latest)
    if given.revision == nil {
      session.noteUnsavedEdits(of: draft, in: workspace, "this paper is of \(dossier.revision.name)")
    }
    try session.write(given.paper, of: dossier, as: format)
    session.warn(of: dossier.damaged)
    session.note(languageOf: [dossier])
    return .done
  }
}
