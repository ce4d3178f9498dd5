import Foundation
import SealedGit
import Synchronization
import Testing

/// Three desks that decide, edit and sync at the same time, round after round, over each way there is to a server.
///
/// `STET_ROUNDS` sets how many rounds; a few by default, fifty for a run by hand.
@Suite(.serialized) struct RoundsTests {
  private static let rounds = ProcessInfo.processInfo.environment["STET_ROUNDS"].flatMap { Int($0) } ?? 4

  @Test func keepsDesksInStepOverAFolder() throws {
    let site = try Site()
    try site.found()
    try Self.play(site, over: "\(site.folder)/server.git")
  }

  @Test(.enabled(if: Server.has("git-daemon"), "git daemon is not installed: apt-get install git"))
  func keepsDesksInStepOverGitDaemon() throws {
    let site = try Site()
    try site.found()
    let (server, url) = try Server.daemon(of: site)
    defer { server.stop() }
    try Self.play(site, over: url)
  }

  @Test(.enabled(if: Server.has("sshd", "ssh", "ssh-keygen"), "sshd is not installed: apt-get install openssh-server"))
  func keepsDesksInStepOverSSH() throws {
    let site = try Site(Server.secureShellEnvironment)
    try site.found()
    let (server, url) = try Server.secureShell(of: site)
    defer { server.stop() }
    try Self.play(site, over: url)
  }

  @Test(
    .enabled(
      if: Server.has("nginx", "fcgiwrap", "git-http-backend"),
      "nginx or fcgiwrap is not installed: apt-get install nginx-light fcgiwrap"
    )
  )
  func keepsDesksInStepOverHTTP() throws {
    let site = try Site()
    try site.found()
    let (server, port) = try Server.web(of: site)
    defer { server.stop() }
    try Self.play(site, over: "http://ada:secret@127.0.0.1:\(port)/server.git")
  }

  /// Clones twice, lets all desks work at once, and compares what each has in the end.
  private static func play(_ site: Site, over url: String) throws {
    try site.shell("git remote add origin '\(url)'", at: 0)
    let first = try site.stet(0, "sync")
    try #require(first.status == 0, "\(first.testDescription)")
    for desk in 1..<3 {
      let cloned = try site.run(Site.program, ["clone", url, "desk\(desk)"], in: "", as: desk)
      try #require(cloned.status == 0, "\(cloned.testDescription)")
    }
    let problems = Mutex<[String]>([])
    for round in 0..<rounds {
      inThreads(3) { desk in
        do {
          try Self.work(site, desk, round)
          let run = try site.stet(desk, "sync")
          if run.status != 0 { problems.withLock { $0.append("round \(round), desk \(desk): \(run.testDescription)") } }
        } catch {
          problems.withLock { $0.append("round \(round), desk \(desk): \(error)") }
        }
      }
    }
    #expect(problems.withLock { $0 } == [])
    for desk in [0, 1, 2, 0, 1, 2] {
      let run = try site.stet(desk, "sync")
      #expect(run.status == 0, "\(run.testDescription)")
    }
    let heads = try (0..<3).map { try site.shell("git rev-parse HEAD", at: $0).output }
    #expect(try Set(heads + [site.shell("git -C server.git rev-parse main").output]).count == 1)
    for place in ["server.git", "desk0", "desk1", "desk2"] {
      let check = try site.shell("git -C \(place) fsck --strict --no-dangling --no-progress 2>&1")
      #expect(check.output == "", "\(place): \(check.output)")
      if place != "server.git" { #expect(try site.shell("git -C \(place) status --porcelain").output == "") }
    }
    // Each desk decided once a round, and edited its own paragraph once.
    let log = try site.shell("git log --format='%an %s'", at: 0).output.split(separator: "\n")
    for desk in 0..<3 {
      for word in ["query", "revise"] {
        #expect(log.count { $0.hasPrefix("Desk \(desk) \(word)") } == rounds, "\(word) at desk \(desk)")
      }
    }
    let files = try site.shell("cat drafts/*/*/harbor/checks/*/*.json", at: 1).output
    #expect(files.split(separator: "\n").count { $0.contains("\"decision\": \"queried\"") } == 3 * rounds)
    let text = try site.shell("cat drafts/*/*/harbor/draft.md", at: 2).output
    for desk in 0..<3 { #expect(text.contains("by \(100 * (desk + 1) + rounds - 1) men")) }
  }

  /// One desk's share of a round: a question on one claim of all, and another figure in its own paragraph.
  private static func work(_ site: Site, _ desk: Int, _ round: Int) throws {
    let listed = try site.stet(desk, "claims", "harbor", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any])
    let ids = try #require(object["claims"] as? [[String: Any]]).compactMap { $0["id"] as? String }.sorted()
    let asked = try site.stet(desk, "query", ids[round % ids.count], "--question", "round \(round)?", "--to", "Nora")
    try #require(asked.status == 0, "\(asked.testDescription)")
    let men = 100 * (desk + 1) + round
    try site.shell("sed -i -E '/^Pier \(desk) /s/by [0-9]+ men/by \(men) men/' drafts/*/*/harbor/draft.md", at: desk)
    let saved = try site.stet(desk, "save")
    try #require(saved.status == 0, "\(saved.testDescription)")
  }
}
