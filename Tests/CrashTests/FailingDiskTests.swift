import SealedGit
import Testing

/// Commands to which the disk fails: it is full, or broken.
@Suite struct FailingDiskTests {
  /// One way to fail.
  struct Failure: Sendable, CustomTestStringConvertible {
    let call: String
    let error: String
    var testDescription: String { "\(error) at \(call)" }
  }

  static let failures = [
    Failure(call: "write", error: "ENOSPC"), Failure(call: "mkdir", error: "ENOSPC"),
    Failure(call: "link", error: "ENOSPC"), Failure(call: "rename", error: "ENOSPC"),
    Failure(call: "renameat", error: "ENOSPC"), Failure(call: "mkdirat", error: "ENOSPC"),
    Failure(call: "write", error: "EIO"), Failure(call: "fsync", error: "EIO"), Failure(call: "syncfs", error: "EIO"),
    Failure(call: "rename", error: "EIO"), Failure(call: "unlink", error: "EIO"),
  ]

  @Test(
    .enabled(if: Tracer.canTrace, Tracer.reason),
    arguments: Tracer.triesAll ? CrashScene.Command.allCases : [.start, .open, .verify]
  )
  func leavesTheStateBeforeOrAfterAndSaysWhich(_ command: CrashScene.Command) throws {
    try Sandbox.with { sandbox in
      let scene = try CrashScene(command, in: sandbox)
      let counts = try scene.counts()
      var tried = 0
      for failure in Self.failures {
        for number in Tracer.sample(counts[failure.call] ?? 0, atMost: 3) {
          let git = try scene.fresh()
          let run = try Tracer.run(scene.arguments, .error(failure.error), at: number, of: failure.call, in: git)
          let place = "\(command), \(failure.testDescription) \(number) of \(counts[failure.call] ?? 0): \(run)"
          tried += 1
          #expect([0, 2].contains(run.status), "\(place)")
          #expect(run.status == 0 || run.errors.hasPrefix("stet: ") || run.errors.isEmpty, "\(place)")
          if command == .start { _ = try git.run(Tracer.program, ["init"]) }
          let next = try git.run(Tracer.program, ["doctor", "--fix"])
          #expect(next.status == 0 || next.output.contains(".lock"), "\(place)\n\(next)")
          let state = try Self.state(of: git, afterFailing: failure.call, saying: next.output, "\(place)")
          #expect(scene.allowed.contains(state), "\(place) left\n\(state)")
          Self.check(run, state, in: scene, command, "\(place)")
        }
      }
      #expect(tried > 20)
      print("let the disk fail \(tried) times under \(command.rawValue)")
    }
  }

  /// The state of a workspace, without the locks of git's own that could not be taken away: such a lock is named, and stays
  /// until a person takes it away.
  private static func state(
    of git: RealGit,
    afterFailing call: String,
    saying words: String,
    _ place: Comment
  ) throws -> CrashScene.State {
    let state = try CrashScene.state(of: git)
    let locks = state.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".lock") }
    guard call == "unlink", !locks.isEmpty else { return state }
    #expect(words.contains(".lock"), place)
    for lock in locks { try git.remove(lock) }
    return try CrashScene.state(of: git)
  }

  /// What a command said has to be so.
  private static func check(
    _ run: (status: Int32, output: String, errors: String),
    _ state: CrashScene.State,
    in scene: CrashScene,
    _ command: CrashScene.Command,
    _ place: Comment
  ) {
    let words = ["It is recorded", "output could not be"]
    let isDone = run.status == 0 || words.contains { run.errors.contains($0) }
    if isDone {
      #expect(state != scene.before, place)
    } else if command != .start, command != .open {
      #expect(state == scene.before, place)
    }
  }
}
