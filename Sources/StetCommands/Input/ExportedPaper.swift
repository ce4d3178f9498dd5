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
      try write(format, copy)
    case .annotated:
      let copy = FootnotedDraft(dossier, at: now)
      try write(format, copy)
    case .sources:
      try write(format, SourceReport(dossier, at: now))
    case .checkedCopy:
      let copy = CheckedCopy(dossier, at: now)
      guard format == .critic else { return try write(format, copy) }
      // A file gets the draft's very bytes; on a screen nothing of them may act.
      let bytes = copy.criticMarkup
      guard terminal.isTerminal else { return console.write(bytes: bytes, isPaper: true) }
      write(paper: Visible.text(String(decoding: bytes, as: UTF8.self)))
    case .csv:
      let table = ClaimTable(dossier)
      write(paper: format == .json ? table.json.file : table.csv(marksOrder: !terminal.isTerminal))
    }
  }

  private func write(_ format: ExportFormat, _ paper: some Paper) throws {
    switch format {
    case .text: write(paper: paper.text(style: style))
    case .html: write(paper: paper.html)
    case .json: write(paper: paper.json.file)
    case .docx: try writeDocument(paper.wordProcessor)
    case .markdown, .critic, .csv: write(paper: paper.markdown)
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
