import Testing

@testable import Editorial

struct PolicyTests {
  private static func source(_ title: String, _ role: Source.Role?, url: String? = nil, at locator: String? = "p. 1")
    -> Source
  {
    Source(title: title, url: url, locator: locator, role: role)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var policy = Policy()
    let sources: [Source]
    let shortage: Policy.Shortage?
    var testDescription: String { name }
  }

  private static var strict: Policy {
    var policy = Policy()
    policy.sources = .primaryOrThree
    return policy
  }

  private static var lenient: Policy {
    var policy = Policy()
    policy.locator = false
    return policy
  }

  @Test(arguments: [
    Case(name: "none", sources: [], shortage: .noSource),
    Case(name: "none, lenient", policy: lenient, sources: [], shortage: .noSource),
    Case(name: "one", sources: [source("A", nil)], shortage: nil),
    Case(name: "bare", sources: [source("A", .primary, at: nil)], shortage: .noLocator("A")),
    Case(name: "empty locator", sources: [source("A", .primary, at: "")], shortage: .noLocator("A")),
    Case(name: "bare, lenient", policy: lenient, sources: [source("A", nil, at: nil)], shortage: nil),
    Case(name: "primary", policy: strict, sources: [source("A", .primary)], shortage: nil),
    Case(name: "unsaid role", policy: strict, sources: [source("A", nil)], shortage: .tooFew(0)),
    Case(
      name: "two secondary",
      policy: strict,
      sources: [source("A", .secondary), source("B", .secondary)],
      shortage: .tooFew(2)
    ),
    Case(
      name: "three secondary",
      policy: strict,
      sources: [source("A", .secondary), source("B", .secondary), source("C", .secondary)],
      shortage: nil
    ),
    Case(
      name: "one thrice",
      policy: strict,
      sources: [source("A", .secondary), source(" a", .secondary), source("A", .secondary, at: "p. 9")],
      shortage: .tooFew(1)
    ),
    Case(
      name: "one address thrice",
      policy: strict,
      sources: ["#a", "#b", ""].map { source("T\($0)", .secondary, url: "https://road.example/x\($0)") },
      shortage: .tooFew(1)
    ),
    Case(
      name: "two and an unsaid role",
      policy: strict,
      sources: [source("A", .secondary), source("B", .secondary), source("C", nil)],
      shortage: .tooFew(2)
    ),
  ])
  func saysWhatSourcesLack(_ sample: Case) { #expect(sample.policy.shortage(of: sample.sources) == sample.shortage) }

  /// The rule: sources are independent when neither their addresses nor their titles are the same.
  @Test func countsOneTitleAtSeveralAddressesOnce() {
    let sources = ["a", "b", "c"].map { Self.source("Wire report", .secondary, url: "https://\($0).example/wire") }
    #expect(Self.strict.shortage(of: sources) == .tooFew(1))
    let named = [
      Self.source("A", .secondary, url: "https://a.example"), Self.source("A", .secondary),
      Self.source("B", .secondary),
    ]
    #expect(Self.strict.shortage(of: named) == .tooFew(2))
  }

  /// Five papers that print one wire story are one source, and so is the story itself beside them.
  @Test func countsWhatGoesBackToOneOriginOnce() {
    let papers = ["A", "B", "C", "D", "E"].map {
      Source(title: $0, url: nil, locator: "p. 1", role: .secondary, origin: "Wire, Jan. 5")
    }
    #expect(Self.strict.shortage(of: papers) == .tooFew(1))
    #expect(Self.strict.shortage(of: papers + [Self.source("wire,  Jan. 5", .secondary)]) == .tooFew(1))
    #expect(Self.strict.shortage(of: papers + [Self.source("F", .secondary), Self.source("G", .secondary)]) == nil)
  }

  /// The contract: “`verified` needs at least one source with a locator”.
  @Test func isContentWithOneLocatedSourceAmongSeveral() {
    #expect(Policy().shortage(of: [Self.source("A", .primary), Self.source("B", .secondary, at: nil)]) == nil)
  }

  @Test func takesABlankLocatorForNone() {
    #expect(Policy().shortage(of: [Self.source("A", .primary, at: " \n")]) == .noLocator("A"))
  }
}
