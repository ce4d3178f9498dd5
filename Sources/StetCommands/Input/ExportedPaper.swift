import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// The papers that a draft can be handed over as.
enum ExportedPaper: String, CaseIterable, Sendable, ArgumentValue {
  /// Everything shown, for those who check.
  case checkingCopy = "checking-copy"
  /// Only what has to change, for those who write.
  case checkedCopy = "checked-copy"
  /// A footnote at every statement, for those who answer for the copy.
  case annotated
  /// What it rests on.
  case sources
  /// A row for each claim.
  case csv

  /// How it can be written; what suits it best comes first.
  var formats: [ExportFormat] {
    switch self {
    case .checkingCopy, .annotated, .sources: [.markdown, .html, .text, .docx, .json]
    case .checkedCopy: [.critic, .text, .markdown, .html, .docx, .json]
    case .csv: [.csv, .json]
    }
  }
}

/// How a paper is written.
enum ExportFormat: String, CaseIterable, Sendable, ArgumentValue {
  /// For a forge, a mail or pandoc.
  case markdown
  /// One self-contained page.
  case html
  /// For the terminal or a plain file.
  case text
  /// For word processors, through pandoc.
  case docx
  /// The draft with changes marked in it.
  case critic
  /// For spreadsheets.
  case csv
  /// For programs.
  case json
}

extension Session {
  /// Writes a paper of a draft.
  ///
  /// - Throws: `CommandError` where pandoc is asked for and cannot be run.
  func write(_ paper: ExportedPaper, of dossier: Dossier, as format: ExportFormat) throws {
    switch paper {
    case .checkingCopy:
      let copy = CheckingCopy(dossier, at: now)
      try write(format, text: copy.text, markdown: copy.markdown, html: copy.html, json: copy.json)
    case .annotated:
      let copy = FootnotedDraft(dossier)
      try write(format, text: copy.text, markdown: copy.markdown, html: copy.html, json: copy.json)
    case .sources:
      let report = SourceReport(dossier)
      try write(format, text: report.text, markdown: report.markdown, html: report.html, json: report.json)
    case .checkedCopy:
      let copy = CheckedCopy(dossier)
      guard format == .critic else {
        return try write(format, text: copy.text, markdown: copy.markdown, html: copy.html, json: copy.json)
      }
      // A file gets the draft's very bytes; on a screen nothing of them may act.
      let bytes = copy.criticMarkup
      guard terminal.isTerminal else { return console.write(bytes: bytes, isPaper: true) }
      write(paper: Visible.text(String(decoding: bytes, as: UTF8.self)))
    case .csv:
      let table = ClaimTable(dossier)
      write(paper: format == .json ? table.json.file : table.csv(marksOrder: !terminal.isTerminal))
    }
  }

  private func write(
    _ format: ExportFormat,
    text: (TerminalStyle) -> String,
    markdown: @autoclosure () -> String,
    html: @autoclosure () -> String,
    json: @autoclosure () -> JSON
  ) throws {
    switch format {
    case .text: write(paper: text(style))
    case .html: write(paper: html())
    case .json: write(paper: json().file)
    case .docx: try writeDocument(markdown())
    case .markdown, .critic, .csv: write(paper: markdown())
    }
  }

  /// Writes Markdown as a .docx: what it holds is looked through before it is packed.
  private func writeDocument(_ markdown: String) throws {
    guard console.allows(markdown) else { return }
    let scratch = try ScratchFolder(environment: environment)
    let file = try scratch.write(Array(markdown.utf8), to: "paper.md")
    console.write(bytes: try Pandoc.document(of: file))
  }
}
