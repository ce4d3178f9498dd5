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
    // What was ticked before the settings asked for another checker can be taken back by whoever ticked it.
    if !takesBack { try dossier.requireChecker(doer.person) }
    let path = ChecklistWork.path(of: doer.person.email, in: dossier.folder)
    if let damage = dossier.damaged.first(where: { $0.path == path }) {
      throw damage.refusal(of: "Your file of ticks")
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
}
