import Dice
import Foundation
import Testing

/// Files of git's own, and of stet's beside them, bent in seeded ways: stet reads what can be read or says what is wrong; it
/// never crashes, hangs or prints anything raw, and repairing takes no text from a person.
///
/// A few dozen seeds are tried in everyday runs, and as many as `STET_FUZZ_SEEDS` says.
@Suite("A repository that is bent")
struct BentRepositoryTests {
  private static let seeds = ProcessInfo.processInfo.environment["STET_FUZZ_SEEDS"].flatMap { UInt64($0) } ?? 24

  /// A workspace with a history long enough that stet keeps memos, packed objects and loose ones.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.git("config", "--global", "init.defaultBranch", "main")
    try desk.startReview()
    try desk.verify(desk.claim("1,200 jobs"))
    let path = try desk.draftPath()
    try desk.shell(
      "for i in $(seq 20); do echo \"Visit $i.\" >> \(path); git commit -q -a -m \"visit $i\"; done; git gc -q"
    )
    try desk.stet("take", desk.claim("450 cars"))
    try desk.shell("stet open harbor; echo 'A word not saved.' >> \(path)")
    return desk
  }

  @Test func isReadOrExplained() throws {
    let model = try Self.desk()
    let draft = try model.draftPath()
    let text = try model.read(draft)
    let files = try model.shell("find .git -type f ! -path '*/hooks/*' ! -name '*.sample' | sort").output
      .split(separator: "\n").map(String.init)
    // Of every kind one, so that the many objects do not outweigh the few others.
    let kinds = Dictionary(grouping: files) { file in
      file.contains("/objects/pack/") ? String(file.suffix(5)) : file.contains("/objects/") ? "object" : file
    }
    for seed in 1...Self.seeds {
      var dice = SeededDice(seed: seed)
      let desk = try Desk()
      try FileManager.default.removeItem(at: desk.folder)
      try FileManager.default.copyItem(at: model.folder, to: desk.folder)
      var bent: [String] = []
      for _ in 0...dice.below(2) {
        let file = dice.pick(kinds[dice.pick(kinds.keys.sorted())] ?? [])
        let url = desk.folder.appending(path: file)
        let bytes = [UInt8](try Data(contentsOf: url))
        try FileManager.default.removeItem(at: url)
        try Data(Self.bend(bytes, &dice)).write(to: url)
        bent.append(file)
      }
      for line in [
        "list", "claims", "show \(try Self.claim(model))", "diff harbor", "summary", "doctor", "doctor --fix", "list",
      ] {
        let run = try desk.shell("ulimit -v 4000000; timeout 60 stet \(line)")
        #expect(
          run.status <= 2 || Self.libraryFails(on: bent, run.status),
          "seed \(seed), \(bent): \(run.testDescription)"
        )
        #expect(run.status != 2 || !run.talk.isEmpty, "seed \(seed), \(bent): \(run.testDescription)")
        desk.requireSafe(run)
      }
      #expect(try desk.read(draft) == text, "seed \(seed), \(bent)")
    }
  }

  /// Whether a run may have ended by a fault of libgit2 1.5, which writes a few bytes past its memory when a loose object's
  /// header gives a smaller size than its first sixty-four bytes hold (`read_loose_standard` in `odb_loose.c`).
  ///
  /// What git clones or fetches is packed and checked by git; only a folder that was copied can bring such an object.
  private static func libraryFails(on bent: [String], _ status: Int32) -> Bool {
    let isLoose = bent.contains { $0.hasPrefix(".git/objects/") && !$0.contains("/pack/") && !$0.contains("/info/") }
    return isLoose && [6, 11, 134, 139].contains(status)
  }

  private static func claim(_ desk: Desk) throws -> String { try desk.claim("1,200 jobs") }

  private static func bend(_ bytes: [UInt8], _ dice: inout SeededDice) -> [UInt8] {
    var bytes = bytes
    switch dice.below(8) {
    case 0: return []
    case 1: return Array(bytes.prefix(dice.below(bytes.count + 1)))
    case 2: return (0..<dice.below(400)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
    case 3: return [UInt8](repeating: 0, count: bytes.count)
    case 4: return bytes + bytes
    default:
      for _ in 0...dice.below(6) where !bytes.isEmpty {
        bytes[dice.below(bytes.count)] = UInt8(truncatingIfNeeded: dice.next())
      }
      return bytes
    }
  }
}
