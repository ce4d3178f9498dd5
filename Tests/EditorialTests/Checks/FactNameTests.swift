import Testing

@testable import Editorial

struct FactNameTests {
  private func decision(_ facts: [FactName]) throws -> Decision {
    Decision(
      by: Desk.ann,
      at: Timestamp(seconds: 60, offset: 0),
      on: try #require(ClaimID("6ekzs0hk")),
      verb: .tick,
      wording: nil,
      facts: facts
    )
  }

  @Test func readsItsOwnWords() throws {
    let facts = [
      FactName(words: "48 million kroner", kind: .number),
      FactName(words: "12", kind: .number, occurrence: 2, total: 3),
    ]
    let made = try decision(facts)
    let read = try Decision(made.json)
    #expect(read.facts == facts && read.verb == .tick && read.id == made.id)
    #expect(try made.id != decision(Array(facts.prefix(1))).id)
  }

  @Test func keepsWhatANewerStetWrote() throws {
    let line = try decision([FactName(words: "12", kind: .number)]).json.line
      .replacing("\"words\"", with: "\"shade\": 4, \"words\"")
    let read = try Decision(try JSON(parsing: Array(line.utf8)))
    #expect(read.json.line.contains("\"shade\""))
    #expect(read.facts.map(\.words) == ["12"])
  }

  @Test(arguments: [
    ("\"words\":\"12\"", "\"words\":\" \""), ("\"of\":3", "\"of\":1"), ("\"of\":3,", ""), ("\"kind\":\"number\",", ""),
    ("\"facts\":[", "\"facts\":[3,"), ("\"facts\"", "\"fact\""),
  ])
  func refusesADamagedTick(words: String, others: String) throws {
    let made = try decision([FactName(words: "12", kind: .number, occurrence: 2, total: 3)]).json.line
      .replacing(", \"", with: ",\"").replacing(": ", with: ":")
    let line = made.replacing(words, with: others)
    try #require(line != made, "\(made)")
    #expect(throws: JSONError.self) { try Decision(try JSON(parsing: Array(line.utf8))) }
  }
}
