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
      help: "only these lists, by the names of their files, with .md or without",
      completion: .checklists
    )
    let open = Flag("open", help: "only lists with open items")
    let all = Flag("all", help: "also the lists for what the draft does not hold")
    let edited = Flag("edited", help: "as the lists lie in the working copy, not as they are committed")
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
      done by somebody. An open item comes with its reason. The lists are read as they are committed: one that is edited or \
      new is named, counts once git commit has recorded it, and is shown as it will be with --edited.
      """,
    examples: [
      Example("stet checklist kazakhstan", "the lists that apply"),
      Example("stet checklist kazakhstan numbers quotes", "two of them"),
      Example(
        "stet checklist kazakhstan numbers --edited",
        "what an edit of its file will ask, before it is committed"
      ),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossierWithChecklists(of: draft, asEdited: given.edited)
    let isAboutAll = given.lists.isEmpty
    // Said first, for a list that only the working copy has is refused.
    try session.noteEditedChecklists(in: workspace, named: isAboutAll ? nil : given.lists)
    let asked = try Self.lists(given.lists, of: dossier)
    var shown = isAboutAll ? dossier.sheets.filter { given.all || $0.applies } : asked.sheets
    if given.open { shown.removeAll { $0.open.isEmpty } }
    let report = ChecklistReport(
      shown,
      of: dossier,
      hidden: isAboutAll && !given.all ? dossier.sheets.count { !$0.applies } : 0,
      asked: asked.sheets.map(\.list.name)
    )
    // Of lists that can all not be read there is nothing to show.
    if isAboutAll || !asked.sheets.isEmpty {
      session.write(report.json, or: report.text(style: session.style))
      session.noteUnsavedEdits(of: draft, in: workspace, "this is about \(dossier.revision.name)")
    }
    session.warn(of: dossier.damaged + (isAboutAll ? dossier.brokenChecklists : asked.broken))
    return asked.broken.isEmpty ? .done : .failed
  }

  /// The lists that a person named, each once in their order, and those of them that cannot be read.
  private static func lists(
    _ typed: [String],
    of dossier: Dossier
  ) throws(CommandError) -> (sheets: [ChecklistSheet], broken: [DamagedFile]) {
    var sheets: [ChecklistSheet] = []
    var broken: [DamagedFile] = []
    var unknown: [String] = []
    for name in typed {
      switch dossier.checklist(named: name) {
      case .sheet(let sheet): if !sheets.contains(sheet) { sheets.append(sheet) }
      case .broken(let file): broken.append(file)
      case .unknown: unknown.append("“\(Visible.line(name))”")
      }
    }
    guard unknown.isEmpty else {
      let known = dossier.sheets.map(\.list.name).sorted()
      throw CommandError(
        "unknown-checklist",
        "There is no checklist \(unknown.joined(separator: " and no checklist ")).",
        hint: known.isEmpty
          ? "Checklists are the Markdown files in checklists/." : "There are \(known.joined(separator: ", "))."
      )
    }
    return (sheets, broken)
  }
}
