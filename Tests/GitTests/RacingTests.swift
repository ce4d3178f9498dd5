import Git
import SealedGit
import Synchronization
import Testing

@Suite struct RacingTests {
  /// Lands under the lock as the workspace does: on where HEAD is, again when plain git was quicker.
  private static func land(_ path: String, in folder: String) -> GitError.Code? {
    for _ in 0..<200 {
      let failed = code { () throws(GitError) in
        let repository = try Repository(holding: folder)
        let lock = try repository.lock()
        let change = TreeChange(try RepositoryPath(path), .bytes(Array("\(path)\n".utf8)))
        _ = try repository.land(Landing(changes: [change], message: "land \(path)\n"), on: repository.head())
        lock.release()
      }
      guard failed == .modified else { return failed }
    }
    return .modified
  }

  @Test func losesNoCommitOfEightWriters() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("start\n", to: "start")
      let failures = Mutex<[String]>([])
      inThreads(8) { writer in
        for number in 0..<15 {
          if let failed = Self.land("w\(writer)/f\(number)", in: git.folder) {
            failures.withLock { $0.append("w\(writer)/f\(number): \(failed.rawValue)") }
          }
        }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try git.count() == 121)
      #expect(try git("ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").count == 121)
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  /// What lands is in the history once, and what fails is not in it at all, whatever plain git does in between.
  @Test func landsOnceOrNotAtAllWhilePlainGitCommits() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("start\n", to: "start")
      let landed = Mutex<[String]>([])
      let failed = Mutex<[String: String]>([:])
      let byHand = Atomic(0)
      inThreads(5) { writer in
        for number in 0..<20 {
          if writer == 4 {
            let path = "hand/f\(number)"
            guard (try? git.write("x\n", to: path)) != nil, (try? git("add", path)) != nil else { continue }
            if (try? git("commit", "--quiet", "--message", "by hand", "--", path)) != nil {
              byHand.add(1, ordering: .relaxed)
            }
          } else {
            let path = "w\(writer)/f\(number)"
            if let code = Self.land(path, in: git.folder) {
              failed.withLock { $0[path] = code.rawValue }
            } else {
              landed.withLock { $0.append(path) }
            }
          }
        }
      }
      let subjects = try git("log", "--format=%s").split(separator: "\n").map(String.init)
      let counts = Dictionary(subjects.map { ($0, 1) }, uniquingKeysWith: +)
      for path in landed.withLock({ $0 }) { #expect(counts["land \(path)"] == 1) }
      for (path, code) in failed.withLock({ $0 }) {
        #expect(counts["land \(path)"] == nil, "\(path) failed as \(code)")
      }
      #expect(counts["by hand"] ?? 0 == byHand.load(ordering: .relaxed))
      let files = Set(try git("ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").map(String.init))
      #expect(files.isSuperset(of: landed.withLock { $0 }))
      #expect(try git.complaints() == "")
    }
  }

  /// Plain git that stages other files and moves the branch does not put the index out of step with what lands.
  ///
  /// The commands are those that take the index's lock before they read it; `git commit` reads it first, and can lose entries
  /// to any other git as well.
  @Test func keepsTheIndexInStepWhilePlainGitStages() throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.commit("start\n", to: "start")
      let failures = Mutex<[String]>([])
      inThreads(4) { writer in
        for number in 0..<20 {
          if writer == 3 {
            let path = "hand/f\(number)"
            guard (try? git.write("x\n", to: path)) != nil else { continue }
            _ = try? git.run(["update-index", "--add", path])
            guard let old = try? git.head(),
              let new = try? git("commit-tree", old + "^{tree}", "-p", old, "-m", "by hand")
            else {
              continue
            }
            _ = try? git.run(["update-ref", "refs/heads/main", new, old])
          } else if let failed = Self.land("w\(writer)/f\(number)", in: git.folder) {
            failures.withLock { $0.append("w\(writer)/f\(number): \(failed.rawValue)") }
          }
        }
      }
      #expect(failures.withLock { $0 } == [])
      // A landing that could not get at the index leaves that to the next one.
      try Repository(holding: git.folder).lock().release()
      let left = try git.status().split(separator: "\n").filter { $0.contains(" w") }
      #expect(left == [])
      #expect(try git("ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").count == 61)
      #expect(try git.complaints() == "")
    }
  }
}
