import Foundation
import Testing

@Suite("Files of a workspace that are broken")
struct DamagedFilesTests {
  /// A file that plain git brought in, what it holds, and what stet has to say of it.
  struct Case: Sendable, CustomTestStringConvertible {
    enum File: String, Sendable { case settings, claim, check, someoneElsesCheck, story, strayClaim }
    let file: File
    let text: String?
    let naming: String

    var testDescription: String { "\(file.rawValue): \((text ?? "missing").prefix(40))" }
  }

  private static let deep = String(repeating: "[", count: 100_000)
  private static let huge = "\"" + String(repeating: "x", count: 5_000_000) + "\""
  static let cases =
    [Case.File.settings, .claim, .check, .story].flatMap { file in
      [
        Case(file: file, text: "{\n  \"format\": 1,\n", naming: "line 3"),
        Case(file: file, text: "", naming: "ends too early"),
        Case(file: file, text: "[]", naming: "should hold an object"),
        Case(file: file, text: "{\"format\": 2}", naming: "format 2"),
        Case(file: file, text: "{}", naming: "lacks “format”"),
        Case(file: file, text: "{\"format\": \"1\"}", naming: "whole number"),
        Case(file: file, text: deep, naming: "nested deeper"), Case(file: file, text: huge, naming: "larger"),
        Case(file: file, text: "{\"format\": 1, \"\u{1B}[31m\": \"\u{7}\"}", naming: "control character"),
      ]
    } + [
      Case(file: .settings, text: "{\"format\": 1, \"policy\": {\"locator\": \"no\"}}", naming: "policy.locator"),
      Case(file: .story, text: nil, naming: "is missing"),
      Case(file: .claim, text: "{\"format\": 1, \"id\": 7}", naming: "at “id”"),
      Case(file: .check, text: "{\"format\": 1, \"claim\": \"7kq2\"}", naming: "claim"),
      Case(file: .someoneElsesCheck, text: nil, naming: "name of its file"),
      Case(file: .strayClaim, text: "{\"format\": 1}", naming: "not named as a claim"),
    ]

  @Test(arguments: cases) func areNamedAndTheRestStillWorks(_ bad: Case) throws {
    let scene = try DamagedScene(bad)
    let (desk, sound) = (scene.desk, scene.sound)
    // What does not touch the broken file works as ever, and says on the side what is broken.
    for line in [
      ["list"], ["claims", "harbor"], ["claims"], ["summary", "harbor"], ["show", sound], ["open", "harbor"],
      ["summary"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 0 && run.output.contains("\n"), "\(run.testDescription)")
      #expect(
        run.sentences.count { $0.contains(scene.path) && $0.contains(bad.naming) } == 1,
        "no “\(bad.naming)” of \(scene.path):\n\(run.testDescription)"
      )
      desk.requireSafe(run)
    }
    let gate = try desk.stet("gate", "harbor")
    #expect(
      gate.status == 1 && gate.output.contains(scene.path),
      "a broken file closes the gate:\n\(gate.testDescription)"
    )
    #expect(gate.sentences.contains { $0.contains(scene.path) }, "\(gate.testDescription)")
    let other = try desk.stet("gate", "cape")
    #expect(other.output.contains(scene.path) == (bad.file == .settings), "\(other.testDescription)")
    let decided = try desk.stet("unverifiable", sound, "--note", "no count was published")
    #expect(decided.status == 0, "\(decided.testDescription)")
    try desk.requireSoundRepository()
    #expect(
      try desk.shell("git show 'HEAD:\(scene.path)'").output == scene.text ?? "",
      "what was broken was overwritten"
    )
  }

  @Test func neverOverwritesThePersonsOwnCheckThatCannotBeRead() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.verify(claim)
    let path = try desk.checkPath(claim)
    try desk.write(
      try desk.read(path).replacingOccurrences(of: "\"decisions\": [", with: "\"decisions\": [["),
      to: path
    )
    try desk.commitByHand()
    try desk.requireRefusal("unverifiable", claim, "--note", "not found", hint: "", naming: path)
    try desk.requireRefusal("take", claim, hint: "", naming: path)
  }

  @Test func neverOverwritesAClaimThatCannotBeRead() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let path = try desk.claimPath(claim)
    try desk.write("{ what somebody was in the middle of", to: path)
    try desk.commitByHand()
    try desk.stet("open", "harbor")
    #expect(try desk.read(path) == "{ what somebody was in the middle of")
    let words = "ending a closure of nine months that cost the town about 1,200 jobs"
    try desk.stet("claim", "add", "harbor", "--quote", words)
    #expect(try desk.read(path) == "{ what somebody was in the middle of")
  }

  @Test func saysOfAClaimThatItsFileCannotBeRead() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let sound = try desk.claim("450 cars")
    try desk.write("{", to: desk.claimPath(claim))
    try desk.commitByHand()
    for line in [
      ["show", claim], ["take", claim], ["take", sound, claim], ["verify", claim, "--source", "x", "--at", "y"],
    ] {
      let before = try desk.state()
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(
        run.status == 2 && run.sentences.contains { $0.contains(claim) && !$0.contains("There is no claim") },
        "\(run.testDescription)"
      )
      #expect(try desk.state() == before, "\(run.testDescription)")
    }
  }

  @Test func warnsWhoDecidesUnderSettingsThatCannotBeRead() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.write("{", to: "stet.json")
    try desk.commitByHand()
    let run = try desk.stet("verify", desk.claim("1,200 jobs"), "--source", "Town hall", "--at", "table 2")
    #expect(run.sentences.contains { $0.contains("stet.json") }, "\(run.testDescription)")
  }
}
