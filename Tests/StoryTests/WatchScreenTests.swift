import Foundation
import Testing

@Suite("Watching a draft on a terminal")
struct WatchScreenTests {
  /// A desk with one verified claim and a watch on a terminal that shows its status.
  private func start(columns: UInt16 = 100, quiet: String = "50") throws -> (Desk, Watch, PseudoTerminal) {
    let desk = try Desk()
    try desk.startReview()
    try desk.verify(try desk.claim("450 cars"))
    let terminal = try PseudoTerminal(columns: columns)
    let watch = try Watch(desk, "harbor", "--quiet", quiet, on: terminal)
    try watch.wait(forStatus: "harbor r1  1 of ")
    return (desk, watch, terminal)
  }

  @Test func showsWhatIsDecidedInAnotherWindow() throws {
    let (desk, watch, _) = try start()
    try desk.verify(try desk.claim("1,200 jobs"))
    try watch.wait(forStatus: "harbor r1  2 of ")
    #expect(try watch.end() == 0)
  }

  @Test func showsWhatAnotherHasSavedAndWhereGitGoes() throws {
    let (desk, watch, _) = try start(quiet: "600000")
    let path = try desk.draftPath()
    try desk.write(try desk.read(path) + "\nOne line more.\n", to: path)
    try desk.stet("save", "harbor")
    try watch.wait(forStatus: "harbor r2")
    try desk.git("switch", "--quiet", "--create", "other", "HEAD~1")
    try watch.wait(forStatus: "harbor r1")
    #expect(try watch.end() == 0)
    try desk.requireSoundRepository()
  }

  @Test func isAsWideAsItsWindowIsNow() throws {
    let (desk, watch, terminal) = try start(columns: 40)
    #expect(watch.drawn.last?.contains("Ctrl-C ends") == false)
    terminal.resize(columns: 100)
    watch.tellSize()
    try watch.wait(forStatus: "Ctrl-C ends")
    terminal.resize(columns: 40)
    watch.tellSize()
    try watch.wait("a shorter line") { (watch.drawn.last?.count ?? 100) < 40 }
    #expect(try watch.end() == 0)
    try desk.requireSoundRepository()
  }

  @Test func breaksItsResultsBetweenWords() throws {
    let (desk, watch, _) = try start(columns: 50)
    let path = try desk.draftPath()
    let text = try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars")
    // An editor that writes a file beside it and renames.
    try desk.write(text + "\nOne line more.\n", to: path + "~new")
    try desk.shell("mv '\(path)~new' '\(path)'")
    try watch.wait(forStatus: "harbor r2")
    let result = try #require(watch.drawn.first { $0.contains("reopened") })
    let lines = result.split(separator: "\n")
    #expect(lines.count > 1 && lines.allSatisfy { $0.count <= 50 }, "\(result)")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("       ") }, "\(result)")
    #expect(try watch.end() == 0)
  }
}
