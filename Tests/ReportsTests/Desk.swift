import Editorial
import Prose
import Testing

/// A draft in memory, with revisions, claims and checks, for tests to build up and print.
struct Desk {
  static let ann = person("Ann Ekberg", "ann@example.org")
  static let ben = person("Ben Okafor", "ben@example.org")

  var story = Story(title: "Harbour bridge closes for a year", authors: ["Lena Marsh"])
  var settings = Settings()
  private(set) var texts: [String] = []
  private(set) var claims: [Claim] = []
  private(set) var checks: [Check] = []
  var damaged: [DamagedFile] = []
  var checklists: [Checklist] = []
  /// The day by which checks expire; nil when none does.
  var today: CivilDate?
  private var work: [ChecklistWork] = []

  init(_ text: String) { texts = [text] }

  /// Adds a claim of words that stand in a revision, the newest unless told.
  @discardableResult
  mutating func claim(
    _ words: String,
    kinds: [ClaimKind] = [.number],
    revision: Int? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ClaimID {
    let number = revision ?? texts.count
    let text = texts[number - 1]
    let place = try #require(text.range(of: words), "the words are in the text", sourceLocation: sourceLocation)
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let id = ClaimID(of: words, in: Self.slug, occurrence: 1)
    let anchor = Anchor(
      draft: Self.content(number),
      range: start..<(start + words.utf8.count),
      before: "",
      after: ""
    )
    claims.append(
      Claim(
        id: id,
        wording: words,
        anchor: anchor,
        kinds: kinds,
        priority: Priority(hundredths: 40 + kinds.count),
        reason: "It gives a number.",
        origin: .reading
      )
    )
    return id
  }

  /// Saves another revision.
  mutating func revise(_ old: String, _ new: String) {
    let last = texts[texts.count - 1]
    guard let place = last.range(of: old) else { return texts.append(last) }
    texts.append(last.replacingCharacters(in: place, with: new))
  }

  /// Lets somebody decide, with the guards of the newsroom.
  mutating func decide(
    _ operation: some ClaimOperation,
    on id: ClaimID,
    by person: Person = ann,
    hour: Int = 9
  ) throws {
    let dossier = dossier
    let claim = try #require(dossier.claim(id))
    let doer = Doer(person: person, time: Self.time(hour: hour))
    let decision = try operation.decision(on: claim, of: dossier, by: doer)
    let index = checks.firstIndex { $0.claim == id && $0.person == person }
    if let index {
      checks[index] = checks[index].adding(decision)
    } else {
      checks.append(Check(claim: id, person: person).adding(decision))
    }
  }

  /// Lets somebody tick items of checklists, with the guards of the newsroom.
  mutating func tick(_ items: [String], by person: Person, hour: Int = 10) throws {
    let doer = Doer(person: person, time: Self.time(hour: hour))
    let plan = try TickItems(items).plan(on: dossier, by: doer)
    let file = try #require(plan.files.first)
    work.removeAll { $0.person.email == person.email }
    work.append(try ChecklistWork(email: person.email, file: file.bytes))
  }

  var revisions: [Revision] {
    texts.indices.map { index in
      Revision(
        number: index + 1,
        commit: String(repeating: "\(index + 1)", count: 40),
        content: Self.content(index + 1),
        author: "Lena Marsh",
        email: "lena@example.org",
        date: Self.time(hour: 8 + index),
        subject: index == 0 ? "add harbour-bridge" : "revise harbour-bridge: r\(index + 1)"
      )
    }
  }

  var dossier: Dossier { dossier(at: texts.count) }

  /// The draft as it was at a revision, with all the checks.
  func dossier(at revision: Int) -> Dossier { Dossier(files(at: revision), settings: settings, today: today) }

  /// Who wrote which words of the newest revision, or of a text that is not saved yet.
  func authorship(unsaved text: String? = nil) -> Authorship {
    var files = files(at: texts.count)
    if let text {
      let content = Self.content(9)
      files.texts[content] = Text(text)
      files.revisions.append(
        Revision(
          number: texts.count + 1,
          commit: "",
          content: content,
          author: "",
          email: "",
          date: Self.time(hour: 20),
          subject: ""
        )
      )
    }
    return Authorship(files, settings: settings)
  }

  private func files(at revision: Int) -> DraftFiles {
    let texts = Dictionary(
      uniqueKeysWithValues: self.texts.enumerated().map { (Self.content($0 + 1), Text($1)) }
    )
    var files = DraftFiles(
      slug: Self.slug,
      folder: "drafts/2024/05/harbour-bridge",
      story: story,
      revisions: Array(revisions.prefix(revision)),
      texts: texts,
      claims: claims.filter { claim in (1...revision).contains { Self.content($0) == claim.anchor.draft } },
      checks: checks,
      damaged: damaged
    )
    files.checklists = checklists
    files.checklistWork = work
    return files
  }

  /// What changed between two revisions.
  func difference(from old: Int, to new: Int) -> Difference {
    Difference(from: Article(reading: Text(texts[old - 1])), to: Article(reading: Text(texts[new - 1])))
  }

  static let slug = Slug(title: "harbour bridge") ?? sluglessTitle()

  static func time(hour: Int) -> Timestamp { Timestamp(seconds: 1_715_000_400 + hour * 3_600, offset: 0) }

  static func content(_ number: Int) -> ContentID {
    guard let id = ContentID(String(repeating: "\(number)", count: 40)) else { preconditionFailure("forty digits") }
    return id
  }

  private static func sluglessTitle() -> Slug { preconditionFailure("the title has letters") }

  private static func person(_ name: String, _ email: String) -> Person {
    guard let person = Person(name: name, email: email) else { preconditionFailure("the address is sound") }
    return person
  }
}

extension String {
  /// Finds the first place of some words, byte for byte.
  fileprivate func range(of words: String) -> Range<Index>? { firstRange(of: words) }

  fileprivate func replacingCharacters(in range: Range<Index>, with words: String) -> String {
    String(self[..<range.lowerBound]) + words + String(self[range.upperBound...])
  }
}
