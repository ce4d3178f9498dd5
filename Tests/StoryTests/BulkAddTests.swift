import Foundation
import Testing

@Suite("Several articles at once")
struct BulkAddTests {
  /// A workspace beside a folder of articles with a few claims each.
  private static func desk(articles: Int) throws -> (desk: Desk, files: [String]) {
    let desk = try Desk()
    try #require(try desk.stet("init").status == 0)
    let files = try (0..<articles).map { number in
      let text =
        "# Ferry \(number) sails\n\nThe ferry cost \(number + 2) million euros. Mayor Ruth Calloway said it "
        + "would carry \(number + 450) cars a day.\n"
      try desk.write(text, to: "../in/\(number).md")
      return "../in/\(number).md"
    }
    return (desk, files)
  }

  private static func add(_ files: [String], _ options: String..., to desk: Desk) throws -> Desk.Run {
    try desk.run(Desk.program.path(percentEncoded: false), ["add"] + options + files)
  }

  @Test func addsEachInACommitOfItsOwn() throws {
    let (desk, files) = try Self.desk(articles: 3)
    let run = try Self.add(files, to: desk)
    #expect(run.status == 0 && run.talk.isEmpty, "\(run.testDescription)")
    #expect(run.output.contains("Added 3 drafts.") && run.output.contains("ferry-1-sails"), "\(run.testDescription)")
    let log = try desk.git("log", "-3", "--reverse", "--format=%s|%(trailers:key=Stet-Draft,valueonly,separator=)")
      .output
    #expect(
      log.split(separator: "\n") == (0..<3).map { "add ferry-\($0)-sails: “Ferry \($0) sails”|ferry-\($0)-sails" }
    )
    #expect(try desk.claims().isEmpty)
    try desk.requireSoundRepository()
  }

  @Test func findsTheClaimsThatOpenFinds() throws {
    let (desk, files) = try Self.desk(articles: 40)
    let run = try Self.add(files, "--open", "--no-fsync", to: desk)
    #expect(run.status == 0 && run.talk.isEmpty, "\(run.testDescription)")
    try desk.requireSoundRepository()
    #expect(try desk.git("rev-list", "--count", "HEAD").output == "81\n")
    let packed = try desk.git("count-objects", "-v").output
    #expect(packed.contains("packs: 1\n"), "\(packed)")
    // One by one it comes to the same files.
    let (other, others) = try Self.desk(articles: 40)
    for number in 0..<3 {
      try other.stet("add", others[number])
      try other.stet("open", "ferry-\(number)-sails")
      let path = try desk.draftPath("ferry-\(number)-sails").dropLast("/draft.md".count)
      let trees = try [desk, other].map { try $0.git("rev-parse", "HEAD:\(path)").output }
      #expect(trees[0] == trees[1])
    }
    let open = try desk.stet("open", "ferry-39-sails", "--json")
    #expect(open.status == 0, "\(open.testDescription)")
    #expect(try desk.git("rev-list", "--count", "HEAD").output == "81\n", "open finds nothing new")
    #expect(try desk.stet("revisions", "ferry-39-sails").output.contains("r1"))
    #expect(try desk.stet("doctor").status == 0)
  }

  @Test func addsNoneWhereOneIsBadAndNamesEachThatIs() throws {
    let (desk, files) = try Self.desk(articles: 5)
    try desk.write(Data(), to: "../in/empty.md")
    try desk.write(Data([0x43, 0x61, 0x66, 0xE9, 0x0A]), to: "../in/latin.md")
    try desk.write("\n \n", to: "../in/blank.md")
    try desk.write(try desk.read("../in/2.md"), to: "../in/again.md")
    let head = try desk.git("rev-parse", "HEAD").output
    let all = files + ["empty", "latin", "blank", "again", "missing"].map { "../in/\($0).md" }
    let run = try Self.add(all, to: desk)
    #expect(run.status == 2 && run.output.isEmpty, "\(run.testDescription)")
    let sentences = run.talk.split(separator: "\n").filter { $0.hasPrefix("stet: ") }
    #expect(sentences.count == 6, "\(run.testDescription)")
    for (name, words) in [
      ("empty", "is empty"), ("latin", "not UTF-8"), ("blank", "no sentence"), ("missing", "no file"),
      ("again", "named ferry-2-sails, as ../in/2.md would"),
    ] { #expect(sentences.contains { $0.contains("\(name).md") && $0.contains(words) }, "\(run.testDescription)") }
    #expect(sentences.last?.contains("Nothing was added: 5 of the 10 files") == true, "\(run.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    #expect(try desk.git("status", "--porcelain").output == "")
    #expect(try Self.add(files, to: desk).status == 0)
    let twice = try Self.add(files, to: desk)
    #expect(twice.status == 2 && twice.talk.contains("../in/4.md: There is a draft named ferry-4-sails already"))
  }

  @Test func refusesOneNameForSeveral() throws {
    let (desk, files) = try Self.desk(articles: 2)
    let run = try Self.add(files, "--slug", "harbor", to: desk)
    #expect(run.status == 64 && run.talk.contains("--slug names one draft"), "\(run.testDescription)")
  }

  @Test func tellsProgramsWhatItAdded() throws {
    let (desk, files) = try Self.desk(articles: 2)
    let run = try Self.add(files, "--open", "--json", to: desk)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let drafts = try #require(object["drafts"] as? [[String: Any]])
    #expect(drafts.compactMap { $0["slug"] as? String } == ["ferry-0-sails", "ferry-1-sails"])
    #expect(drafts.allSatisfy { ($0["claims"] as? Int ?? 0) > 0 && ($0["commit"] as? String)?.count == 40 })
  }

  @Test func showsHowFarItIsOnATerminalOnly() throws {
    let (desk, files) = try Self.desk(articles: 3)
    desk.environment["TERM"] = "xterm"
    let bar = try desk.shell("script -qec 'stet add --open \(files.joined(separator: " ")) > out.txt' /dev/null")
    #expect(bar.output.contains("\rRecording 3 drafts …\u{1B}[K\r\u{1B}[K"), "\(bar.testDescription)")
  }
}
