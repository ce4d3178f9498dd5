import Dice
import Testing

@testable import CommandSyntax

/// What is suggested for a word that is not known.
@Suite struct SuggestionTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let one: String
    let other: String
    let distance: Int
    var testDescription: String { "\(one) \(other)" }
  }

  @Test(arguments: [
    Slip(one: "", other: "", distance: 0), Slip(one: "lend", other: "lend", distance: 0),
    Slip(one: "lend", other: "lned", distance: 1), Slip(one: "lend", other: "len", distance: 1),
    Slip(one: "lend", other: "blend", distance: 1), Slip(one: "lend", other: "land", distance: 1),
    Slip(one: "kitten", other: "sitting", distance: 3), Slip(one: "ca", other: "abc", distance: 3),
    Slip(one: "", other: "abc", distance: 3), Slip(one: "é", other: "e", distance: 1),
  ])
  func countsSlips(_ slip: Slip) {
    #expect(EditDistance.between(slip.one, slip.other, atMost: 9) == slip.distance)
    #expect(EditDistance.between(slip.other, slip.one, atMost: 9) == slip.distance)
    #expect(slip.distance == 0 || EditDistance.between(slip.one, slip.other, atMost: slip.distance - 1) == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func staysWithinTheSlipsThatWereMade(_ seed: UInt64) {
    var generator = SeededDice(seed: seed)
    let letters = Array("abc")
    let word = (0..<Int.random(in: 2...8, using: &generator)).map { _ in generator.pick(letters, or: "a") }
    var slipped = word
    let slips = Int.random(in: 0...3, using: &generator)
    for _ in 0..<slips where !slipped.isEmpty {
      let place = Int.random(in: slipped.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: slipped.remove(at: place)
      case 1: slipped.insert(generator.pick(letters, or: "a"), at: place)
      default: slipped[place] = generator.pick(letters, or: "a")
      }
    }
    let distance = EditDistance.between(String(word), String(slipped), atMost: 8)
    #expect(distance.map { $0 <= slips } == true, "seed \(seed)")
  }

  struct Meant: Sendable, CustomTestStringConvertible {
    let word: String
    let names: [String]
    var testDescription: String { word }
  }

  @Test(arguments: [
    Meant(word: "lned", names: ["lend"]), Meant(word: "LEND", names: ["lend"]),
    Meant(word: "cardadd", names: ["card add"]), Meant(word: "drop", names: ["card drop"]),
    Meant(word: "ren", names: ["renew"]), Meant(word: "xylophone", names: []), Meant(word: "", names: []),
    Meant(word: "x", names: []), Meant(word: "lond", names: ["lend"]), Meant(word: "las", names: ["last", "lass"]),
    Meant(word: String(repeating: "lend", count: 100_000), names: []),
  ])
  func suggestsNearestNames(_ meant: Meant) {
    let known = ["lend", "card add", "card drop", "renew", "lass", "last"]
    #expect(Suggestion.candidates(for: meant.word, among: known) == meant.names.sorted())
  }

  @Test func asksAboutAllThatAreAsNear() {
    #expect(Suggestion.sentence(for: "las", among: ["lass", "last", "lash"]) == "did you mean lash, lass or last?")
    #expect(Suggestion.sentence(for: "zzz", among: ["lass"]) == nil)
  }
}
