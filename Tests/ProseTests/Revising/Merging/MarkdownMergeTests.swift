import Prose
import Testing

/// Merges of articles as the desk reads them.
@Suite struct MarkdownMergeTests {
  private static let list = """
    # Weather

    It rained hard on Monday in Torvik.

    - The mill lost 12 tiles.
    - Two cars were towed away.
    - A tree fell on the old station.

    More is to come.

    """

  private func merge(_ ours: String, _ theirs: String) -> ProseMerge {
    ProseMerge(
      base: Article(reading: Text(MarkdownMergeTests.list)),
      ours: Article(reading: Text(ours)),
      theirs: Article(reading: Text(theirs))
    )
  }

  @Test func letsAnEditFollowAMovedListItem() {
    let list = MarkdownMergeTests.list
    let moved =
      list
      .replacing("- Two cars were towed away.\n", with: "")
      .replacing("- The mill", with: "- Two cars were towed away.\n- The mill")
    let merge = merge(moved, list.replacing("Two cars", with: "Three cars"))
    #expect(merge.text?.string == moved.replacing("Two cars", with: "Three cars"))
  }

  @Test func asksAboutAListItemDeletedHereAndEditedThere() {
    let list = MarkdownMergeTests.list
    let merge = merge(
      list.replacing("- Two cars were towed away.\n", with: ""),
      list.replacing("Two cars", with: "Three cars")
    )
    #expect(merge.outline.contains("{|- Two cars were towed away.\n|- Three cars were towed away.\n}- A tree fell"))
    #expect(merge.resolved(with: .ours).string == merge.ours.text.string)
    #expect(merge.resolved(with: .theirs).string == merge.theirs.text.string)
  }

  @Test func mergesAListItemWrittenBesideOneThatIsDeleted() {
    let list = MarkdownMergeTests.list
    let merge = merge(
      list.replacing("- Two cars", with: "- A bus burned.\n- Two cars"),
      list.replacing("- Two cars were towed away.\n", with: "")
    )
    #expect(merge.text?.string == list.replacing("Two cars were towed away", with: "A bus burned"))
  }

  @Test func keepsListItemsWholeInAConflict() {
    let list = MarkdownMergeTests.list
    let merge = merge(
      list.replacing("- Two cars", with: "- A bus burned.\n- Two cars"),
      list.replacing("- Two cars", with: "- Snow fell.\n- Two cars")
    )
    #expect(!merge.isClean)
    #expect(merge.resolved(with: .ours).string == merge.ours.text.string)
    #expect(merge.resolved(with: .theirs).string == merge.theirs.text.string)
  }

  @Test func mergesAHeadingALeadAndAnEnding() {
    let list = MarkdownMergeTests.list
    let merge = merge(
      list.replacing("# Weather", with: "# Storm").replacing(
        "More is to come.\n",
        with: "More is to come on Sunday.\n"
      ),
      list.replacing("It rained", with: "Ida Lind reports. It rained")
    )
    #expect(
      merge.text?.string
        == list.replacing("# Weather", with: "# Storm").replacing("It rained", with: "Ida Lind reports. It rained")
        .replacing("More is to come.", with: "More is to come on Sunday.")
    )
  }

  @Test func doesNotWriteTwiceWhatOneSidePutInThePlaceOfAnother() {
    let base = "It rained on Monday. The river rose by 3 metres. Nobody was hurt.\n"
    let merge = ProseMerge(
      tiny: base,
      ours: base.replacing("The river rose by 3 metres.", with: "Dogs barked wildly."),
      theirs: base.replacing("The river", with: "Dogs barked wildly. The river")
    )
    #expect(
      merge.outline
        == "It rained on Monday. {Dogs barked wildly. |The river rose by 3 metres. |Dogs barked wildly. The river rose by 3 metres. }Nobody was hurt.\n"
    )
  }

  @Test func asksAboutASentenceMergedHereAndEditedThere() {
    let base = "It rained on Monday in Torvik. The river rose by 3 metres. Nobody was hurt.\n"
    let ours = base.replacing("Torvik. The river", with: "Torvik, and the river")
    let merge = ProseMerge(tiny: base, ours: ours, theirs: base.replacing("3 metres", with: "4 metres"))
    #expect(merge.pieces.count == 2 && merge.resolved(with: .ours).string == ours)
    #expect(merge.resolved(with: .theirs).string == base.replacing("3 metres", with: "4 metres"))
  }
}
