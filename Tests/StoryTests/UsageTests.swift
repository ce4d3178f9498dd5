import Foundation
import Testing

@Suite("Command lines that make no sense, and decisions that lack something")
struct UsageTests {
  /// A wrong line, the problems it has, and what would help.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: [String]
    let naming: [String]
    let hint: String?

    var testDescription: String { line.joined(separator: " ") }
  }

  static let wrong = [
    Case(line: ["opne", "harbor"], naming: ["opne"], hint: "open"),
    Case(line: ["claim", "ad"], naming: ["claim ad"], hint: "claim add"),
    Case(line: ["list", "--jsno"], naming: ["--jsno"], hint: "--json"),
    Case(line: ["open"], naming: ["DRAFT"], hint: nil),
    Case(line: ["open", "a", "b", "c"], naming: ["“b”"], hint: nil),
    Case(line: ["verify"], naming: ["CLAIM"], hint: nil),
    Case(line: ["claims", "--status", "verfied"], naming: ["verfied"], hint: "verified"),
    Case(line: ["summary", "--format", "pdf"], naming: ["pdf"], hint: nil),
    Case(line: ["claim", "add", "harbor"], naming: ["--quote"], hint: nil),
    Case(line: ["verify", "7kq2", "--source"], naming: ["--source needs a value"], hint: nil),
    Case(line: ["verify", "7kq2", "--primary", "--secondary"], naming: ["exclude"], hint: nil),
    Case(line: ["dispute", "7kq2", "--cut", "--hedge"], naming: ["exclude"], hint: nil),
    Case(line: ["list", "--json=yes"], naming: ["no value"], hint: nil),
    Case(line: ["add", "x", "--slug", "a", "--slug", "b"], naming: ["only once"], hint: nil),
    Case(
      line: ["dispute", "--cuts", "--nte", "x", "--primary", "--secondary"],
      naming: ["--cuts", "--nte", "exclude"],
      hint: "--note"
    ),
    Case(line: ["verify", "7kq2", "--at", "page 1"], naming: ["locator"], hint: "--source"),
    Case(line: ["verify", "7kq2", "--source", " "], naming: ["empty"], hint: "--source"),
    Case(line: ["verify", "7kq2", "--source", ""], naming: ["source is empty"], hint: "--source"),
    Case(line: ["help", "opne"], naming: ["opne"], hint: "open"),
    Case(line: ["-C"], naming: ["-C"], hint: nil),
  ]

  @Test(arguments: wrong) func namesEveryProblemOfALine(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let before = try desk.state()
    let run = try desk.run(Desk.program.path(percentEncoded: false), bad.line)
    desk.requireRefusal(run, status: 64, sentences: bad.naming.count, hint: bad.hint)
    for words in bad.naming {
      #expect(run.sentences.contains { $0.contains(words) }, "no “\(words)”:\n\(run.testDescription)")
    }
    #expect(try desk.state() == before)
  }

  @Test func showsTheOverviewWhenNothingIsAsked() throws {
    let run = try Desk().stet()
    #expect(run.status == 64 && run.output == "" && run.talk.contains("verify"), "\(run.testDescription)")
  }

  /// A decision that lacks something; CLAIM stands for a claim of the draft.
  static let lacking = [
    Case(line: ["verify", "CLAIM"], naming: ["source"], hint: "--source"),
    Case(line: ["verify", "CLAIM", "--source", "Town hall"], naming: ["locator"], hint: "--at"),
    Case(line: ["verify", "CLAIM", "--source", "Town hall", "--at", " "], naming: ["locator"], hint: "--at"),
    Case(
      line: ["verify", "CLAIM", "--source", "a", "--at", "b", "--verdict", "Truish"],
      naming: ["Truish"],
      hint: "Mostly true"
    ),
    Case(line: ["dispute", "CLAIM", "--cut"], naming: ["note"], hint: "--note"),
    Case(line: ["dispute", "CLAIM", "--cut", "--note", " \n"], naming: ["note"], hint: "--note"),
    Case(line: ["dispute", "CLAIM", "--note", "wrong"], naming: ["what the text should do"], hint: "--change"),
    Case(line: ["dispute", "CLAIM", "--note", "wrong", "--change", " "], naming: ["empty"], hint: "--cut"),
    Case(line: ["query", "CLAIM"], naming: ["question"], hint: "--question"),
    Case(line: ["unverifiable", "CLAIM"], naming: ["searched"], hint: "--note"),
    Case(line: ["on-author", "CLAIM"], naming: ["reason"], hint: "--reason"),
    Case(line: ["not-checkable", "CLAIM"], naming: ["reason"], hint: "--reason"),
    Case(line: ["claim", "drop", "CLAIM"], naming: ["reason"], hint: "--reason"),
    Case(line: ["reopen", "CLAIM"], naming: ["nothing"], hint: nil),
    Case(
      line: ["claim", "add", "harbor", "--quote", "no such words"],
      naming: ["not in the draft"],
      hint: "stet open harbor"
    ),
    Case(line: ["claim", "add", "harbor", "--quote", "Port Ellery"], naming: ["times"], hint: "few words more"),
    Case(line: ["claim", "add", "harbor", "--quote", "Related Topics"], naming: ["surrounds"], hint: nil),
    Case(line: ["save", "harbor"], naming: ["no unsaved edits"], hint: nil),
    Case(line: ["save"], naming: ["No draft"], hint: nil),
  ]

  @Test(arguments: lacking) func recordsNothingWithoutWhatADecisionNeeds(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let before = try desk.state()
    let run = try desk.run(Desk.program.path(percentEncoded: false), bad.line.map { $0 == "CLAIM" ? claim : $0 })
    desk.requireRefusal(run, sentences: bad.naming.count, hint: bad.hint)
    for words in bad.naming {
      #expect(run.sentences.contains { $0.contains(words) }, "no “\(words)”:\n\(run.testDescription)")
    }
    #expect(try desk.state() == before)
    try desk.requireSoundRepository()
  }

  @Test func recordsNothingForAnyClaimWhenOneIsRefused() throws {
    let desk = try Desk()
    try desk.startReview()
    let (one, two, three) = (try desk.claim("1,200 jobs"), try desk.claim("450 cars"), try desk.claim("first time"))
    try desk.stet("claim", "drop", two, "--reason", "twice")
    try desk.stet("claim", "drop", three, "--reason", "twice")
    let source = ["--source", "Town hall", "--at", "table 2"]
    let before = try desk.state()
    let run = try desk.run(Desk.program.path(percentEncoded: false), ["verify", one, two, three] + source)
    desk.requireRefusal(run, sentences: 2, hint: "stet reopen \(two.prefix(4))")
    try desk.requireRefusal(
      "verify",
      one,
      "zzzzzzzz",
      "--source",
      "Town hall",
      "--at",
      "table 2",
      hint: "stet claims",
      naming: "zzzzzzzz"
    )
    #expect(try desk.state() == before)
  }

  @Test func takesWordsThatBeginWithAHyphenAfterTwoOfThem() throws {
    let desk = try Desk()
    try desk.start(
      with:
        "Ferry\n\nThe harbor lost 40 crews -- and 12 ships. The town said -5 degrees on Monday was a record for the island.\n"
    )
    try desk.stet("open", "harbor")
    #expect(try desk.stet("claim", "add", "harbor", "--quote=-5 degrees").status == 0)
    #expect(try desk.stet("claim", "add", "--quote=12 ships", "--", "harbor").status == 0)
    let claim = try desk.claim("40 crews")
    #expect(try desk.stet("verify", "--source=-n", "--at=--", "--", claim).status == 0)
    #expect(try desk.stet("show", claim).output.contains("-n, --"))
    try desk.requireRefusal("show", "--", "-7kq2", hint: "stet claims", naming: "-7kq2")
    try desk.requireRefusal("add", "--", "-nowhere.txt", hint: nil, naming: "-nowhere.txt")
  }
}
