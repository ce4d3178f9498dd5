/// Says that the doer has done some items of checklists, for the draft as it stands; or, the other way, takes that back.
public struct TickItems: Sendable {
  /// The items, as they were typed: `numbers/3`, or words of one.
  public let items: [String]
  /// Whether whole lists are meant: every item of them that is open.
  public let takesLists: Bool
  /// Whether the ticks are taken back.
  public let takesBack: Bool

  /// Takes the items.
  public init(_ items: [String], takesLists: Bool = false, takesBack: Bool = false) {
    self.items = items
    self.takesLists = takesLists
    self.takesBack = takesBack
  }

  /// Says what would be recorded: the doer's own file of ticks.
  ///
  /// - Throws: `Refusal` with code `noSuchItem`, `itemAmbiguous`, `nothingToDo`, `notApplicable`, `checkerIsAuthor` or `damaged`.
  public func plan(on dossier: Dossier, by doer: Doer) throws(Refusal) -> Plan {
    try outcome(on: dossier, by: doer).plan
  }

  /// Says what would be recorded, and what the draft would be then.
  ///
  /// - Throws: as `plan` does.
  public func outcome(on dossier: Dossier, by doer: Doer) throws(Refusal) -> (plan: Plan, dossier: Dossier) {
    try dossier.requireChecker(doer.person)
    let path = ChecklistWork.path(of: doer.person.email, in: dossier.folder)
    if let damage = dossier.damaged.first(where: { $0.path == path }) {
      throw Refusal(
        .damaged,
        "Your file of ticks cannot be read, and writing it would lose what it holds: \(path) \(damage.problem).",
        hint: "Mend the file first; git log shows who changed it last."
      )
    }
    let chosen = try choice(in: dossier, by: doer.person)
    let decisions = chosen.map { sheet, entry in
      ItemDecision(
        by: doer.person,
        at: doer.time,
        takesBack ? .untick : .tick,
        entry.item,
        of: sheet.list,
        in: dossier.revision.content,
        covers: dossier.coverage(of: sheet.list) ?? ""
      )
    }
    let own = dossier.checklistWork.first { $0.person.email == doer.person.email } ?? ChecklistWork(person: doer.person)
    let work = own.adding(decisions)
    var after = dossier
    after.checklistWork.removeAll { $0.person.email == work.person.email }
    after.checklistWork.append(work)
    let names = chosen.map { "\($0.sheet.list.name)/\($0.entry.item.number)" }
    let plan = Plan(
      files: [Plan.File(path: path, bytes: work.file)],
      subject: "\(takesBack ? "untick" : "tick") \(dossier.slug.string): \(names.joined(separator: ", "))",
      body: chosen.map { "\($0.sheet.list.title): \($0.entry.item.words)" },
      trailers: [("Stet-Draft", dossier.slug.string), ("Stet-Revision", dossier.revision.name)]
        + names.map { ("Stet-Item", $0) }
    )
    return (plan, after)
  }

  private typealias Chosen = (sheet: ChecklistSheet, entry: ChecklistSheet.Entry)

  private func choice(in dossier: Dossier, by person: Person) throws(Refusal) -> [Chosen] {
    let sheets = dossier.sheets
    guard !items.isEmpty else {
      throw Refusal(
        .noSuchItem,
        takesLists ? "No checklist is named." : "No item of a checklist is named.",
        hint: "stet checklist \(dossier.slug.string) lists them with their names."
      )
    }
    var chosen: [Chosen] = []
    for typed in items {
      let found = try takesLists ? entries(ofList: typed, in: sheets, by: person) : [entry(typed, in: sheets)]
      for one in found where !chosen.contains(where: { $0.sheet.list == one.sheet.list && $0.entry == one.entry }) {
        chosen.append(one)
      }
    }
    if let other = chosen.first(where: { !$0.sheet.applies && !takesBack }) {
      throw Refusal(
        .notApplicable,
        "The checklist \(other.sheet.list.name) is for \(other.sheet.list.scopes.map(\.word).joined(separator: ", ")), and "
          + "\(dossier.slug.string) holds nothing of the kind.",
        hint: "stet checklist \(dossier.slug.string) lists those that apply."
      )
    }
    let idle = chosen.filter { isOwn($0.entry, of: person) != takesBack }.map {
      "\($0.sheet.list.name)/\($0.entry.item.number)"
    }
    guard idle.isEmpty, !chosen.isEmpty else {
      let names = (idle.isEmpty ? items : idle).joined(separator: ", ")
      throw Refusal(
        .nothingToDo,
        takesBack ? "You have not ticked \(names)." : "You have ticked \(names) already.",
        hint: takesBack ? "Another person's ticks stay theirs." : nil
      )
    }
    return chosen
  }

