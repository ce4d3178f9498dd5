import Foundation
import Testing

@Suite("A source whose name stays on the desk")
struct ConfidentialSourceTests {
  private static let name = "Anna Petrova"
  private static let file = ".git/stet-confidential.json"

  private func desk() throws -> (desk: Desk, claim: String) {
    let desk = try Desk()
    try desk.startReview()
    let kept = try desk.stet("confide", "Source A", input: Data("\(Self.name)\nA. Petrova\n".utf8))
    try #require(kept.status == 0, "\(kept.testDescription)")
    #expect(kept.output.contains("2 spellings") && !kept.output.contains("Petrova"))
    return (desk, try desk.claim("450 cars"))
  }

  private func mode(_ desk: Desk) throws -> Int {
    let path = desk.folder.appending(path: Self.file).path(percentEncoded: false)
    return try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func keepsTheNameOutOfEverythingThatGitHas() throws {
    let (desk, claim) = try desk()
    let cited = try desk.stet(
      "cite",
      claim,
      "--source",
      "Source A",
      "--confidential",
      "--terms",
      "background",
      "--at",
      "call of Jan. 6"
    )
    #expect(cited.status == 0, "\(cited.testDescription)")
    #expect(try desk.stet("sources", "harbor").output.contains("Source A (confidential)"))
    #expect(try desk.stet("confide").output == "Source A: 2\n")
    #expect(try desk.git("grep", "-i", "-c", "confidential", "HEAD").output.contains("checks/"))
    let everything = try desk.shell(
      "git cat-file --batch-check --batch-all-objects | cut -d' ' -f1 | git cat-file --batch"
    )
    #expect(everything.output.contains("Source A") && !everything.output.contains("Petrova"))
    #expect(try desk.git("status", "--porcelain", "--ignored").output == "")
    try desk.git("clone", "--quiet", ".", "../copy")
    #expect(try desk.shell("grep -rl Petrova ../copy").output == "")
  }

  @Test func letsOnlyItsOwnerRead() throws {
    let (desk, _) = try desk()
    #expect(try mode(desk) == 0o600)
    try desk.shell("chmod 644 \(Self.file)")
    #expect(try desk.stet("list").status == 0)
    #expect(try mode(desk) == 0o600)
  }

  @Test func outlivesTheDoctorAndTheLossOfWhatIsDerived() throws {
    let (desk, claim) = try desk()
    try desk.shell("rm -rf .git/stet")
    #expect(try desk.stet("doctor", "--fix").status == 0)
    try desk.git("gc", "--quiet", "--prune=now")
    let refused = try desk.stet("query", claim, "--question", "Does \(Self.name) know?")
    #expect(refused.status == 2, "\(refused.testDescription)")
  }

  @Test(arguments: [
    ["query", "CLAIM", "--question", "Is it anna petrova’s car?"],
    ["query", "CLAIM", "--question", "Who?", "--to", "Anna  Petrova"],
    ["verify", "CLAIM", "--source", "Anna Petrova", "--at", "call"],
    ["verify", "CLAIM", "--source", "Log", "--at", "kept by A. PETROVA"],
    ["dispute", "CLAIM", "--note", "No", "--change", "Anna Petrova counted"],
    ["unverifiable", "CLAIM", "--note", "Anna Petrova is away"],
    ["cite", "CLAIM", "--source", "Log", "--passage", "signed: Anna Petrova"],
    ["not-checkable", "CLAIM", "--reason", "only Anna\tPetrova knows"],
    ["assign", "CLAIM", "a.petrova@example.org"],
    ["assign", "harbor", "a.petrova@example.org"],
    ["state", "harbor", "hold", "--reason", "until Anna Petrova calls"],
    ["state", "harbor", "spiked", "--reason", "Anna Petrova took it back"],
  ])
  func recordsNothingThatHoldsIt(_ line: [String]) throws {
    let (desk, claim) = try desk()
    let before = try desk.git("rev-parse", "HEAD").output
    let run = try desk.run(Desk.program.path(percentEncoded: false), line.map { $0 == "CLAIM" ? claim : $0 })
    #expect(run.status == 2, "\(run.testDescription)")
    #expect(run.talk.contains("“Source A”") && !run.talk.lowercased().contains("petrova"))
    #expect(try desk.git("rev-parse", "HEAD").output == before)
    try desk.requireSoundRepository()
  }

  @Test func refusesItInTheMessageOfARevisionToo() throws {
    let (desk, _) = try desk()
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    let run = try desk.stet("save", "harbor", "-m", "as Anna Petrova says")
    #expect(run.status == 2 && run.talk.contains("Source A"), "\(run.testDescription)")
    #expect(try desk.read(path).contains("540 cars"))
  }

  /// The article may come to hold the name; then nothing that is written to a file shows it, and the check goes on.
  @Test func writesItToNoFileWhereverItComesFrom() throws {
    let (desk, claim) = try desk()
    let path = try desk.draftPath()
    try desk.write(
      try desk.read(path).replacingOccurrences(of: "450 cars", with: "450 cars, Anna Petrova says,"),
      to: path
    )
    let refused = try desk.stet("save", "harbor")
    #expect(refused.status == 2 && refused.talk.contains("“Source A”, in line "), "\(refused.testDescription)")
    #expect(try desk.stet("save", "harbor", "--dry-run").talk == refused.talk)
    #expect(try desk.stet("open", "harbor").talk == refused.talk)
    #expect(try desk.git("status", "--porcelain").output.hasPrefix(" M "))
    try desk.git("commit", "-qam", "by other means")
    for line in [
      ["open", "harbor"], ["claims", "harbor"], ["claims", "harbor", "--json"], ["summary", "harbor"],
      ["summary", "harbor", "--format", "html"], ["show", claim], ["diff", "harbor", "r1"],
      ["diff", "harbor", "r1", "--format", "critic"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 2, "\(run.testDescription)")
      #expect(!run.output.contains("Petrova") && !run.talk.contains("Petrova"), "\(run.testDescription)")
      #expect(run.talk.contains("“Source A”"), "\(run.testDescription)")
    }
    #expect(try desk.stet("verify", claim, "--source", "Log", "--at", "p. 1").status == 2)
    #expect(try desk.stet("confide", "Source A", "--forget").status == 0)
    #expect(try desk.stet("claims", "harbor").status == 0)
  }

  @Test func bringsInNoArticleThatHoldsIt() throws {
    let (desk, _) = try desk()
    try desk.write("# Ferry\n\nThe ferry carried 30 people in 2019, Anna\nPetrova said.\n", to: "ferry.md")
    try desk.write("# Quay\n\nThe quay cost 12 million euros in 2020.\n", to: "quay.md")
    let before = try desk.git("rev-parse", "HEAD").output
    for line in [["add", "ferry.md"], ["add", "quay.md", "ferry.md"], ["add", "quay.md", "--author", "A. Petrova"]] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 2 && run.talk.contains("“Source A”"), "\(run.testDescription)")
      #expect(!run.talk.contains("Petrova"))
    }
    #expect(try desk.git("rev-parse", "HEAD").output == before)
  }

  /// Neither side of a change may give away what both together hide.
  @Test func readsBothSidesOfAChange() throws {
    let desk = try Desk()
    try desk.startReview()
    let path = try desk.draftPath()
    let text = try desk.read(path)
    try desk.write(text.replacingOccurrences(of: "450 cars", with: "450 cars, Miles Brian says,"), to: path)
    try desk.stet("save", "harbor")
    try desk.write(text.replacingOccurrences(of: "450 cars", with: "450 cars, Victor Brian says,"), to: path)
    try desk.stet("save", "harbor")
    try desk.stet("confide", "Source A", input: Data("Miles Brian\n".utf8))
    for line in [
      ["diff", "harbor", "r2", "r3"], ["diff", "harbor", "r2", "r3", "--format", "html"],
      ["diff", "harbor", "r2", "r3", "--format", "critic"], ["diff", "harbor", "r2", "r3", "--format", "markdown"],
      ["diff", "harbor", "r2", "r3", "--json"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 2 && run.output.isEmpty, "\(run.testDescription)")
    }
  }

  @Test func saysWhatWasRecordedBefore() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.stet("query", claim, "--question", "Does Anna Petrova know?")
    let kept = try desk.stet("confide", "Source A", input: Data("Anna Petrova\n".utf8))
    #expect(kept.status == 0 && kept.talk.contains("history keeps that"), "\(kept.testDescription)")
  }

  @Test func refusesToGoOnWhereItCannotReadTheNames() throws {
    let (desk, _) = try desk()
    try desk.write("{", to: Self.file)
    let run = try desk.stet("list")
    #expect(run.status == 2 && run.talk.contains("stet-confidential.json"), "\(run.testDescription)")
    #expect(try desk.stet("doctor").status == 0)
  }

  @Test(arguments: [("", 2), ("Li\n", 2), ("Source A\n", 2)]) func refusesNamesThatCannotBeKept(
    _ input: String,
    _ status: Int32
  ) throws {
    let desk = try Desk()
    try desk.startReview()
    let run = try desk.stet("confide", "Source A", input: Data(input.utf8))
    #expect(run.status == status && run.talk.hasPrefix("stet: "), "\(run.testDescription)")
    #expect(try desk.stet("confide").output == "This desk keeps no names.\n")
    #expect(try desk.stet("confide", "--reveal").status == 2)
    #expect(try desk.stet("confide", "Source B", "--forget").status == 2)
    #expect(try desk.stet("confide", "--forget").status == 64)
  }
}
