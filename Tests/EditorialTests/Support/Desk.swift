import Prose
import Testing

@testable import Editorial

/// A draft's folder in memory: it takes plans as a workspace would, by path and bytes, and reads them back.
struct Desk {
  static let ann = person("Ann Ortiz", "ann@desk.example")
  static let bob = person("Bob Lund", "bob@desk.example")
  static let cleo = person("Cleo Park", "cleo@desk.example")

  var settings = Settings()
  var damaged: [DamagedFile] = []
  var story = Story(title: "Bridge over Skerry Sound opens", authors: ["Nora Quist"])
  private(set) var revisions: [Revision] = []
  private(set) var texts: [ContentID: Text] = [:]
  private(set) var claims: [Claim] = []
  private(set) var checks: [Check] = []
  var checklists: [Checklist] = []
  var brokenChecklists: [DamagedFile] = []
  private(set) var checklistWork: [ChecklistWork] = []
  /// Every file that a plan has brought, as bytes.
  private(set) var files: [String: [UInt8]] = [:]
  private var minutes = 0

  let slug: Slug
  let folder: String

  init(_ text: String = Desk.bridge, slug: String = "harbour-bridge") {
    guard let slug = Slug(slug) else { preconditionFailure("\(slug) is a slug") }
    self.slug = slug
    folder = "drafts/2022/01/\(slug.string)"
    revise(text)
  }

  static func person(_ name: String, _ email: String) -> Person {
    guard let person = Person(name: name, email: email) else { preconditionFailure("\(email) can name a file") }
    return person
  }

  /// The name of a text; any forty digits will do, as long as equal texts share them.
  static func content(of text: String) -> ContentID {
    guard let id = ContentID(String(SHA256.hex(text).prefix(40))) else { preconditionFailure("a hash is hexadecimal") }
    return id
  }

  /// The draft as a dossier.
  var dossier: Dossier {
    Dossier(draftFiles, settings: settings)
  }

  /// The draft on a day by which checks may have expired.
  func dossier(on day: String) -> Dossier { Dossier(draftFiles, settings: settings, today: CivilDate(iso: day)) }

  /// The draft's folder as it is read.
  var draftFiles: DraftFiles {
    var files = DraftFiles(
      slug: slug,
      folder: folder,
      story: story,
      revisions: revisions,
      texts: texts,
      claims: claims,
      checks: checks,
      damaged: damaged
    )
    files.checklists = checklists
    files.brokenChecklists = brokenChecklists
    files.checklistWork = checklistWork
    return files
  }

  /// The next moment of a clock that ticks once a minute.
  mutating func tick() -> Timestamp {
    minutes += 1
    return Timestamp(seconds: 1_641_546_600 + 60 * minutes, offset: 0)
  }

  mutating func revise(_ text: String, by person: Person = Desk.person("Nora Quist", "nora@desk.example")) {
    let content = Desk.content(of: text)
    texts[content] = Text(text)
    revisions.append(
      Revision(
        number: revisions.count + 1,
        commit: content.hex,
        content: content,
        author: person.name,
        email: person.email,
        date: tick(),
        subject: "revise"
      )
    )
  }

  /// Replaces some words of the newest text, which must stand in it exactly once.
  mutating func replace(_ words: String, with others: String) throws {
    let text = dossier.article.text.string
    let parts = text.split(separator: words, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "“\(words)” stands \(parts.count - 1) times")
    revise(parts.joined(separator: others))
  }

  /// Forgets a state of the text, as a shallow history does.
  mutating func forget(_ revision: Int) { revisions.removeAll { $0.number == revision } }

  /// Puts a claim there that no operation has made.
  mutating func put(_ claim: Claim) { claims.append(claim) }

  /// Puts a person's file there that no operation has made.
  mutating func put(_ check: Check) {
    checks.removeAll { $0.claim == check.claim && $0.person.email == check.person.email }
    checks.append(check)
  }

  /// Puts a person's ticks of checklists there that no operation has made.
  mutating func put(_ work: ChecklistWork) {
    checklistWork.removeAll { $0.person.email == work.person.email }
    checklistWork.append(work)
  }

  /// Adds a claim by its words.
  @discardableResult
  mutating func claim(_ words: String) throws -> ClaimID {
    let made = try AddClaim(quote: words).plan(on: dossier)
    try apply(made.plan)
    return made.id
  }

  /// Adds every claim that reading finds.
  mutating func claimAll() throws {
    if let plan = AddClaims().plan(on: dossier) { try apply(plan) }
  }

  /// Decides something, a minute after what happened last or at a given time.
  @discardableResult
  mutating func decide(
    _ operation: some ClaimOperation,
    on id: ClaimID,
    by person: Person = Desk.ann,
    at time: Timestamp? = nil
  ) throws -> Plan {
    let doer = Doer(person: person, time: time ?? tick())
    let dossier = dossier
    let plan = try operation.plan(on: try #require(dossier.claim(id)), of: dossier, by: doer)
    try apply(plan)
    return plan
  }

  /// Takes what a plan records, reading its bytes back.
  mutating func apply(_ plan: Plan) throws {
    for file in plan.files {
      files[file.path] = file.bytes
      let rest = try #require(file.path.hasPrefix(folder + "/") ? file.path.dropFirst(folder.count + 1) : nil)
      let steps = rest.split(separator: "/").map(String.init)
      switch (steps.first, steps.count) {
      case ("claims", 2):
        let id = try #require(ClaimID(try Self.stem(steps[1])))
        let claim = try Claim(id: id, file: file.bytes)
        claims.removeAll { $0.id == id }
        claims.append(claim)
      case ("checks", 3):
        let id = try #require(ClaimID(steps[1]))
        put(try Check(claim: id, email: try Self.stem(steps[2]), file: file.bytes))
      case ("checklists", 2):
        put(try ChecklistWork(email: try Self.stem(steps[1]), file: file.bytes))
      case ("story.json", 1): story = try Story(file: file.bytes)
      case ("draft.md", 1): revise(String(decoding: file.bytes, as: UTF8.self))
      default: Issue.record("a plan writes \(file.path)")
      }
    }
  }

  private static func stem(_ name: String) throws -> String {
    try #require(name.hasSuffix(".json") ? String(name.dropLast(5)) : nil)
  }
}