  /// Whether a person's tick of an item stands; one that an edit has opened again can be taken back too.
  private func isOwn(_ entry: ChecklistSheet.Entry, of person: Person) -> Bool {
    let ticks = takesBack ? entry.ticks + entry.reopened : entry.ticks
    return ticks.contains { $0.person.email == person.email }
  }

  private func entries(
    ofList name: String,
    in sheets: [ChecklistSheet],
    by person: Person
  ) throws(Refusal) -> [Chosen] {
    guard let sheet = sheets.first(where: { $0.list.name == name }) else { throw unknown(list: name, sheets) }
    return sheet.entries.filter { isOwn($0, of: person) == takesBack }.map { (sheet, $0) }
  }

  private func entry(_ typed: String, in sheets: [ChecklistSheet]) throws(Refusal) -> Chosen {
    if let slash = typed.lastIndex(of: "/"), let number = Int(typed[typed.index(after: slash)...]) {
      let name = String(typed[..<slash])
      guard let sheet = sheets.first(where: { $0.list.name == name }) else { throw unknown(list: name, sheets) }
      guard let entry = sheet.entries.first(where: { $0.item.number == number }) else {
        throw Refusal(
          .noSuchItem,
          "The checklist \(name) has no item \(number): it has \(sheet.entries.count)."
        )
      }
      return (sheet, entry)
    }
    if sheets.contains(where: { $0.list.name == typed }) {
      throw Refusal(
        .noSuchItem,
        "“\(Visible.line(typed))” is a checklist; say which item of it.",
        hint: "\(typed)/1 is its first item; --all is every item of it that you have not ticked."
      )
    }
    return try entry(ofWords: typed, in: sheets)
  }

  private func entry(ofWords typed: String, in sheets: [ChecklistSheet]) throws(Refusal) -> Chosen {
    let words = Wording.folded(typed).lowercased()
    let all = sheets.filter { $0.applies || takesBack }.flatMap { sheet in sheet.entries.map { (sheet, $0) } }
    let found = words.isEmpty ? [] : all.filter { $0.1.item.words.lowercased().contains(words) }
    guard let first = found.first else {
      throw Refusal(
        .noSuchItem,
        "No checklist that applies has an item “\(Visible.line(typed))”.",
        hint:
          "An item is named by its list and number, such as numbers/3, or by words of it; stet checklist lists them."
      )
    }
    guard found.count == 1 else {
      let names = found.prefix(8).map { "\($0.0.list.name)/\($0.1.item.number)" }.joined(separator: ", ")
      throw Refusal(
        .itemAmbiguous,
        "“\(Visible.line(typed))” could be several items.",
        hint: "Say which: \(names)\(found.count > 8 ? ", …" : "")."
      )
    }
    return first
  }

  private func unknown(list name: String, _ sheets: [ChecklistSheet]) -> Refusal {
    let names = sheets.map(\.list.name).joined(separator: ", ")
    return Refusal(
      .noSuchItem,
      "There is no checklist “\(Visible.line(name))” that can be read.",
      hint: names.isEmpty ? "Checklists are the Markdown files in the folder checklists/." : "There are \(names)."
    )
  }
}
