import Foundation
import Testing

/// A working day of four people on three clones, from hand-over to release, and every paper of it as it was recorded.
@Suite("A working day of four people")
struct FourPeopleTests {
  /// The clones, and who works where: the editor and the writer share a machine.
  private enum Person: String {
    case lin = "Lin Okafor"
    case ines = "Ines Halloran"
    case ada = "Ada Checker"
    case ben = "Ben Reader"

    var clone: String {
      switch self {
      case .lin, .ines: "desk"
      case .ada: "ada"
      case .ben: "ben"
      }
    }

    var email: String { "\(self)@example.org" }
  }

  private let desk: Desk

  init() throws {
    desk = try Desk()
    desk.environment["TZ"] = "UTC"
  }

  /// Lets a person run stet in their clone.
  @discardableResult
  private func stet(_ person: Person, _ arguments: String..., ending status: Int32 = 0) throws -> String {
    sit(person)
    let run = try desk.run(Desk.program.path(percentEncoded: false), arguments)
    try #require(run.status == status, "\(person): \(run.testDescription)")
    return run.output
  }

  private func sit(_ person: Person) {
    desk.folder = desk.root.appending(path: person.clone)
    for role in ["AUTHOR", "COMMITTER"] {
      desk.environment["GIT_\(role)_NAME"] = person.rawValue
      desk.environment["GIT_\(role)_EMAIL"] = person.email
    }
  }

  /// The id of the claim that holds some words, as a person's clone has it.
  private func claim(_ words: String, _ person: Person) throws -> String {
    sit(person)
    return try desk.claim(words)
  }

  @Test func endsWithTheSamePapersEverywhere() throws {
    try handOver()
    try check()
    try settle()
    try release()
    // Three clones, one state.
    var heads: Set<String> = []
    for person in [Person.lin, .ada, .ben] {
      sit(person)
      heads.insert(try desk.git("rev-parse", "HEAD").output)
      try desk.requireSoundRepository()
    }
    #expect(heads.count == 1)
    try stet(.ben, "audit", "harbor")
    try stet(.ben, "doctor")
  }

  /// The editor brings the article in, asks for release lists, and gives it to a checker.
  private func handOver() throws {
    sit(.lin)
    try desk.write(HarborArticle.text, to: "../article.txt")
    try FileManager.default.createDirectory(at: desk.folder, withIntermediateDirectories: true)
    try stet(.lin, "init")
    let settings = try desk.read("stet.json").replacingOccurrences(
      of: "\"editors\": []",
      with: "\"editors\": [\"\(Person.lin.email)\"]"
    )
    try desk.write(settings, to: "stet.json")
    try desk.git("commit", "--quiet", "--all", "--message", "name the editor")
    try stet(.lin, "add", "../article.txt", "--slug", "harbor", "--author", Person.ines.rawValue)
    try stet(.lin, "open", "harbor")
    try stet(.lin, "assign", "harbor", Person.ada.email, "--due", "2022-01-09 18:00")
    try desk.git("clone", "--quiet", "--bare", ".", "../shared.git")
    try desk.git("remote", "add", "origin", "../shared.git")
    try stet(.lin, "sync")
    for person in [Person.ada, .ben] {
      desk.folder = desk.root
      try #require(try desk.stet("clone", "shared.git", person.clone).status == 0)
    }
    try expect(stet(.lin, "summary"), "1-board-at-hand-over.txt")
  }

  /// Two checkers work without each other, and differ on one claim.
  private func check() throws {
    try stet(.ada, "list", "--mine")
    try stet(.ada, "state", "harbor", "checking")
    let cars = try claim("450 cars", .ada)
    let jobs = try claim("1,200 jobs", .ada)
    let first = try claim("first time a ferry", .ada)
    let ship = try claim("built in Gdansk", .ada)
    try stet(.ada, "verify", first, "--source", "Register of ships", "--at", "entry 7", "--primary")
    try stet(
      .ada,
      "cite",
      first,
      "--source",
      "https://harbor.example/ships",
      "--at",
      "list",
      "--origin",
      "Register of ships"
    )
    try stet(.ada, "dispute", cars, "--note", "the timetable says 540", "--change", "540 cars a day")
    try stet(
      .ada,
      "query",
      jobs,
      "--question",
      "who counted them?",
      "--to",
      Person.ines.rawValue,
      "--due",
      "2022-01-08"
    )
    try stet(.ada, "verify", ship, "--source", "Yard list", "--at", "hull 12", "--secondary")
    try stet(.ada, "note", ship, "the yard calls back on Monday")
    try expect(stet(.ada, "queries", "harbor", "--format", "markdown"), "2-letter-to-the-author.md")
    try stet(.ada, "sync")
    try stet(.ben, "verify", first, "--source", "Classification report", "--at", "page 3", "--primary")
    try stet(.ben, "dispute", ship, "--note", "the hull was built in Gdynia", "--change", "built in Gdynia")
    try stet(.ben, "sync")
    let contested = try stet(.ben, "claims", "harbor", "--status", "contested")
    #expect(contested.contains("built in Gdansk"))
    try expect(stet(.ben, "gate", "harbor", ending: 1), "3-gate-at-noon.txt")
  }

