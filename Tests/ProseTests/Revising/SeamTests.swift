import Prose
import Testing

/// Sentences that lose or find the space between them, and what is put behind a sentence without being one.
@Suite struct SeamTests {
  /// The claim is marked in the old text, its place in the new one; what became of it is told by the class of the change.
  struct Claim: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let change: ChangeClass?
  }

  static let claims = [
    Claim(
      testDescription: "another sentence stuck to its end",
      old: "Snow fell. ⟦The trains were late.⟧\n\nMayor Ito was absent.",
      new: "Snow fell. ⟦The trains were late.Mayor Ito was absent.⟧",
      change: .name
    ),
    Claim(
      testDescription: "stuck to the end of another sentence",
      old: "Snow fell in the north.\n\n⟦The trains were late.⟧ Birds sang.",
      new: "⟦Snow fell in the north.The trains were late.⟧ Birds sang.",
      change: .words
    ),
    Claim(
      testDescription: "stuck to its neighbour as before",
      old: "⟦The trains were late.⟧The mayor was absent. Snow fell.",
      new: "⟦The trains were late.⟧The mayor was absent. Much snow fell.",
      change: nil
    ),
    Claim(
      testDescription: "parted from its neighbour",
      old: "⟦The trains were late.⟧The mayor was absent.",
      new: "⟦The trains were late.⟧ The mayor was absent.",
      change: nil
    ),
    Claim(
      testDescription: "both of what was parted",
      old: "⟦The trains were late.The mayor was absent.⟧ Snow fell.",
      new: "⟦The trains were late. The mayor was absent.⟧ Snow fell.",
      change: .words
    ),
    Claim(
      testDescription: "a tag behind it",
      old: "⟦The trains were late.⟧",
      new: "⟦The trains were late. #harbour⟧",
      change: .words
    ),
    Claim(
      testDescription: "a note behind it",
      old: "⟦The trains were late.⟧ Snow fell.",
      new: "⟦The trains were late. via the night desk.⟧ Snow fell.",
      change: .words
    ),
    Claim(
      testDescription: "a sentence behind it that opens with stress",
      old: "⟦The trains were late.⟧ Snow fell.",
      new: "⟦The trains were late.⟧ *No* bus ran. Snow fell.",
      change: nil
    ),
    Claim(
      testDescription: "another tag behind it",
      old: "⟦The trains were late.⟧ #station",
      new: "⟦The trains were late.⟧ #harbour",
      change: nil
    ),
    Claim(
      testDescription: "a part of the sentence, beside the seam",
      old: "⟦The trains⟧ were late.\n\nThe mayor was absent.",
      new: "⟦The trains⟧ were late.The mayor was absent.",
      change: nil
    ),
  ]

  @Test(arguments: claims) func readsWhatASentenceRunsOnIntoWithIt(_ claim: Claim) {
    let (old, new) = (Bracketed(claim.old), Bracketed(claim.new))
    let followed = Difference(from: article(old.string), to: article(new.string)).follow(old.range)
    switch (followed, claim.change) {
    case (.reworded(let range, let change), let wanted?):
      #expect(range == new.range)
      #expect(change == wanted)
    case (_, nil): #expect(followed.keepsCheck && followed.range == new.range, "\(followed)")
    default: Issue.record("\(followed)")
    }
  }

  /// Cuts sentences also where the space between them is missing.
  private func article(_ string: String) -> Article {
    let text = Text(string)
    let bytes = text.utf8
    var blocks: [Block] = []
    var start = 0
    for paragraph in string.split(separator: "\n\n") {
      let end = start + paragraph.utf8.count
      var sentences: [Sentence] = []
      var from = start
      for offset in start..<end where bytes[offset] == UInt8(ascii: ".") || offset == end - 1 {
        sentences.append(Sentence(range: from..<offset + 1))
        from = offset + 1
        if from < end, bytes[from] == 0x20 { from += 1 }
      }
      blocks.append(Block(part: .body, range: start..<end, sentences: sentences))
      start = end + 2
    }
    return Article(text: text, blocks: blocks)
  }
}
