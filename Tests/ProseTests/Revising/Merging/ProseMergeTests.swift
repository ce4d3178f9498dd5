import Prose
import Testing

/// What a person at the desk expects of three small texts.
@Suite struct ProseMergeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: String
    let ours: String
    let theirs: String
    /// Text, and conflicts as `{ours|base|theirs}`.
    let outline: String

    init(_ name: String, _ base: String, _ ours: String, _ theirs: String, gives outline: String) {
      (testDescription, self.base, self.ours, self.theirs, self.outline) = (name, base, ours, theirs, outline)
    }
  }

  private static let rain = "The rain began on Monday. The river rose by 3 metres. Nobody was hurt in the town.\n"

  static let words: [Case] = [
    Case(
      "different sentences of one paragraph",
      rain,
      rain.replacing("Monday", with: "Sunday"),
      rain.replacing("Nobody was", with: "Two people were"),
      gives: "The rain began on Sunday. The river rose by 3 metres. Two people were hurt in the town.\n"
    ),
    Case(
      "neighbouring sentences",
      rain,
      rain.replacing("Monday", with: "Sunday"),
      rain.replacing("3 metres", with: "4 metres"),
      gives: "The rain began on Sunday. The river rose by 4 metres. Nobody was hurt in the town.\n"
    ),
    Case(
      "one figure changed twice",
      rain,
      rain.replacing("3 metres", with: "4 metres"),
      rain.replacing("3 metres", with: "5 metres"),
      gives:
        "The rain began on Monday. {The river rose by 4 metres. |The river rose by 3 metres. |The river rose by 5 metres. }Nobody was hurt in the town.\n"
    ),
    Case(
      "two words of one sentence",
      rain,
      rain.replacing("The river", with: "The lake"),
      rain.replacing("3 metres", with: "5 metres"),
      gives:
        "The rain began on Monday. {The lake rose by 3 metres. |The river rose by 3 metres. |The river rose by 5 metres. }Nobody was hurt in the town.\n"
    ),
    Case(
      "the same edit twice",
      rain,
      rain.replacing("3 metres", with: "4 metres"),
      rain.replacing("3 metres", with: "4 metres").replacing("Monday", with: "Sunday"),
      gives: "The rain began on Sunday. The river rose by 4 metres. Nobody was hurt in the town.\n"
    ),
    Case(
      "deleted here, edited there",
      rain,
      rain.replacing("The river rose by 3 metres. ", with: ""),
      rain.replacing("3 metres", with: "4 metres"),
      gives:
        "The rain began on Monday. {|The river rose by 3 metres. |The river rose by 4 metres. }Nobody was hurt in the town.\n"
    ),
    Case(
      "deleted here, its neighbour edited there",
      rain,
      rain.replacing("The river rose by 3 metres. ", with: ""),
      rain.replacing("Nobody was", with: "Two people were"),
      gives: "The rain began on Monday. Two people were hurt in the town.\n"
    ),
    Case(
      "deleted here, another sentence written behind it there",
      rain,
      rain.replacing("The river rose by 3 metres. ", with: ""),
      rain.replacing("Nobody", with: "Trains stood still. Nobody"),
      gives: "The rain began on Monday. Trains stood still. Nobody was hurt in the town.\n"
    ),
    Case(
      "different sentences written at one place",
      rain,
      rain.replacing("Nobody", with: "Trains stood still. Nobody"),
      rain.replacing("Nobody", with: "Schools were closed. Nobody"),
      gives:
        "The rain began on Monday. The river rose by 3 metres. {Trains stood still. ||Schools were closed. }Nobody was hurt in the town.\n"
    ),
    Case(
      "one sentence written at one place by both",
      rain,
      rain.replacing("Nobody", with: "Trains stood still. Nobody"),
      rain.replacing("Nobody", with: "Trains stood still. Nobody").replacing("Monday", with: "Sunday"),
      gives: "The rain began on Sunday. The river rose by 3 metres. Trains stood still. Nobody was hurt in the town.\n"
    ),
    Case("two articles out of nothing", "", "It rained.\n", "It snowed.\n", gives: "{It rained.||It snowed.}\n"),
    Case("one article out of nothing by both", "", "It rained.\n", "It rained.\n", gives: "It rained.\n"),
    Case("everything deleted by both", rain, "", "\n", gives: "\n"),
  ]

  static let spaces: [Case] = [
    Case(
      "lines broken here, words changed there",
      rain,
      rain.replacing(" rose by ", with: "\nrose by ").replacing(". ", with: ".\n"),
      rain.replacing("3 metres", with: "4 metres"),
      gives: "The rain began on Monday.\nThe river rose by 4 metres.\nNobody was hurt in the town.\n"
    ),
    Case(
      "lines broken here, deleted there",
      rain,
      rain.replacing(" rose by ", with: "\nrose by "),
      rain.replacing("The river rose by 3 metres. ", with: ""),
      gives: "The rain began on Monday. Nobody was hurt in the town.\n"
    ),
    Case(
      "a paragraph parted here, words changed there",
      rain,
      rain.replacing(". Nobody", with: ".\n\nNobody"),
      rain.replacing("Nobody was", with: "Two people were"),
      gives: "The rain began on Monday. The river rose by 3 metres.\n\nTwo people were hurt in the town.\n"
    ),
    Case(
      "marks changed here, words there",
      "\"It rained for 3 days,\" Ito said to us.",
      "“It rained for 3 days,” Ito said to us.",
      "\"It rained for 4 days,\" Ito said to us.",
      gives: "“It rained for 4 days,” Ito said to us."
    ),
    Case(
      "marks changed here, their words taken out there",
      "\"It rained for 3 whole days,\" Ito said — and left us.",
      "\"It rained for 3 whole days,\" Ito said – and left us.",
      "\"It rained for 3 whole days,\" Ito said.",
      gives:
        "{\"It rained for 3 whole days,\" Ito said – and left us.|\"It rained for 3 whole days,\" Ito said — and left us.|\"It rained for 3 whole days,\" Ito said.}"
    ),
  ]

  private static let days =
    "Monday was dry in all of Torvik. Tuesday brought 12 hours of rain.\n\nThe bridge at Kesh was closed to cars.\n\nA mill in Narva lost its roof.\n"

  static let moves: [Case] = [
    Case(
      "a paragraph moved here, edited there",
      days,
      "A mill in Narva lost its roof.\n\nMonday was dry in all of Torvik. Tuesday brought 12 hours of rain.\n\nThe bridge at Kesh was closed to cars.\n",
      days.replacing("lost its roof", with: "lost its old roof"),
      gives:
        "A mill in Narva lost its old roof.\n\nMonday was dry in all of Torvik. Tuesday brought 12 hours of rain.\n\nThe bridge at Kesh was closed to cars.\n"
    ),
    Case(
      "a sentence moved to one place here and another there",
      "One man sang in Torvik. Two ducks swam in Kesh. Three cats ran in Narva. Four dogs sat in Brno.\n",
      "Two ducks swam in Kesh. One man sang in Torvik. Three cats ran in Narva. Four dogs sat in Brno.\n",
      "Two ducks swam in Kesh. Three cats ran in Narva. Four dogs sat in Brno. One man sang in Torvik.\n",
      gives:
        "Two ducks swam in Kesh. {One man sang in Torvik. ||}Three cats ran in Narva. Four dogs sat in Brno. {||One man sang in Torvik.}\n"
    ),
    Case(
      "a paragraph moved here, deleted there",
      days,
      "A mill in Narva lost its roof.\n\nMonday was dry in all of Torvik. Tuesday brought 12 hours of rain.\n\nThe bridge at Kesh was closed to cars.\n",
      days.replacing("\n\nA mill in Narva lost its roof.", with: ""),
      gives:
        "{A mill in Narva lost its roof.\n\n||}Monday was dry in all of Torvik. Tuesday brought 12 hours of rain.\n\nThe bridge at Kesh was closed to cars.\n"
    ),
  ]

  @Test(arguments: words + spaces + moves) func merges(_ example: Case) {
    let merge = ProseMerge(tiny: example.base, ours: example.ours, theirs: example.theirs)
    #expect(merge.outline == example.outline)
    #expect(merge.isClean == !example.outline.contains("{"))
    #expect(merge.swapped.pieces == merge.swappedPieces)
  }
}
