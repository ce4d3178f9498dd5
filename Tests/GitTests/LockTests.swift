import Git
import SealedGit
import Synchronization
import Testing

@Suite struct LockTests {
  @Test func keepsAnotherProcessOutUntilItIsReleased() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      let lock = try repository.lock()
      #expect(try git.run("flock", ["-n", ".git/stet.lock", "true"]).status == 1)
      lock.release()
      #expect(try git.run("flock", ["-n", ".git/stet.lock", "true"]).status == 0)
    }
  }

  @Test func isGivenBackWhenItGoesOutOfScope() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let repository = try Repository(holding: git.folder)
      do {
        _ = try repository.lock()
      }
      #expect(try git.run("flock", ["-n", ".git/stet.lock", "true"]).status == 0)
    }
  }

  @Test func letsOnlyOneThreadInAtATime() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      let inside = Atomic(0)
      let most = Atomic(0)
      let entered = Atomic(0)
      inThreads(8) { _ in
        for _ in 0..<20 {
          guard let lock = try? Repository(holding: git.folder).lock() else { continue }
          let now = inside.add(1, ordering: .sequentiallyConsistent).newValue
          most.max(now, ordering: .sequentiallyConsistent)
          entered.add(1, ordering: .sequentiallyConsistent)
          inside.subtract(1, ordering: .sequentiallyConsistent)
          lock.release()
        }
      }
      #expect(entered.load(ordering: .sequentiallyConsistent) == 160)
      #expect(most.load(ordering: .sequentiallyConsistent) == 1)
    }
  }

  @Test func leavesNothingThatGitSees() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("one", to: "a")
      try Repository(holding: git.folder).lock().release()
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }
}