  /// The writer answers and mends, the editor rules and waives.
  private func settle() throws {
    try stet(.ines, "sync")
    let jobs = try claim("1,200 jobs", .ines)
    try stet(
      .ines,
      "answer",
      jobs,
      "--answer",
      "The chamber of commerce did",
      "--source",
      "Chamber survey",
      "--at",
      "table 2"
    )
    let path = try desk.draftPath()
    let text = try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars")
    try desk.write(text, to: path)
    try stet(.ines, "save", "harbor", "-m", "the timetable's figure")
    let ship = try claim("built in Gdansk", .lin)
    try stet(.lin, "rule", ship, "verified", "--reason", "the register has Gdansk")
    let memory = try claim("Nobody here will forget", .lin)
    try stet(.lin, "waive", memory, "--reason", "heard by our own reporter", "--until", "2022-02-01")
    try stet(.lin, "sync")
    try stet(.ben, "sync")
    try expect(stet(.ben, "diff", "harbor", "--since-checked"), "4-what-changed.txt")
  }

  /// What is left is checked, the release list is ticked, and the story goes out.
  private func release() throws {
    try stet(.ada, "sync")
    sit(.ada)
    for claim in try desk.claims("harbor")
    where ["unchecked", "stale", "checking"].contains(claim["status"] as? String) {
      let id = try #require(claim["id"] as? String)
      try stet(.ada, "verify", id, "--source", "Harbor log", "--at", "March 3", "--primary")
    }
    let mayor = try claim("540 cars", .ada)
    try stet(.ada, "verify", mayor, "--source", "Timetable", "--at", "page 2", "--primary")
    try stet(.ada, "tick", "harbor", "before-release", "--all")
    try stet(.ada, "sync")
    try stet(.lin, "sync")
    try expect(stet(.lin, "gate", "harbor"), "5-gate-at-night.txt")
    try expect(stet(.lin, "summary", "harbor"), "6-summary.txt")
    try expect(stet(.lin, "summary", "harbor", "--format", "markdown"), "6-summary.md")
    try expect(stet(.lin, "summary", "harbor", "--format", "html"), "6-summary.html")
    try expect(stet(.lin, "sources", "harbor"), "7-sources.txt")
    for (paper, ending) in [
      ("checking-copy", "md"), ("checked-copy", "md"), ("annotated", "md"), ("sources", "md"), ("csv", "csv"),
    ] {
      try expect(stet(.lin, "export", "harbor", "--as", paper), "8-\(paper).\(ending)")
    }
    for state in ["copy", "slot", "ready", "published"] { try stet(.lin, "state", "harbor", state) }
    try expect(stet(.lin, "summary"), "9-board-at-the-end.txt")
    for person in [Person.lin, .ada, .ben] { try stet(person, "sync") }
  }

  /// Compares a paper with the one that was recorded, but for the moment and the commits, which no two runs share.
  private func expect(_ paper: String, _ name: String) throws {
    let paper = paper.replacing(
      /(?<said>[Mm]ade:? +|<dt>Made<\/dt><dd dir="auto">|as of )\d{4}-\d\d-\d\d \d\d:\d\d( UTC[-+:\d]*)?/
    ) { "\($0.said)just now" }
    .replacing(/[\d,]+ (minute|hour|day|week|month|year)s?\b/, with: "some days")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/day/\(name)")
    if ProcessInfo.processInfo.environment["STET_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(paper.utf8).write(to: file)
    }
    let recorded = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      recorded == paper,
      "\(name) differs. Look at it; if it is right, record it with STET_RECORD=1 swift test --filter FourPeople.\n\(paper)"
    )
  }
}
