import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet checklist`: the house checklists as they stand for a draft.
struct ChecklistCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let lists = Operands(
      "LIST",
      help: "only these lists, by the names of their files without .md",
      completion: .checklists
    )
    let open = Flag("open", help: "only lists with open items")
    let all = Flag("all", help: "also the lists for what the draft does not hold")
  }

  let about = CommandAbout(
    "checklist",
    in: .report,
    "show which checklists apply, and what of them is done",
    discussion: """
      The lists are the Markdown files in checklists/. Which apply follows from the draft: lists for a kind of claim where \
      there is such a claim, those for headlines and captions where there is one, those for the draft always. \
      stet tick DRAFT ITEM ticks an item, named as here: numbers/3. A tick is yours, and bound to the words that the list \
      is about: an edit that touches them opens the item again. A required list keeps the gate closed until each item is \
      done by somebody.
      """,
    examples: [
      Example("stet checklist kazakhstan", "the lists that apply"),
      Example("stet checklist kazakhstan numbers quotes", "two of them"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossierWithChecklists(of: draft)
    let sheets = dossier.sheets
    let unknown = given.lists.filter { name in !sheets.contains { $0.list.name == name } }
    let broken = dossier.brokenChecklists.filter { file in unknown.contains { Checklist.path(of: $0) == file.path } }
    if let name = unknown.first, broken.isEmpty {
      throw CommandError(
        "unknown-checklist",
        "There is no checklist “\(Visible.line(name))”.",
        hint: sheets.isEmpty
          ? "Checklists are the Markdown files in checklists/."
          : "There are \(sheets.map(\.list.name).joined(separator: ", "))."
      )
    }
    var shown = sheets.filter { given.lists.isEmpty ? given.all || $0.applies : given.lists.contains($0.list.name) }
    if given.open { shown.removeAll { $0.open.isEmpty } }
    let hidden = given.lists.isEmpty && !given.all ? sheets.count { !$0.applies } : 0
    let report = ChecklistReport(shown, of: dossier, hidden: hidden)
    session.write(report.json, or: report.text(style: session.style))
    session.noteUnsavedEdits(of: draft, in: workspace, "this is about \(dossier.revision.name)")
    session.warn(of: dossier.damaged + dossier.brokenChecklists)
    return broken.isEmpty ? .done : .failed
  }
}
