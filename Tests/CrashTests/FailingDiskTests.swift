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
          let next = try git.run(Tracer.program, command == .start ? ["init"] : ["doctor", "--fix"])
          #expect(next.status == 0, "\(place)\n\(next)")
          let state = try CrashScene.state(of: git)
          #expect(scene.allowed.contains(state), "\(place) left\n\(state)")
          // What it said has to be so.
          if run.status == 0 || run.errors.contains("It is recorded") || run.errors.contains("output could not be") {
            #expect(state != scene.before, "\(place)")
          } else if command != .start, command != .open {
            #expect(state == scene.before, "\(place)")
          }
        }
      }
      #expect(tried > 20)
      print("let the disk fail \(tried) times under \(command.rawValue)")
    }
  }
}
