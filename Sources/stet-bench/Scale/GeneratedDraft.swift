import Editorial
import Git
import Prose

/// A draft of a generated workspace with its history: it takes plans as a workspace would, in memory.
struct GeneratedDraft {
  /// What one commit brings.
  struct Step {
    let plan: Plan
    let person: Person
    let time: Timestamp
  }

  private var files: DraftFiles
  private(set) var steps: [Step] = []
  private var time: Int

  private static let people = [
    ("Ada Checker", "ada@desk.example"), ("Ben Reader", "ben@desk.example"), ("Cleo Park", "cleo@desk.example"),
  ].compactMap { Person(name: $0.0, email: $0.1) }

  private static let writer = Person(name: "Nora Field", email: "nora@desk.example")

  /// Writes a draft, has it edited once, claims its sentences and decides on some.
  ///
  /// - Parameters:
  ///   - number: tells the draft from the others and chooses its words.
  ///   - sentences: how many sentences it has, each with something to check.
  ///   - decisions: how many decisions are made on it.
  init(number: Int, sentences: Int, decisions: Int) throws {
    var words = GeneratedText(seed: UInt64(number) + 1, sentences: sentences)
    let month = number / 100
    let (year, day) = (2000 + month / 12, 1 + number % 28)
    guard let slug = Slug("story-\(number)"), let writer = Self.writer,
      let start = Timestamp("\(year)-\(Self.two(month % 12 + 1))-\(Self.two(day))T09:00:00Z")
    else { throw BenchError("Draft \(number) has no name or day.") }
    time = start.seconds
    let text = words.text(titled: "Story \(number)")
    let doer = Doer(person: writer, time: start)
    let added: Plan
    do {
      added = try AddDraft(text: Text(text), slug: slug, author: nil).plan(taken: [], by: doer, settings: Settings())
        .plan
    } catch {
      throw BenchError("Draft \(number) cannot be added: \(error.sentence)")
    }
    guard let folder = added.files.first?.path.split(separator: "/").dropLast().joined(separator: "/") else {
      throw BenchError("Draft \(number) has no folder.")
    }
    files = DraftFiles(
      slug: slug,
      folder: folder,
      story: Story(title: "Story \(number)", authors: [writer.name]),
      revisions: [],
      texts: [:],
      claims: [],
      checks: [],
      damaged: []
    )
    try take(added, by: writer)
    try revise(text)
    if let claims = AddClaims().plan(on: dossier) { try take(claims, by: Self.people[0]) }
    try decide(decisions * 2 / 3)
    var edited = text
    while edited == text {
      words.edit()
      edited = words.text(titled: "Story \(number)")
    }
    do {
      try take(SaveRevision(text: Text(edited), message: nil).plan(on: dossier), by: writer)
    } catch let error as Refusal {
      throw BenchError("Draft \(number) cannot be saved: \(error.sentence)")
    }
    try revise(edited)
    try decide(decisions - decisions * 2 / 3)
  }

  private var dossier: Dossier { Dossier(files, settings: Settings()) }

  private mutating func decide(_ count: Int) throws {
    var dossier = dossier
    let claims = dossier.claims.filter { $0.place != nil }
    guard !claims.isEmpty else { return }
    let source = Source(named: "Road Office annual report", locator: "page 12", role: .primary)
    for index in 0..<count {
      let person = Self.people[index / claims.count % Self.people.count]
      let doer = Doer(person: person, time: Timestamp(seconds: time + 60, offset: 0))
      guard let claim = dossier.claim(claims[index % claims.count].claim.id) else { continue }
      do {
        let plan =
          index % 9 == 8
          ? try Query(question: "Which report says so?", to: "Nora Field").plan(on: claim, of: dossier, by: doer)
          : try Verify(sources: [source]).plan(on: claim, of: dossier, by: doer)
        try take(plan, by: person)
      } catch let error as Refusal {
        throw BenchError("A decision is refused: \(error.sentence)")
      }
      // A second round is of checks that the first one wrote.
      if index % claims.count == claims.count - 1 { dossier = self.dossier }
    }
  }

  private mutating func take(_ plan: Plan, by person: Person) throws {
    time += 60
    steps.append(Step(plan: plan, person: person, time: Timestamp(seconds: time, offset: 0)))
    for file in plan.files {
      let steps = file.path.dropFirst(files.folder.count + 1).split(separator: "/").map(String.init)
      if steps.first == "claims", let id = ClaimID(String(steps[1].dropLast(5))) {
        files.claims.append(try Claim(id: id, file: file.bytes))
        files.ids.append(id)
      } else if steps.first == "checks", let id = ClaimID(steps[1]) {
        let check = try Check(claim: id, email: String(steps[2].dropLast(5)), file: file.bytes)
        files.checks.removeAll { $0.claim == id && $0.person.email == check.person.email }
        files.checks.append(check)
      }
    }
  }

  private mutating func revise(_ text: String) throws {
    guard let last = steps.last, let content = ContentID(try ObjectID.ofFile(Array(text.utf8)).hex) else { return }
    files.texts[content] = Text(text)
    files.revisions.append(
      Revision(
        number: files.revisions.count + 1,
        commit: "",
        content: content,
        author: last.person.name,
        email: last.person.email,
        date: last.time,
        subject: last.plan.subject
      )
    )
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
