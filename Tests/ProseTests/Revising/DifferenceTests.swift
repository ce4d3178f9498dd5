import Prose
import Testing

@Suite struct DifferenceTests {
  struct Revision: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    /// One line a change: kind, class, then each word edit as `old>new`.
    let changes: [String]
  }

  static let story = """
    The council met on Monday. It sold twelve old oaks to a builder.

    Mayor Ito called the sale a mistake. Neighbours planted new trees along the river bank.
    """

  static let revisions = [
    Revision(testDescription: "nothing", old: story, new: story, changes: []),
    Revision(
      testDescription: "other line ends",
      old: story,
      new: story.replacing("on Monday", with: "on\nMonday").replacing(" It", with: "  \r\nIt") + "\n",
      changes: []
    ),
    Revision(
      testDescription: "a figure",
      old: story,
      new: story.replacing("twelve", with: "eleven"),
      changes: ["reworded number twelve>eleven"]
    ),
    Revision(
      testDescription: "a sentence in",
      old: story,
      new: story.replacing("builder.", with: "builder. Nobody had asked for bids."),
      changes: ["inserted negation"]
    ),
    Revision(
      testDescription: "a sentence out",
      old: story,
      new: story.replacing("The council met on Monday. ", with: ""),
      changes: ["deleted date"]
    ),
    Revision(
      testDescription: "a sentence to another place",
      old: story,
      new: "Mayor Ito called the sale a mistake.\n\n"
        + story.replacing("Mayor Ito called the sale a mistake. ", with: ""),
      changes: ["moved -"]
    ),
    Revision(
      testDescription: "moved and changed on the way",
      old: story,
      new: "Neighbours have planted new trees along the river bank.\n\n"
        + story.replacing(" Neighbours planted new trees along the river bank.", with: ""),
      changes: ["moved reworded words >have"]
    ),
    Revision(
      testDescription: "one sentence made two",
      old: "The council met on Monday, and the mayor called the sale of the oaks a mistake.",
      new: "The council met on Monday. The mayor called the sale of the oaks a mistake.",
      changes: ["split words , and the>. The"]
    ),
    Revision(
      testDescription: "two sentences made one",
      old: "The council met on Monday. The mayor called the sale of the oaks a mistake.",
      new: "The council met on Monday, and the mayor called the sale of the oaks a mistake.",
      changes: ["merged words . The>, and the"]
    ),
    Revision(
      testDescription: "curly quotation marks",
      old: "\"So be it,\" she said. He didn't.",
      new: "“So be it,” she said. He didn’t.",
      changes: ["typography typography \">“ \">”", "typography typography didn't>didn’t"]
    ),
    Revision(
      testDescription: "all of it new",
      old: "The council met on Monday.",
      new: "Rain is forecast for tonight.",
      changes: ["deleted date", "inserted date"]
    ),
    Revision(testDescription: "from nothing", old: "", new: "Rain came.", changes: ["inserted words"]),
    Revision(testDescription: "to nothing", old: "Rain came.", new: " \n", changes: ["deleted words"]),
    Revision(
      testDescription: "a phrase with a chance word between",
      old: "The sale of old oaks by the river angered neighbours of the park.",
      new: "The felling of tall trees by the river angered neighbours of the park.",
      changes: ["reworded words sale of old oaks>felling of tall trees"]
    ),
  ]

  @Test(arguments: revisions) func tellsWhatAnEditorDid(_ revision: Revision) {
    let difference = Difference(from: Article(tiny: revision.old), to: Article(tiny: revision.new))
    #expect(difference.changes.map { line($0, difference) } == revision.changes)
    #expect(difference.applied().string == revision.new)
    #expect(difference.reverted().string == revision.old)
  }

  private func line(_ change: Change, _ difference: Difference) -> String {
    var parts = [change.kind.rawValue, change.changeClass?.rawValue ?? "-"]
    if change.isMoved, change.kind != .moved { parts.insert("moved", at: 0) }
    parts += change.edits.map { "\(difference.old.text[$0.old])>\(difference.new.text[$0.new])" }
    return parts.joined(separator: " ")
  }

  @Test func placesADeletionWhereTheWordsStood() {
    let difference = Difference(
      from: Article(tiny: "Ten men left. Snow fell on the hills. Birds sang."),
      to: Article(tiny: "Ten men left. Birds sang loudly. The end.")
    )
    #expect(difference.changes.map(\.kind) == [.deleted, .reworded, .inserted])
  }

  @Test func comparesFurnitureAndScrapsToo() {
    let (old, new) = (
      Text("# The sale\n\nBy A. Writer\n\nIt rained."), Text("# The sale\n\nBy B. Writer\n\nIt rained.")
    )
    func article(_ text: Text) -> Article {
      Article(
        text: text,
        blocks: [
          Block(part: .headline, range: 0..<10, sentences: [Sentence(range: 2..<10)]),
          Block(part: .byline, range: 12..<24, sentences: []),
          Block(part: .body, range: 26..<36, sentences: [Sentence(range: 26..<36)]),
        ]
      )
    }
    let changes = Difference(from: article(old), to: article(new)).changes
    #expect(changes.map(\.kind) == [.reworded])
    #expect(changes.first?.edits == [WordEdit(old: 15..<16, new: 15..<16)])
  }
}
