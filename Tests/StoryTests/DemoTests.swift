import Foundation
import Testing

@Suite("The demo")
struct DemoTests {
  @Test func playsTheSampleStoryForAPersonWhomGitDoesNotKnow() throws {
    let desk = try Desk()
    desk.environment = desk.environment.filter { !$0.key.hasPrefix("GIT_AUTHOR") && !$0.key.hasPrefix("GIT_COMMITTER") }
    let demo = try desk.stet("demo")
    #expect(demo.status == 0, "\(demo.testDescription)")
    #expect(demo.talk.contains("stet open"))
    desk.folder.append(path: "stet-demo")
    let revisions = try desk.stet("revisions", "kazakhstan")
    #expect(revisions.output.contains("r2") && !revisions.output.contains("r3"))
    for status in ["verified", "disputed", "stale", "on-author", "unverifiable", "not-checkable"] {
      #expect(try desk.claims("--status", status).isEmpty == false, "\(status)")
    }
    #expect(try desk.stet("gate", "kazakhstan").status == 1)
    let authors = try desk.git("log", "--format=%an").output.split(separator: "\n")
    #expect(Set(authors).count == 3)
    try desk.requireSoundRepository()
  }

  @Test func comesOutTheSameOnTwoMachines() throws {
    let heads = try (0..<2).map { _ in
      let desk = try Desk()
      try desk.stet("demo", "try")
      desk.folder.append(path: "try")
      return try desk.git("rev-parse", "HEAD").output
    }
    #expect(heads[0] == heads[1])
  }

  @Test func refusesToPlayInAnExistingRepository() throws {
    let desk = try Desk()
    try desk.git("init", "-q", "mine")
    let demo = try desk.stet("demo", "mine")
    #expect(demo.status == 2)
    #expect(demo.talk.contains("hint:"))
    #expect(try desk.run("/usr/bin/env", ["git", "-C", "mine", "log"]).status != 0, "nothing may be committed there")
  }
}
