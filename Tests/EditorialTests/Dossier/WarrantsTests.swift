import Prose
import Testing

@testable import Editorial

struct WarrantsTests {
  /// One thing that happened between the checked and the final revision, and whether somebody stands for it.
  struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    var disposition: Disposition?
    let edit: (String, String)
    var isChecked = false
    let expected: [Warrants.Warrant?]
    var testDescription: String { name }
  }

  private static let change = Disposition.change(wording: "It cost 46 million kroner.")

  @Test(arguments: [
    Story(name: "asked for", disposition: change, edit: ("48", "46"), expected: [.asked]),
    Story(name: "a part asked for", disposition: .change(wording: "46"), edit: ("48", "46"), expected: [.asked]),
    Story(
      name: "a part asked for, and more changed",
      disposition: .change(wording: "46"),
      edit: ("cost 48", "may have cost 46"),
      expected: [nil]
    ),
    Story(name: "asked for otherwise", disposition: change, edit: ("48", "47"), expected: [nil]),
    Story(
      name: "asked for otherwise, checked since",
      disposition: change,
      edit: ("48", "47"),
      isChecked: true,
      expected: [.checked]
    ),
    Story(
      name: "asked for, and words added behind",
      disposition: change,
      edit: ("48 million kroner.", "46 million kroner, it says."),
      expected: [nil]
    ),
    Story(
      name: "shortened as asked",
      disposition: .change(wording: "It cost 48 million."),
      edit: (" kroner", ""),
      expected: [.asked]
    ),
    Story(name: "cut as asked", disposition: .cut, edit: (" It cost 48 million kroner.", ""), expected: [.asked]),
    Story(name: "cut unasked", disposition: change, edit: (" It cost 48 million kroner.", ""), expected: [nil]),
    Story(name: "hedged somehow", disposition: .hedge, edit: ("cost 48", "may have cost 48"), expected: [nil]),
    Story(name: "verified, then changed", edit: ("48", "46"), expected: [nil]),
    Story(name: "verified, changed and verified", edit: ("48", "46"), isChecked: true, expected: [.checked]),
    Story(name: "shortened and checked since", edit: (" million", ""), isChecked: true, expected: [.checked]),
    Story(name: "elsewhere", disposition: change, edit: ("Ida", "Eva"), expected: [nil]),
    Story(name: "nothing", disposition: change, edit: ("48 ", "48\n"), expected: []),
    Story(
      name: "asked for, and another sentence beside it",
      disposition: change,
      edit: ("48 million kroner.", "46 million kroner. It rained."),
      expected: [.asked, nil]
    ),
  ])
  func tellsWhoStandsForAChange(story: Story) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    let checked = desk.dossier
    if let disposition = story.disposition {
      try desk.decide(Dispute(note: "The report says 46.", disposition: disposition), on: id)
    } else {
      try desk.decide(Desk.verify, on: id)
    }
    try desk.replace(story.edit.0, with: story.edit.1)
    if story.isChecked { try desk.decide(Desk.verify, on: id, by: Desk.bob) }
    if story.isChecked, story.disposition != nil { try desk.decide(Desk.verify, on: id) }
    let now = desk.dossier
    let difference = Difference(from: checked.article, to: now.article)
    let changes = difference.changes.filter { $0.changeClass != .typography }
    let warrants = Warrants(now)
    #expect(changes.map { warrants.warrant(of: $0, in: difference) } == story.expected)
  }

  @Test func countsFromTheOldestStateThatACheckSpeaksOf() throws {
    var desk = Desk()
    #expect(desk.dossier.checkedRevision == nil)
    let cost = try desk.claim(Desk.cost)
    try desk.decide(Query(question: "Which report?", to: "Nora Quist"), on: cost)
    #expect(desk.dossier.checkedRevision == nil)
    desk.revise(Desk.bridge + "Second.\n")
    try desk.decide(Desk.verify, on: cost)
    let second = try desk.claim("Second.")
    desk.revise(Desk.bridge + "Second.\nThird.\n")
    try desk.decide(MarkNotCheckable(reason: "filler"), on: second)
    #expect(desk.dossier.checkedRevision?.number == 2)
    try desk.decide(Desk.verify, on: cost)
    #expect(desk.dossier.checkedRevision?.number == 3)
  }
}
