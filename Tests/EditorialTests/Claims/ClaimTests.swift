import Testing

@testable import Editorial

struct ClaimTests {
  private static func made() throws -> Claim {
    Claim(
      id: try #require(ClaimID("6ekzs0hk")),
      wording: "It cost\n48 million kroner.",
      anchor: Anchor(draft: Desk.content(of: "x"), range: 20..<46, before: "opened. ", after: " Then"),
      kinds: [.date, ClaimKind(rawValue: "smell"), .number],
      priority: Priority(hundredths: 85),
      reason: "It gives a number.",
      origin: .reading
    )
  }

  @Test func readsItsOwnFile() throws {
    let claim = try Self.made()
    #expect(try Claim(id: claim.id, file: claim.file) == claim)
    #expect(claim.kinds.map(\.rawValue) == ["number", "date", "smell"])
    #expect(claim.line == "It cost 48 million kroner.")
  }

  @Test func keepsUnknownKeysOnRewrite() throws {
    let claim = try Self.made()
    guard case .object(var members) = try JSON(parsing: claim.file) else { throw JSONError("is no object") }
    members["mood"] = .object(["deep": .array([1, .null])])
    members["aaa"] = .null
    let file = Array(JSON.object(members).file.utf8)
    #expect(try Claim(id: claim.id, file: file).file == file)
  }

  @Test func keepsUnknownKeysOfTheAnchor() throws {
    let claim = try Self.made()
    let text = String(decoding: claim.file, as: UTF8.self).replacing(
      "\"draft\":",
      with: "\"block\": 3,\n    \"draft\":"
    )
    let file = Array(try JSON(parsing: text).file.utf8)
    #expect(try Claim(id: claim.id, file: file).file == file)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let words: String
    let others: String
    var testDescription: String { "\(words) → \(others)" }
  }

  @Test(arguments: [
    Damage(words: "6ekzs0hk", others: "6ekzs0hj"), Damage(words: "\"format\": 1", others: "\"format\": 2"),
    Damage(words: "\"end\": 46", others: "\"end\": 47"), Damage(words: "\"end\": 46", others: "\"end\": 20"),
    Damage(words: "\"end\": 46", others: "\"end\": 9223372036854775807"),
    Damage(words: "\"end\": 46", others: "\"end\": 1e2"),
    Damage(words: "\"start\": 20", others: "\"start\": -6"), Damage(words: "0.85", others: "1.85"),
    Damage(words: "0.85", others: "\"0.85\""), Damage(words: "\"reading\"", others: "\"guess\""),
    Damage(words: "48 million", others: "49 million and"), Damage(words: "\"reason\"", others: "\"why\""),
    Damage(words: "\"number\"", others: "7"), Damage(words: "{\n  \"anchor\"", others: "<<<<<<< HEAD\n{\n  \"anchor\""),
  ])
  func refusesADamagedFile(damage: Damage) throws {
    let claim = try Self.made()
    let text = String(decoding: claim.file, as: UTF8.self)
    let damaged = text.replacing(damage.words, with: damage.others)
    try #require(damaged != text)
    #expect(throws: JSONError.self) { try Claim(id: claim.id, file: Array(damaged.utf8)) }
  }
}
