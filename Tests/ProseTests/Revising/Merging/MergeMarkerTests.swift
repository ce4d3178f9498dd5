import Prose
import Testing

@Suite struct MergeMarkerTests {
  @Test func putsEveryMarkerOnALineOfItsOwn() {
    let base = "It rained. The river rose by 3 metres. Nobody drowned."
    let merge = ProseMerge(
      tiny: base,
      ours: base.replacing("3", with: "4"),
      theirs: base.replacing("3", with: "5")
    )
    #expect(
      merge.marked(ours: "Ida", theirs: "Tom\nBrown").string == """
        It rained.\u{20}
        <<<<<<< Ida
        The river rose by 4 metres.\u{20}
        ||||||| base
        The river rose by 3 metres.\u{20}
        =======
        The river rose by 5 metres.\u{20}
        >>>>>>> Tom
        Nobody drowned.
        """
    )
  }

  @Test func isTheTextItselfWhenClean() {
    let merge = ProseMerge(tiny: "It rained.", ours: "It rained.", theirs: "It snowed.\n")
    #expect(merge.marked() == merge.text)
  }

  @Test func makesMarkersLongerThanThoseInTheText() {
    let merge = ProseMerge(tiny: "", ours: "It rained.\n<<<<<<<<< ours\n", theirs: "It snowed.\n a ==========\n")
    #expect(
      merge.marked().string
        == "<<<<<<<<<< ours\nIt rained.\n<<<<<<<<< ours\n|||||||||| base\n==========\nIt snowed.\n a ==========\n>>>>>>>>>> theirs\n\n"
    )
  }

  @Test func namesNothingWithEmptyLabels() {
    let merge = ProseMerge(tiny: "", ours: "It rained.\n", theirs: "It snowed.\n")
    #expect(
      merge.marked(ours: "", base: "", theirs: "").string
        == "<<<<<<<\nIt rained.\n|||||||\n=======\nIt snowed.\n>>>>>>>\n\n"
    )
  }
}
