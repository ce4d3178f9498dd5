import Prose
import Testing

@Suite struct ChangeClassTests {
  struct Edit: CustomTestStringConvertible {
    let old: String
    let new: String
    let changeClass: ChangeClass?

    init(_ old: String, _ new: String, _ changeClass: ChangeClass?) {
      (self.old, self.new, self.changeClass) = (old, new, changeClass)
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let edits = [
    Edit("The council sold 1,250 trees.", "The council sold 1,350 trees.", .number),
    Edit("The council sold twelve trees.", "The council sold eleven trees.", .number),
    Edit("It cost 3.4 million.", "It cost 3.4 billion.", .number),
    Edit("It rose by 12%.", "It rose by 12.", .number),
    Edit("It rose by 5 from 3.", "It rose by 3 from 5.", .number),
    Edit("They flew an F-16.", "They flew an F-15.", .number),
    Edit("He left on Tuesday.", "He left on Wednesday.", .date),
    Edit("He left on 3 March 2021.", "He left on 4 March 2021.", .date),
    Edit("He left on March 3, 2021.", "He left on March 3, 2022.", .date),
    Edit("He has run it since 1998.", "He has run it since 1989.", .date),
    Edit("She spoke at 10:30 in the hall.", "She spoke at 11:30 in the hall.", .date),
    Edit("In the 1990s it rained.", "In the 1980s it rained.", .date),
    Edit("He left in May.", "He left in June.", .date),
    Edit("He may leave town.", "He will leave town.", .negation),
    Edit("He resigned.", "He did not resign.", .negation),
    Edit("He has never lied.", "He has lied.", .negation),
    Edit("He allegedly lied.", "He lied.", .negation),
    Edit("He doesn't drink.", "He does not drink.", .words),
    Edit("On Monday Anna Ito resigned.", "On Monday Anna Itoh resigned.", .name),
    Edit("Police in Almaty fired.", "Police in Astana fired.", .name),
    Edit("Ito resigned from the board.", "He resigned from the board.", .words),
    Edit("Hale said it was a hoax.", "Cole said it was a hoax.", .name),
    Edit("Hale called it “a great hoax” again.", "Hale called it “a hoax” again.", .quote),
    Edit("Hale called it a hoax again.", "Hale called it “a hoax” again.", .quote),
    Edit("The mayor said it was late.", "The mayor claimed it was late.", .attribution),
    Edit("Officials said it was late.", "Neighbours said it was late.", .attribution),
    Edit("It was late.", "According to neighbours it was late.", .attribution),
    Edit("See https://a.example/one for more.", "See https://a.example/two for more.", .link),
    Edit("See [the report](papers/2021-03.pdf) for more.", "See [the report](papers/2022-04.pdf) for more.", .link),
    Edit("See [the report](a.pdf \"Not final\").", "See [the report](b.pdf \"Not final\").", .link),
    Edit("See [the report](a.pdf).", "See [the report on 12 trees](b.pdf).", .number),
    Edit("He wrote [sic] (2021) of it.", "He wrote [sic] (2022) of it.", .date),
    Edit("He said “see https://a.example/one” again.", "He said “see https://a.example/two” again.", .quote),
    Edit("The plan was good.", "The plan was sound.", .words),
    Edit("The plan, he added was good.", "The plan, he added, was good.", .words),
    Edit("In 2014, we planted trees.", "We planted trees in 2014.", .words),
    Edit("“So it is,” she said.", "\"So it is,\" she said.", .typography),
    Edit("The plan\nwas good.", "The plan was  good.", nil),
    Edit("Twelve men left on Monday.", "Eleven men left on Sunday.", .number),
    Edit("", "It rained.", .words),
  ]

  @Test(arguments: edits) func namesTheWeightiestThingThatChanged(_ edit: Edit) {
    let (old, new) = (Text(edit.old), Text(edit.new))
    #expect(ChangeClass.between(old, 0..<old.count, new, 0..<new.count) == edit.changeClass)
    let back = ChangeClass.between(new, 0..<new.count, old, 0..<old.count)
    #expect((back == nil) == (edit.changeClass == nil) && (back == .typography) == (edit.changeClass == .typography))
  }

  @Test func seesThatAQuotationWasOpenedBefore() {
    let (old, new) = (Text("“It is good. It is very fine.”"), Text("“It is good. It is rather fine.”"))
    let place = 15
    #expect(ChangeClass.between(old, place..<old.count - 3, new, place..<new.count - 3) == .quote)
  }

  @Test func ordersTheClassesByWeight() {
    #expect(ChangeClass.allCases == ChangeClass.allCases.sorted())
    #expect(ChangeClass.allCases.filter { !$0.reopens } == [.typography])
  }
}
