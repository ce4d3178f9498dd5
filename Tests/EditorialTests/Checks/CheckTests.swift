import Prose
import Testing

@testable import Editorial

struct CheckTests {
  /// A person's file with one decision of every shape.
  private static func made() throws -> Check {
    let claim = try #require(ClaimID("6ekzs0hk"))
    let words = BoundWording(text: "It cost\n48.", draft: Desk.content(of: "x"), range: 3..<14)
    func decision(_ verb: Decision.Verb, _ minute: Int, _ disposition: Disposition?) -> Decision {
      Decision(
        by: Desk.ann,
        at: Timestamp(seconds: 60 * minute, offset: 120),
        on: claim,
        verb: verb,
        wording: minute % 2 == 0 ? words : nil,
        sources: [Desk.report, Source(named: "https://road.example/2019#p4", locator: nil, role: nil)],
        note: "A “note”.",
        disposition: disposition,
        addressee: "Per Lind",
        verdict: "Half true",
        expires: minute % 2 == 0 ? CivilDate(iso: "2030-02-28") : nil
      )
    }
    let verbs: [Decision.Verb] = Status.allCases.map(Decision.Verb.status) + [.drop, .unknown("bless")]
    let wanted: [Disposition?] = [
      nil, .stet, .change(wording: "It cost 49."), .attribute, .hedge, .cut, .hold, nil, nil, nil,
    ]
    return zip(verbs, wanted).enumerated().reduce(Check(claim: claim, person: Desk.ann)) { check, next in
      check.adding(decision(next.element.0, next.offset, next.element.1))
    }
  }

  @Test func readsItsOwnFile() throws {
    let check = try Self.made()
    let read = try Check(claim: check.claim, email: check.person.email, file: check.file)
    #expect(read == check)
    #expect(read.decisions.map(\.verb) == check.decisions.map(\.verb))
    #expect(read.file == check.file)
  }

  @Test func letsTheNewestKnownDecisionStand() throws {
    let check = try Self.made()
    #expect(check.decisions.last?.verb == .unknown("bless"))
    #expect(check.standing?.verb == .drop)
    #expect(Check(claim: check.claim, person: Desk.ann).standing == nil)
  }

  struct Newer: Sendable, CustomTestStringConvertible {
    let path: [String]
    var testDescription: String { path.joined(separator: ".") }
  }

  /// A newer stet may put a field anywhere; a person's file is written again with every decision, and must not lose it.
  @Test(arguments: [
    Newer(path: []), Newer(path: ["decisions"]), Newer(path: ["decisions", "sources"]),
    Newer(path: ["decisions", "wording"]),
    Newer(path: ["decisions", "disposition"]),
  ])
  func keepsUnknownKeysOnRewrite(newer: Newer) throws {
    let check = try Self.made()
    let file = Array(Self.adding(newer.path, to: try JSON(parsing: check.file)).file.utf8)
    try #require(file != check.file)
    #expect(try Check(claim: check.claim, email: check.person.email, file: file).file == file)
  }

  /// Puts a field into every object at a path.
  private static func adding(_ path: [String], to value: JSON) -> JSON {
    switch value {
    case .array(let values): return .array(values.map { adding(path, to: $0) })
    case .object(var members):
      guard let step = path.first else {
        members["newer"] = .object(["since": 2])
        return .object(members)
      }
      if let inner = members[step] { members[step] = adding(Array(path.dropFirst()), to: inner) }
      return .object(members)
    default: return value
    }
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let words: String
    let others: String
    var testDescription: String { "\(words) → \(others)" }
  }

  @Test(arguments: [
    Damage(words: "\"claim\": \"6ekzs0hk\"", others: "\"claim\": \"6ekzs0hj\""),
    Damage(words: "\"format\": 1", others: "\"format\": 2"),
    Damage(words: "ann@desk.example", others: "bob@desk.example"), Damage(words: "ann@desk.example", others: "a/b"),
    Damage(words: "It cost\\n48.", others: "It cost\\n49."), Damage(words: "\"end\": 14", others: "\"end\": 15"),
    Damage(words: "1970-01-01T02:00:00+02:00", others: "1970-01-01"),
    Damage(words: "\"primary\"", others: "\"tertiary\""),
    Damage(words: "\"kind\": \"cut\"", others: "\"kind\": \"burn\""),
    Damage(words: "\"decision\": \"drop\"", others: "\"decision\": null"),
  ])
  func refusesADamagedFile(damage: Damage) throws {
    let check = try Self.made()
    let text = String(decoding: check.file, as: UTF8.self)
    let damaged = text.replacing(damage.words, with: damage.others)
    try #require(damaged != text)
    #expect(throws: JSONError.self) {
      try Check(claim: check.claim, email: "ann@desk.example", file: Array(damaged.utf8))
    }
  }
}
