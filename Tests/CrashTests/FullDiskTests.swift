import Foundation
import Glibc
import SealedGit
import Testing

/// A workspace on a small disk that runs full.
@Suite struct FullDiskTests {
  private static func mount(_ folder: String, megabytes: Int = 1) -> Bool {
    let tool = Process()
    tool.executableURL = URL(filePath: "/usr/bin/env")
    tool.arguments = ["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "stet-test", folder]
    tool.standardError = FileHandle.nullDevice
    guard (try? tool.run()) != nil else { return false }
    tool.waitUntilExit()
    return tool.terminationStatus == 0
  }

  private static func unmount(_ folder: String) { _ = unsafe umount(folder) }

  static let canMount: Bool = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stet-mount-\(getpid())")
    let path = folder.path(percentEncoded: false)
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil else {
      return false
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    guard mount(path) else { return false }
    unmount(path)
    return true
  }()

  @Test(.enabled(if: canMount, "SKIPPED: no disk ran full, because mounting a tmpfs is not permitted here"))
  func refusesInOneSentenceAndGoesOnOnceThereIsRoom() throws {
    try Sandbox.with { sandbox in
      var git = sandbox.git(in: "full")
      git.date = "2022-01-04T09:00:00+01:00"
      try FileManager.default.createDirectory(atPath: git.folder, withIntermediateDirectories: true)
      try #require(Self.mount(git.folder))
      defer { Self.unmount(git.folder) }
      func stet(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try git.run(Tracer.program, arguments)
      }
      #expect(try stet("init").status == 0)
      // Text that compression makes little of, so that some articles fill the disk.
      var words = SystemRandomNumberGenerator()
      let text =
        "# Much\n\n"
        + (0..<60).map { _ in "\(UInt64.random(in: .min ... .max, using: &words)) cars." }.joined(separator: " ")
      try git.write(text + "\n", to: "../article.txt")
      // Most of the disk is full from the start.
      try git.write([UInt8](repeating: 0x78, count: 600_000), to: ".git/filler")
      var added = 0
      var refused: [String] = []
      for number in 0..<200 where refused.count < 8 {
        let head = try git.head()
        let run = try stet("add", "../article.txt", "--slug", "d\(number)")
        if run.status == 0 {
          added += 1
          continue
        }
        refused.append(run.errors)
        #expect(run.status == 2 && run.errors.contains("no room left on the disk"), "\(run)")
        #expect(try git.head() == head || run.errors.contains("It is recorded"), "\(run)")
      }
      #expect(added > 2 && refused.count == 8, "\(added) added, \(refused)")
      // What git has can be read on a full disk.
      let list = try stet("list", "--json")
      #expect(list.status == 0, "\(list)")
      try git.remove(".git/filler")
      let doctor = try stet("doctor", "--fix")
      #expect(doctor.status == 0, "\(doctor)")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
      #expect(try stet("add", "../article.txt", "--slug", "last").status == 0)
      #expect(try git.status() == "")
    }
  }

  /// What people do all day, with less and less room, down to none.
  @Test(.enabled(if: canMount, "SKIPPED: no disk ran full, because mounting a tmpfs is not permitted here"))
  func leavesTheStateBeforeOrAfterOnAFullDisk() throws {
    try Sandbox.with { sandbox in
      let desk = try CrampedDesk(in: sandbox, mounting: { Self.mount($0, megabytes: 6) })
      defer { Self.unmount(desk.git.folder) }
      var ends: [String: (done: Int, refused: Int)] = [:]
      for room in [0, 4, 8, 12, 16, 24, 32, 48, 64, 96, 160, 320] {
        for act in CrampedDesk.Act.allCases {
          let run = try desk.run(act, kilobytes: room)
          let place = "\(act) with \(room) KB left: \(run)"
          #expect([0, 2].contains(run.status), "\(place)")
          if run.status == 2 {
            ends[act.rawValue, default: (0, 0)].refused += 1
            #expect(run.errors.hasPrefix("stet: "), "\(place)")
            #expect(run.errors.contains("\nhint: "), "\(place)")
            #expect(run.isRecorded || run.errors.contains("room left on the disk"), "\(place)")
          } else {
            ends[act.rawValue, default: (0, 0)].done += 1
          }
          let doctor = try desk.git.run(Tracer.program, ["doctor", "--fix"])
          #expect(doctor.status == 0, "\(place)\n\(doctor)")
          #expect(try desk.git.complaints() == "", "\(place)")
          #expect(try desk.git.status() == run.unsaved, "\(place)")
          #expect(desk.git.read(desk.text) == run.words, "\(place)")
          #expect(run.newCommits == (run.isRecorded && ![.sync, .doctor].contains(act) ? 1 : 0), "\(place)")
          guard !run.isRecorded, act == .save else { continue }
          let again = try desk.git.run(Tracer.program, ["save", "harbor"])
          #expect(again.status == 0, "\(place)\n\(again)")
        }
      }
      for (act, count) in ends.sorted(by: { $0.key < $1.key }) {
        print("\(act) on a small disk: done \(count.done) times, refused \(count.refused)")
      }
      #expect(ends.count == CrampedDesk.Act.allCases.count)
      for (act, count) in ends { #expect(count.done > 0 && (count.refused > 0 || act == "doctor"), "\(act): \(count)") }
    }
  }

  @Test(.enabled(if: canMount, "SKIPPED: no disk ran full, because mounting a tmpfs is not permitted here"))
  func refusesBeforeItBeginsWithTheStateBefore() throws {
    try Sandbox.with { sandbox in
      var git = sandbox.git(in: "narrow")
      git.date = "2022-01-04T09:00:00+01:00"
      try FileManager.default.createDirectory(atPath: git.folder, withIntermediateDirectories: true)
      try #require(Self.mount(git.folder))
      defer { Self.unmount(git.folder) }
      func stet(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try git.run(Tracer.program, arguments)
      }
      try git.write("# Ferry sails\n\nThe ferry cost 12 million euros. It carries 450 cars a day.\n", to: "../a.md")
      try git.write("# Bridge opens\n\nThe bridge cost 34 million euros.\n", to: "../b.md")
      try git.write("# Museum closes\n\nThe museum had 5,600 visitors.\n", to: "../c.md")
      #expect(try stet("init").status == 0)
      #expect(try stet("add", "--open", "../a.md").status == 0)
      let list = try JSONSerialization.jsonObject(with: Data(try stet("claims", "--json").output.utf8))
      let claims = (list as? [String: Any])?["claims"] as? [[String: Any]]
      let claim = try #require(claims?.first?["id"] as? String)
      let path = try git("ls-files", "*/draft.md")
      try git.write((git.read(path) ?? "") + "\nThe ship was built in 2023 by 40 people.\n", to: path)
      let commands = [
        ["verify", claim, "--source", "Port log", "--at", "page 4"], ["save", "ferry-sails"],
        ["add", "../b.md"], ["add", "--open", "../b.md", "../c.md"],
      ]
      // From no room at all to nearly enough: what does not begin leaves no trace, and what begins comes to its end.
      var refused = 0
      for command in commands {
        for room in [0, 4, 16, 40, 70, 90] {
          try Self.fill(git, leaving: room << 10)
          let before = try CrashScene.state(of: git)
          let run = try git.run(Tracer.program, command)
          let after = try CrashScene.state(of: git)
          try git.remove(".git/filler")
          guard run.status != 0 else { break }
          refused += 1
          #expect(run.status == 2 && run.errors.contains("no room left on the disk"), "\(command) \(room): \(run)")
          #expect(run.errors.contains("hint: "), "\(run)")
          #expect(before == after, "\(command) with \(room) KB")
          #expect(try git.complaints() == "")
        }
        if command.first != "add" {
          let run = try git.run(Tracer.program, command)
          #expect(run.status == 0 || run.errors.contains("no edits"), "\(command): \(run)")
        }
      }
      #expect(refused >= 16, "\(refused) were refused")
      #expect(try git.status() == "")
      #expect(try git.complaints() == "")
    }
  }

  /// Fills the disk until so many bytes are free.
  private static func fill(_ git: RealGit, leaving room: Int) throws {
    var disk = Glibc.statvfs()
    let status = unsafe statvfs(git.folder, &disk)
    try #require(status == 0)
    let free = Int(disk.f_bfree) * Int(disk.f_frsize)
    try git.write([UInt8](repeating: 0x78, count: max(free - room, 0)), to: ".git/filler")
  }
}
