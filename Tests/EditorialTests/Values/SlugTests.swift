import Dice
import Testing

@testable import Editorial

struct SlugTests {
  @Test(arguments: ["a", "7", "harbour-bridge", "2022-01", String(repeating: "x", count: 80)])
  func takesNamesAsTheyStand(name: String) { #expect(Slug(name)?.string == name) }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "a.b", "a_b", "é", "a\u{301}", "a\n", "a\0",
    String(repeating: "x", count: 81),
  ])
  func refusesWhatIsNoSlug(name: String) { #expect(Slug(name) == nil) }

  struct Titled: Sendable, CustomTestStringConvertible {
    let title: String
    let slug: String?
    var testDescription: String { title }
  }

  @Test(arguments: [
    Titled(title: "Harbour Bridge Opens", slug: "harbour-bridge-opens"),
    Titled(title: "  “Don’t,” she said -- it's 48%!  ", slug: "dont-she-said-its-48"),
    Titled(title: "Ærø, Øresund & Łódź", slug: "aero-oresund-lodz"),
    Titled(title: "Größe der Straße in Zürich", slug: "groesse-der-strasse-in-zuerich"),
    Titled(title: "Ça coûte très cher à l’État", slug: "ca-coute-tres-cher-a-letat"),
    Titled(title: "../../etc/passwd", slug: "etc-passwd"),
    Titled(title: "a\0b\u{202E}c\nd", slug: "a-b-c-d"),
    Titled(title: "橋が開通", slug: nil), Titled(title: "", slug: nil), Titled(title: "—!?—", slug: nil),
    Titled(title: "橋 opens 2019", slug: "opens-2019"),
  ])
  func makesShortNamesOfTitles(titled: Titled) {
    #expect(Slug(title: titled.title)?.string == titled.slug)
  }

  /// Files from a Mac hold their accents as marks of their own.
  @Test(arguments: [
    Titled(title: "Ame\u{301}lie\u{300} se\u{301}jour", slug: "amelie-sejour"),
    Titled(title: "İstanbul", slug: "istanbul"),
    Titled(title: "Việt Nam", slug: "viet-nam"),
  ])
  func takesAccentsFromLettersHoweverTheyAreWritten(titled: Titled) {
    #expect(Slug(title: titled.title)?.string == titled.slug)
  }

  @Test(arguments: UInt64(1)...200)
  func makesOnlySlugsOfHostileTitles(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let title = (0..<dice.below(30)).map { _ in dice.text(upTo: 12) }.joined(separator: dice.pick(["", " ", "-"]))
    guard let slug = Slug(title: title) else { return }
    #expect(Slug(slug.string) == slug, "seed \(seed)")
    #expect(Slug(title: slug.string)?.string.hasPrefix(slug.string.prefix(20)) == true, "seed \(seed)")
  }

  @Test func cutsLongTitlesAtAWord() {
    #expect(
      Slug(title: String(repeating: "word ", count: 100_000))?.string == "word-word-word-word-word-word-word-word-word"
    )
    #expect(Slug(title: String(repeating: "x", count: 100_000))?.string == String(repeating: "x", count: 80))
  }
}
