import SealedGit
import Testing

/// Commands that are killed at any point where they change what is on disk.
///
/// In everyday runs a few points of each kind of call are tried; with `STET_EVERY_CRASH=1` in the environment, all.
@Suite struct KilledCommandTests {
  @Test(.enabled(if: Tracer.canTrace, Tracer.reason), arguments: CrashScene.Command.allCases)
  func leavesTheStateBeforeOrAfterAndNoneBetween(_ command: CrashScene.Command) throws {
    try Sandbox.with { sandbox in
      let scene = try CrashScene(command, in: sandbox)
      var tried = 0
      var left = 0
      for (call, count) in try scene.counts().sorted(by: { $0.key < $1.key }) {
        for number in Tracer.sample(count, atMost: 4) {
          let git = try scene.fresh()
          let run = try Tracer.run(scene.arguments, .kill, at: number, of: call, in: git)
          #expect([9, 137].contains(run.status), "\(command) at \(call) \(number) of \(count) was not killed: \(run)")
          tried += 1
          let state = try Self.next(after: command, in: git)
          #expect(scene.allowed.contains(state), "\(command) killed at \(call) \(number) of \(count) left\n\(state)")
          guard state == scene.before else { continue }
          left += 1
          // What was cut short can be done again.
          guard left % 4 == 0 || Tracer.triesAll else { continue }
          let again = try git.run(Tracer.program, scene.arguments)
          #expect(again.status == 0, "\(command) after \(call) \(number): \(again)")
          #expect(try CrashScene.state(of: git) == scene.after, "\(command) again after \(call) \(number)")
        }
      }
      #expect(tried > 20)
      print("killed \(command.rawValue) at \(tried) points; \(left) left the state before")
    }
  }

  /// Runs what people run next, and takes the state.
  private static func next(after command: CrashScene.Command, in git: RealGit) throws -> CrashScene.State {
    // Where there may be no workspace yet, what there is is mended and then begun again.
    if command == .start {
      let mending = try git.run(Tracer.program, ["doctor", "--fix"])
      let again = try git.run(Tracer.program, ["init"])
      #expect(again.status == 0, "\(mending)\ninit again: \(again)")
    }
    let doctor = try git.run(Tracer.program, ["doctor", "--fix"])
    #expect(doctor.status == 0, "\(doctor)")
    return try CrashScene.state(of: git)
  }
}
