import Prose
import Testing

@Suite struct FollowTests {
  /// The claim is marked in the old text, its place in the new one.
  struct Claim: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let fate: String
  }

  static let claims = [
    Claim(testDescription: "untouched", old: "It rained. ⟦He left.⟧", new: "It rained. ⟦He left.⟧", fate: "kept"),
    Claim(
      testDescription: "behind a new sentence",
      old: "It rained. ⟦He left the town hall.⟧",
      new: "It snowed a lot. It rained. ⟦He left the town hall.⟧",
      fate: "kept"
    ),
    Claim(
      testDescription: "in another paragraph",
      old: "⟦He left the hall.⟧\n\nIt rained on the town. Trains were late.",
      new: "It rained on the town. Trains were late.\n\n⟦He left the hall.⟧",
      fate: "moved"
    ),
    Claim(
      testDescription: "another figure",
      old: "It rained. ⟦Ten people died in the storm.⟧",
      new: "It rained. ⟦Nine people died in the storm.⟧",
      fate: "reworded number"
    ),
    Claim(
      testDescription: "words put before the whole sentence",
      old: "⟦Ten people died in the storm.⟧",
      new: "⟦It is false that ten people died in the storm.⟧",
      fate: "reworded negation"
    ),
    Claim(
      testDescription: "words put behind the whole sentence",
      old: "⟦The mayor knew of the plan⟧.",
      new: "⟦The mayor knew of the plan, officials claim⟧.",
      fate: "reworded attribution"
    ),
    Claim(
      testDescription: "a change outside the clause",
      old: "Police said ⟦ten people died⟧ in the storm.",
      new: "Doctors said ⟦ten people died⟧ in the storm.",
      fate: "kept"
    ),
    Claim(
      testDescription: "a change inside the clause",
      old: "Police said ⟦ten people died⟧ in the storm.",
      new: "Police said ⟦nine people died⟧ in the storm.",
      fate: "reworded number"
    ),
    Claim(
      testDescription: "a modal right before the clause",
      old: "The mayor and the council ⟦sell the old oaks⟧ to a builder.",
      new: "The mayor and the council ⟦may sell the old oaks⟧ to a builder.",
      fate: "reworded negation"
    ),
    Claim(
      testDescription: "other quotation marks",
      old: "⟦\"It isn't over,\" she said.⟧",
      new: "⟦“It isn’t over,” she said.⟧",
      fate: "typographic"
    ),
    Claim(
      testDescription: "another line break",
      old: "⟦He left the hall.⟧",
      new: "⟦He left\nthe hall.⟧",
      fate: "typographic"
    ),
    Claim(
      testDescription: "deleted beside a look-alike",
      old: "⟦Ten people died in the north of town.⟧ Ten people died in the south of town.",
      new: "Ten people died in the south of town.",
      fate: "gone"
    ),
    Claim(
      testDescription: "the look-alike of a deleted one",
      old: "Ten people died in the north of town. ⟦Ten people died in the south of town.⟧",
      new: "⟦Ten people died in the south of town.⟧",
      fate: "kept"
    ),
    Claim(
      testDescription: "one of two with its own neighbours",
      old: "Snow fell. ⟦He left.⟧ Trains ran. Cars stood. He left. Birds sang.",
      new: "Snow fell. ⟦He left.⟧ Trains ran. Cars stood. Birds sang.",
      fate: "kept"
    ),
    Claim(
      testDescription: "the other of two, deleted",
      old: "Snow fell. He left. Trains ran. Cars stood. ⟦He left.⟧ Birds sang.",
      new: "Snow fell. He left. Trains ran. Cars stood. Birds sang.",
      fate: "gone"
    ),
    Claim(
      testDescription: "repeated elsewhere",
      old: "Snow fell. ⟦He left.⟧ Trains ran. Cars stood.",
      new: "Snow fell. ⟦He left.⟧ Trains ran. Cars stood. He left.",
      fate: "kept"
    ),
    Claim(
      testDescription: "repeated on the spot",
      old: "Snow fell. ⟦He left.⟧ Trains ran.",
      new: "Snow fell. ⟦He left.⟧ ⟦He left.⟧ Trains ran.",
      fate: "ambiguous"
    ),
    Claim(
      testDescription: "moved to two places",
      old: "⟦He left the hall.⟧ Trains ran. Cars stood.",
      new: "Trains ran. ⟦He left the hall.⟧ Cars stood. Snow came. ⟦He left the hall.⟧ It froze.",
      fate: "ambiguous"
    ),
    Claim(
      testDescription: "several sentences",
      old: "Snow fell. ⟦He left the hall. Trains ran late.⟧ Cars stood.",
      new: "Much snow fell. ⟦He left the hall. Trains ran late.⟧ Cars stood.",
      fate: "kept"
    ),
    Claim(
      testDescription: "several sentences, one of them changed",
      old: "⟦He left the hall. Trains ran an hour late that day.⟧ Cars stood.",
      new: "⟦He left the hall. Trains ran two hours late that day.⟧ Cars stood.",
      fate: "reworded number"
    ),
    Claim(
      testDescription: "several sentences, one put between",
      old: "⟦He left the hall. Trains ran late.⟧ Cars stood.",
      new: "⟦He left the hall. Snow came. Trains ran late.⟧ Cars stood.",
      fate: "reworded words"
    ),
    Claim(
      testDescription: "split",
      old: "⟦The council met on Monday, and the mayor called the sale a mistake.⟧",
      new: "⟦The council met on Monday. The mayor called the sale a mistake.⟧",
      fate: "reworded words"
    ),
    Claim(
      testDescription: "merged",
      old: "The council met on Monday. ⟦The mayor called the sale a mistake.⟧",
      new: "⟦The council met on Monday, and the mayor called the sale a mistake.⟧",
      fate: "reworded date"
    ),
    Claim(
      testDescription: "a name put behind a quotation",
      old: "⟦We were never asked about the oaks.⟧ It rained.",
      new: "⟦We were never asked about the oaks. – Anna Ito, baker.⟧ It rained.",
      fate: "reworded name"
    ),
    Claim(testDescription: "deleted", old: "Snow fell. ⟦He left.⟧", new: "Snow fell.", fate: "gone"),
    Claim(
      testDescription: "a clause cut out",
      old: "The mayor left the hall early ⟦in a stolen car⟧, neighbours told the paper.",
      new: "The mayor left the hall early, neighbours told the paper.",
      fate: "gone"
    ),
    Claim(testDescription: "white space", old: "Snow fell.⟦ ⟧He left.", new: "Snow fell. He left.", fate: "gone"),
  ]

  @Test(arguments: claims) func followsTheWords(_ claim: Claim) {
    let (old, new) = (Bracketed(claim.old), Bracketed(claim.new))
    let difference = Difference(from: Article(tiny: old.string), to: Article(tiny: new.string))
    let followed = difference.follow(old.range)
    let (fate, places) = describe(followed)
    #expect(fate == claim.fate)
    let wanted = claim.fate == "gone" ? [] : new.ranges
    #expect(places.map { difference.new.text[$0] } == wanted.map { difference.new.text[$0] })
    #expect(places == wanted)
  }

  private func describe(_ followed: Followed) -> (String, [Range<Int>]) {
    switch followed {
    case .kept(let range): ("kept", [range])
    case .moved(let range): ("moved", [range])
    case .typographic(let range): ("typographic", [range])
    case .reworded(let range, let changeClass): ("reworded \(changeClass.rawValue)", [range])
    case .ambiguous(let ranges): ("ambiguous", ranges)
    case .gone: ("gone", [])
    }
  }

  @Test func holdsACheckOnlyWhileTheWordsAreTheSame() {
    #expect(
      Followed.kept(0..<1).keepsCheck && Followed.moved(0..<1).keepsCheck && Followed.typographic(0..<1).keepsCheck
    )
    #expect(!Followed.reworded(0..<1, .words).keepsCheck && !Followed.gone.keepsCheck)
    #expect(!Followed.ambiguous([0..<1]).keepsCheck && Followed.ambiguous([0..<1]).range == nil)
  }
}
