import Foundation
import SealedGit
import Synchronization
import Testing

/// Many people's programs on one workspace at once.
///
/// In everyday runs each makes a few decisions; `STET_RACE_DECISIONS=200` is the full run.
@Suite struct RacingProcessesTests {
  private static let each = ProcessInfo.processInfo.environment["STET_RACE_DECISIONS"].flatMap { Int($0) } ?? 8

  /// A workspace with a draft of some claims, and their ids.
  private static func workspace(in sandbox: Sandbox) throws -> (git: RealGit, claims: [String], draft: String) {
    var git = sandbox.git(in: "desk")
    git.date = "2022-01-04T09:00:00+01:00"
    let lines = (1...12).map { "The mill at Elm \($0) burned in \(1_800 + $0) and 1\($0) people left.\n" }
    try git.write("# Twelve mills\n\n" + lines.joined(separator: "\n"), to: "../article.txt")
    func stet(_ arguments: String...) throws -> String {
      let run = try git.run(Tracer.program, arguments)
      try #require(run.status == 0, "\(arguments): \(run)")
      return run.output
    }
    _ = try stet("init")
    _ = try stet("add", "../article.txt", "--slug", "mills")
    _ = try stet("open", "mills")
    let list = try JSONSerialization.jsonObject(with: Data(stet("claims", "mills", "--json").utf8)) as? [String: Any]
    let claims = (list?["claims"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    try #require(claims.count >= 12)
    return (git, claims, try git("ls-files", "*/draft.md"))
  }

  /// Lets one person decide again and again, and gives what each run said and with which status it ended.
  private static func decide(_ number: Int, _ git: RealGit, _ claims: [String]) throws -> [(
    status: Int32, said: String
  )] {
    var git = git
    git.author = (name: "Person \(number)", email: "p\(number)@example.org")
    return try (0..<each).map { round in
      let claim = claims[(round + number) % claims.count]
      let verbs = [
        ["take", claim], ["verify", claim, "--source", "Mill register", "--at", "page \(round)"],
        ["query", claim, "--question", "is it \(round)?", "--to", "Ines"],
      ]
      let run = try git.run(Tracer.program, verbs[round % 3])
      return (run.status, run.errors)
    }
  }

  @Test func losesNoDecisionOfEightProcesses() throws {
    try Sandbox.with { sandbox in
      let (git, claims, _) = try Self.workspace(in: sandbox)
      let before = try git.count()
      let said = Mutex<[String]>([])
      let began = ContinuousClock.now
      inThreads(8) { number in
        do {
          let runs = try Self.decide(number, git, claims)
          let wrong = runs.filter { $0.status != 0 || !$0.said.isEmpty }.map { "\(number): \($0.status) \($0.said)" }
          said.withLock { $0 += wrong }
        } catch {
          said.withLock { $0.append("\(number): \(error)") }
        }
      }
      print("8 processes made \(8 * Self.each) decisions in \(ContinuousClock.now - began)")
      #expect(said.withLock { $0 } == [])
      #expect(try git.count() == before + 8 * Self.each)
      let decisions = try git.run("sh", ["-c", "cat drafts/*/*/mills/checks/*/*.json | grep -c '\"decision\"'"]).output
      #expect(decisions == "\(8 * Self.each)\n")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
      #expect(try git.run(Tracer.program, ["doctor"]).status == 0)
    }
  }

  /// A person writes, and plain git adds, commits, packs and checks out, while four people decide.
  @Test func goesOnWhilePeopleWriteAndPlainGitWorks() throws {
    try Sandbox.with { sandbox in
      let (git, claims, draft) = try Self.workspace(in: sandbox)
      let before = try git.count()
      let results = Mutex<[(status: Int32, said: String)]>([])
      let byHand = Atomic(0)
      let isOver = Atomic(false)
      inThreads(6) { number in
        switch number {
        case 0:
          for round in 0..<10_000 where !isOver.load(ordering: .relaxed) {
            let text = (git.read(draft) ?? "") + "Line \(round).\n"
            guard (try? git.write(text, to: draft)) != nil else { return }
            usleep(20_000)
          }
        case 1:
          for round in 0..<10_000 where !isOver.load(ordering: .relaxed) {
            let script = """
              echo \(round) > hand; git update-index --add hand; git commit -q -m 'by hand' -- hand && echo made
              [ $((\(round) % 5)) != 4 ] || git gc -q; git checkout -q HEAD -- hand stet.json
              """
            guard let run = try? git.run("sh", ["-c", script]) else { return }
            if run.output.contains("made") { byHand.add(1, ordering: .relaxed) }
            usleep(50_000)
          }
        default:
          let runs = (try? Self.decide(number, git, claims)) ?? [(status: -1, said: "could not be run")]
          let all = results.withLock { results in
            results += runs
            return results.count
          }
          if all == 4 * Self.each { isOver.store(true, ordering: .relaxed) }
        }
      }
      let runs = results.withLock { $0 }
      #expect(runs.count == 4 * Self.each)
      let done = runs.count { $0.status == 0 }
      // Whoever could not be served was told in one sentence, and nothing of it is recorded.
      for run in runs where run.status != 0 {
        let lines = run.said.split(separator: "\n")
        #expect(run.status == 2 && lines.count { $0.hasPrefix("stet: ") } >= 1, "\(run)")
        #expect(!run.said.contains("Something went wrong"), "\(run)")
      }
      print("\(done) of \(runs.count) decisions beside \(byHand.load(ordering: .relaxed)) commits of plain git")
      #expect(done * 2 > runs.count, "\(runs.filter { $0.status != 0 }.prefix(3))")
      #expect(try git.count() == before + done + byHand.load(ordering: .relaxed))
      #expect(try git.complaints() == "")
      // The person's words are all there, saved or not.
      #expect(git.read(draft)?.contains("Line 0.\n") == true)
      #expect(try git.run(Tracer.program, ["doctor", "--fix"]).status == 0)
    }
  }

  /// A file that somebody has changed or staged is named and left alone.
  @Test(arguments: ["edited", "staged", "locked"]) func refusesRatherThanTouchWhatAPersonChanged(_ how: String) throws {
    try Sandbox.with { sandbox in
      let (git, claims, _) = try Self.workspace(in: sandbox)
      #expect(try git.run(Tracer.program, ["take", claims[0]]).status == 0)
      let path = try git("ls-files", "*/checks/*")
      if how == "locked" {
        try git.write("", to: ".git/refs/heads/main.lock")
      } else {
        try git.write((git.read(path) ?? "") + " \n", to: path)
        if how == "staged" { try git("add", path) }
      }
      let (file, head, status) = (git.read(path), try git.head(), try git.status())
      let run = try git.run(Tracer.program, ["query", claims[0], "--question", "sure?", "--to", "Ines"])
      #expect(run.status == 2 && run.errors.contains(how == "locked" ? "main.lock" : path), "\(run)")
      #expect(git.read(path) == file)
      #expect(try git.head() == head)
      #expect(try git.status() == status)
      #expect(how != "locked" || git.exists(".git/refs/heads/main.lock"), "a lock is never removed by itself")
    }
  }
}
