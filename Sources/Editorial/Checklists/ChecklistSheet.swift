import Prose

/// A checklist as it stands for a draft: which items are done, by whom, and which an edit has opened again.
///
/// Always derived, never written to a file. A tick is of an item's words and of the words of the draft that the item covers; where
/// either has changed, it is open again. Typography does not matter, nor does the order in which covered claims stand.
public struct ChecklistSheet: Sendable, Hashable {
  /// One person's tick of an item.
  public struct Tick: Sendable, Hashable {
    /// Who.
    public let person: Person
    /// When.
    public let date: Timestamp
    /// The number of the revision that they looked at; nil when it is not in the history.
    public let revision: Int?
  }

  /// One item with its ticks.
  public struct Entry: Sendable, Hashable {
    /// The item.
    public let item: Checklist.Item
    /// The ticks that hold, oldest first, one for each person.
    public let ticks: [Tick]
    /// The ticks that an edit of what the item covers has undone, oldest first.
    public let reopened: [Tick]

    /// Whether it is done.
    public var isDone: Bool { !ticks.isEmpty }
  }

  /// The list.
  public let list: Checklist
  /// Whether the gate stays closed until it is done.
  public let isRequired: Bool
  /// Whether the draft holds anything that the list is for.
  public let applies: Bool
  /// The items in their order.
  public let entries: [Entry]

  /// How many items are done.
  public var done: Int { entries.count(where: \.isDone) }

  /// The items that are not.
  public var open: [Entry] { entries.filter { !$0.isDone } }
}

extension Dossier {
  /// How a checklist stands for the draft.
  ///
  /// - Complexity: O(*n*) in the ticks and, where there are any, in what it covers.
  public func sheet(of list: Checklist) -> ChecklistSheet {
    lazy var covered = coverage(of: list)
    var found: [PlainWords: (ticks: [ChecklistSheet.Tick], reopened: [ChecklistSheet.Tick])] = [:]
    for work in checklistWork where !(settings.policy.checkerIsNotAuthor && isAuthor(work.person)) {
      for (words, decision) in work.ticks(of: list) {
        let tick = ChecklistSheet.Tick(person: work.person, date: decision.date, revision: numbers[decision.draft])
        if decision.covers == covered {
          found[words, default: ([], [])].ticks.append(tick)
        } else {
          found[words, default: ([], [])].reopened.append(tick)
        }
      }
    }
    let order = { (left: ChecklistSheet.Tick, right: ChecklistSheet.Tick) in
      (left.date, left.person.email) < (right.date, right.person.email)
    }
    return ChecklistSheet(
      list: list,
      isRequired: settings.requiredChecklists.contains(list.name),
      applies: !ranges(coveredBy: list).isEmpty,
      entries: list.items.map { item in
        // Most lists have no ticks, and then no item's words are needed.
        let all = found.isEmpty ? nil : found[PlainWords(item.words)]
        return ChecklistSheet.Entry(
          item: item,
          ticks: (all?.ticks ?? []).sorted(by: order),
          reopened: (all?.reopened ?? []).sorted(by: order)
        )
      }
    )
  }

  /// How every checklist that was read stands, those that apply first, otherwise in the order of their names.
  public var sheets: [ChecklistSheet] {
    let sheets = checklists.map(sheet(of:)).sorted { $0.list.name < $1.list.name }
    return sheets.filter(\.applies) + sheets.filter { !$0.applies }
  }
}
