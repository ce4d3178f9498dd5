import Prose

extension TickItems {
  /// An item of a list as it stands.
  typealias Chosen = (sheet: ChecklistSheet, entry: ChecklistSheet.Entry)

  /// Finds the items that were typed, each once.
  func choice(in dossier: Dossier, by person: Person) throws(Refusal) -> [Chosen] {
    guard !items.isEmpty else {
      throw Refusal(
        .noSuchItem,
        takesLists ? "No checklist is named." : "No item of a checklist is named.",
        hint: "stet checklist \(dossier.slug.string) lists them with their names."
      )
    }
    var chosen: [Chosen] = []
    for typed in items {
      let found = try takesLists ? entries(ofList: typed, in: dossier, by: person) : [entry(typed, in: dossier)]
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
    let idle = chosen.filter { isOwn($0, in: dossier, of: person) != takesBack }.map {
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

  /// Whether a person's tick of an item stands; to be taken back, it need not hold: an edit may have opened the item again, or
  /// the settings may not count the person's ticks any more.
  private func isOwn(_ one: Chosen, in dossier: Dossier, of person: Person) -> Bool {
    guard takesBack else { return one.entry.ticks.contains { $0.person.email == person.email } }
    let own = dossier.checklistWork.first { $0.person.email == person.email }
    return own?.ticks(of: one.sheet.list)[PlainWords(one.entry.item.words)] != nil
  }

  private func entries(
    ofList typed: String,
    in dossier: Dossier,
    by person: Person
  ) throws(Refusal) -> [Chosen] {
    guard case .sheet(let sheet) = dossier.checklist(named: typed) else { throw unusable(list: typed, in: dossier) }
    return sheet.entries.map { (sheet, $0) }.filter { isOwn($0, in: dossier, of: person) == takesBack }
  }

  private func entry(_ typed: String, in dossier: Dossier) throws(Refusal) -> Chosen {
    let slash = typed.lastIndex(of: "/")
    let number = slash.flatMap { Int(typed[typed.index(after: $0)...]) }
    guard let slash, let number else {
      guard dossier.checklist(named: typed) == .unknown else {
        throw Refusal(
          .noSuchItem,
          "“\(Visible.line(typed))” is a checklist; say which item of it.",
          hint: "\(typed)/1 is its first item; --all is every item of it that you have not ticked."
        )
      }
      guard let found = try entry(ofWords: typed, in: dossier) else {
        throw Refusal(
          .noSuchItem,
          "No checklist that applies has an item “\(Visible.line(typed))”.",
          hint:
            "An item is named by its list and number, such as numbers/3, or by words of it; stet checklist lists them."
        )
      }
      return found
    }
    let name = String(typed[..<slash])
    switch dossier.checklist(named: name) {
    case .sheet(let sheet):
      guard let entry = sheet.entries.first(where: { $0.item.number == number }) else {
        throw Refusal(
          .noSuchItem,
          "The checklist \(sheet.list.name) has no item \(number): it has \(sheet.entries.count)."
        )
      }
      return (sheet, entry)
    case .broken: throw unusable(list: name, in: dossier)
    case .unknown:
      // Words may hold a slash and a figure too: “24/7”.
      guard let found = try entry(ofWords: typed, in: dossier) else { throw unusable(list: name, in: dossier) }
      return found
    }
  }

  private func entry(ofWords typed: String, in dossier: Dossier) throws(Refusal) -> Chosen? {
    let words = Wording.folded(typed).lowercased()
    let all = dossier.sheets.filter { $0.applies || takesBack }.flatMap { sheet in sheet.entries.map { (sheet, $0) } }
    let found = words.isEmpty ? [] : all.filter { $0.1.item.words.lowercased().contains(words) }
    guard found.count > 1 else { return found.first }
    let names = found.prefix(8).map { "\($0.0.list.name)/\($0.1.item.number)" }.joined(separator: ", ")
    throw Refusal(
      .itemAmbiguous,
      "“\(Visible.line(typed))” could be several items.",
      hint: "Say which: \(names)\(found.count > 8 ? ", …" : "")."
    )
  }

  /// The refusal of a list that is not there, or cannot be read.
  private func unusable(list name: String, in dossier: Dossier) -> Refusal {
    if case .broken(let file) = dossier.checklist(named: name) {
      let line = file.line.map { ", line \($0)," } ?? ""
      return Refusal(
        .noSuchItem,
        "The checklist “\(Visible.line(name))” cannot be read: \(Visible.line(file.path))\(line) \(Visible.line(file.problem)).",
        hint: "Mend the file and commit it, and its items can be ticked."
      )
    }
    let names = dossier.sheets.map(\.list.name)
    return Refusal(
      .noSuchItem,
      "There is no checklist “\(Visible.line(name))”.",
      hint: names.isEmpty
        ? "Checklists are the Markdown files in the folder checklists/." : "There are \(names.joined(separator: ", "))."
    )
  }
}
