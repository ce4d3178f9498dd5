import Dice
import Testing

@testable import Editorial

struct OriginsTests {
  private static func source(_ title: String, url: String? = nil, from origin: String? = nil) -> Source {
    Source(title: title, url: url, locator: nil, role: nil, origin: origin)
  }

  @Test func numbersOriginsInTheOrderOfTheSources() {
    let sources = [
      Self.source("A"), Self.source("B", from: "Wire"), Self.source("C", from: " wire"), Self.source("WIRE"),
      Self.source("D", url: "https://x.example/d/"), Self.source("E", url: "http://X.example/d#p2"),
    ]
    #expect(Origins(sources).numbers == [0, 1, 1, 1, 2, 2])
    #expect(Origins(sources).count == 3)
    #expect(Origins([]).count == 0)
  }

  @Test func keepsPathsApartThatDifferInCase() {
    let sources = [Self.source("D", url: "https://x.example/A"), Self.source("E", url: "https://x.example/a")]
    #expect(Origins(sources).count == 2)
  }

  /// A third that shares something with two makes them one, in whatever order they are named.
  @Test func countsTheSameInEveryOrder() {
    var dice = SeededDice(seed: 7)
    for _ in 0..<200 {
      let sources = (0..<6).map { _ in
        Self.source("T\(dice.below(5))", from: dice.below(2) == 0 ? nil : "T\(dice.below(8))")
      }
      var shuffled = sources
      shuffled.shuffle(using: &dice)
      #expect(Origins(sources).count == Origins(shuffled).count, "\(sources.map { ($0.title, $0.origin) })")
    }
    let bridge = [
      Self.source("A"), Self.source("B"), Self.source("A", from: "B"),
    ]
    #expect(Origins(bridge).count == 1)
  }
}
