import Dice
import Testing

@testable import Editorial

struct ClaimIDTests {
  @Test func makesTheSameIDsOnEveryMachine() throws {
    let slug = try #require(Slug("harbour-bridge"))
    let words = "It cost 48 million kroner."
    #expect(ClaimID(of: words, in: slug, occurrence: 1).string == "6ekzs0hk")
    #expect(ClaimID(of: words, in: slug, occurrence: 2).string == "xmtc0pg6")
    #expect(ClaimID(of: words, in: slug, occurrence: 3).string == "fx3kzh8k")
    #expect(ClaimID(of: " It cost\n48  million\r\nkroner. ", in: slug, occurrence: 1).string == "6ekzs0hk")
    let other = try #require(Slug("harbour-bridges"))
    #expect(ClaimID(of: words, in: other, occurrence: 1).string != "6ekzs0hk")
  }

  @Test(arguments: [
    "", "6ekzs0h", "6ekzs0hk0", "6EKZS0HK", "6ekzs0hl", "6ekzs0ho", "6ekzs0h/", "../../..", "6ekzs0h\u{301}",
  ])
  func takesNoOtherNameOfAFile(name: String) { #expect(ClaimID(name) == nil) }

  @Test func showsTheShortestPrefixOfAtLeastFour() throws {
    let ids = try ["f2kzm403", "f2kzm4qw", "f2k00000", "6ekzs0hk"].map { try #require(ClaimID($0)) }
    #expect(ids.map { $0.prefix(among: ids) } == ["f2kzm40", "f2kzm4q", "f2k0", "6ekz"])
    #expect(ids[0].prefix(among: []) == "f2kz")
    #expect(ids[0].prefix(among: [ids[0]]) == "f2kz")
  }

  @Test(arguments: UInt64(1)...40)
  func showsPrefixesThatAreUniqueAndCannotBeShorter(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    // Three letters only, so that long prefixes are shared.
    let names = Set((0..<60).map { _ in String((0..<8).map { _ in dice.pick(["a", "b", "c"] as [Character]) }) })
    let ids = try names.map { try #require(ClaimID($0)) }
    for id in ids {
      let prefix = id.prefix(among: ids)
      #expect(id.string.hasPrefix(prefix) && prefix.count >= 4, "seed \(seed)")
      #expect(ids.count { $0.string.hasPrefix(prefix) } == 1, "seed \(seed)")
      let isShortest = prefix.count == 4 || ids.count { $0.string.hasPrefix(prefix.dropLast()) } > 1
      #expect(isShortest, "seed \(seed)")
    }
  }
}
