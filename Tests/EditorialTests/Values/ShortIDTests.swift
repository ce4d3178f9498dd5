import Testing

@testable import Editorial

struct ShortIDTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let text: String
    let id: String
    var testDescription: String { id }
  }

  /// Made with Python's hashlib: these must never change, for they stand in file names.
  @Test(arguments: [
    Known(text: "", id: "werc8gmr"), Known(text: "abc", id: "q9w1dfwf"), Known(text: "brücke\n“Ja”", id: "8dmwcbny"),
    Known(text: "harbour-bridge\nIt cost 48 million kroner.", id: "6ekzs0hk"),
  ])
  func makesTheSameIDsForEver(known: Known) { #expect(ShortID.of(known.text) == known.id) }

  struct Typed: Sendable, CustomTestStringConvertible {
    let typed: String
    let read: String?
    var testDescription: String { typed }
  }

  @Test(arguments: [
    Typed(typed: "6EKZ", read: "6ekz"), Typed(typed: "oOiIlL", read: "001111"), Typed(typed: "a", read: "a"),
    Typed(typed: "q9w1dfwf", read: "q9w1dfwf"), Typed(typed: "q9w1dfwf0", read: nil), Typed(typed: "", read: nil),
    Typed(typed: "uuuu", read: nil), Typed(typed: "q9-w", read: nil), Typed(typed: "q9w ", read: nil),
    Typed(typed: "\u{212A}4", read: nil), Typed(typed: "٣٤", read: nil), Typed(typed: "é", read: nil),
  ])
  func readsWhatPeopleType(typed: Typed) { #expect(ShortID.normalized(typed.typed) == typed.read) }

  @Test func holdsNoLetterThatIsMistakenForADigit() {
    #expect(ShortID.alphabet.count == 32)
    #expect(Set(ShortID.alphabet).isDisjoint(with: Array("iloIO".utf8)))
    #expect(ShortID.alphabet == ShortID.alphabet.sorted())
  }
}
