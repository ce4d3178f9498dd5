import Editorial
import StetKit

/// The demo as data: who did what on the sample draft, and when.
struct SampleStory {
  /// One thing that somebody does.
  struct Step {
    let person: Person
    let time: Timestamp
    let deed: Deed
  }

  /// What they do; claims are named by words that stand in one sentence.
  enum Deed {
    case add(file: String)
    case open
    case save(file: String, message: String)
    case verify(claim: String, Verify)
    case dispute(claim: String, Dispute)
    case query(claim: String, Query)
    case unverifiable(claim: String, MarkUnverifiable)
    case onAuthor(claim: String, MarkOnAuthor)
    case notCheckable(claim: String, MarkNotCheckable)
  }

  /// The name of the sample draft.
  let slug: Slug
  /// The steps in order.
  let steps: [Step]

  /// In whose name the workspace is made: the person of the first step, a minute before it.
  var founder: Signer? {
    steps.first.map { Signer($0.person, at: Timestamp(seconds: $0.time.seconds - 60, offset: $0.time.offset)) }
  }

  /// Reads `sample-story.json`.
  init(file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    guard let slug = Slug(try fields.string("slug")) else { throw fields.wrong("slug", "the name of a draft") }
    self.slug = slug
    let people = try fields.object("people")
    var read: [String: Person] = [:]
    for (role, value) in people.rest {
      var person = try JSONFields(value, path: "people.\(role)")
      read[role] = Person(name: try person.string("name"), email: try person.string("email"))
    }
    var steps: [Step] = []
    for value in try fields.array("steps") {
      var step = try JSONFields(value, path: "steps")
      guard let person = read[try step.string("as")] else { throw step.wrong("as", "one of the people") }
      guard let time = Timestamp(try step.string("at")) else { throw step.wrong("at", "a time") }
      steps.append(Step(person: person, time: time, deed: try Self.deed(&step)))
    }
    self.steps = steps
  }

  private static func deed(_ step: inout JSONFields) throws(JSONError) -> Deed {
    switch try step.string("do") {
    case "add": return .add(file: try step.string("file"))
    case "open": return .open
    case "save": return .save(file: try step.string("file"), message: try step.string("message"))
    case "verify":
      return .verify(
        claim: try step.string("claim"),
        Verify(sources: try sources(&step), note: try step.optionalString("note"))
      )
    case "dispute":
      let claim = try step.string("claim")
      let disposition = try Disposition(try step.object("disposition"))
      let note = try step.string("note")
      return .dispute(claim: claim, Dispute(note: note, disposition: disposition, sources: try sources(&step)))
    case "query":
      return .query(
        claim: try step.string("claim"),
        Query(question: try step.string("note"), to: try step.optionalString("to") ?? "the author")
      )
    case "unverifiable":
      return .unverifiable(claim: try step.string("claim"), MarkUnverifiable(note: try step.string("note")))
    case "onAuthor": return .onAuthor(claim: try step.string("claim"), MarkOnAuthor(reason: try step.string("reason")))
    case "notCheckable":
      return .notCheckable(claim: try step.string("claim"), MarkNotCheckable(reason: try step.string("reason")))
    default: throw step.wrong("do", "something that the demo knows")
    }
  }

  private static func sources(_ step: inout JSONFields) throws(JSONError) -> [Source] {
    var sources: [Source] = []
    for value in try step.array("sources") { sources.append(try Source(try JSONFields(value, path: "sources"))) }
    return sources
  }
}
