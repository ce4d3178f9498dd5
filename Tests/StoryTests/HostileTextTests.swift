import Foundation
import Testing

/// Texts that would turn a terminal against its owner: a newsroom gets its copy, and its git history, from anywhere.
@Suite("Text that acts on terminals")
struct HostileTextTests {
  static let sting = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}\u{8}\u{7F}"
  private static let article =
    "\u{FEFF}Harbor \(sting)Opens\r\n\r\nThe harbor opened on Monday with \(sting)12 ships\0 and 40 crews.\r\n\r\n"
    + "Mayor Ruth \(sting)Calloway said it cost 9 million.\r\nIt is the first harbor on the island\u{2028}, she said.\r\n\r\n"
    + "By Ines \(sting)Halloran\r\n"

  /// A desk on which everything that a person or plain git can write carries the sting.
  private static func stungDesk() throws -> (desk: Desk, claims: [String]) {
    let desk = try Desk()
    try desk.start(with: article)
    try desk.stet("open", "harbor")
    let claims = try desk.claims().compactMap { $0["id"] as? String }
    try #require(claims.count >= 3, "\(claims)")
    desk.environment["GIT_AUTHOR_NAME"] = "Ada \(sting)Checker"
    let lines = [
      [
        "verify", claims[0], "--source", "Log \(sting)book", "--at", "page\(sting) 4", "--note",
        "calm\(sting)\r\nStet-Status: disputed",
      ],
      [
        "dispute", claims[1], "--note", "wrong\(sting)", "--change", "13\(sting) ships", "--source",
        "https://x.example/\(sting)",
      ],
      ["query", claims[2], "--question", "sure\(sting)?", "--to", "Ines\(sting)"],
    ]
    for line in lines {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      try #require(run.status == 0, "\(run.testDescription)")
      desk.requireSafe(run)
    }
    let path = try desk.draftPath()
    try desk.write(
      article.replacingOccurrences(of: "40 crews", with: "41 crews").replacingOccurrences(
        of: "12 ships",
        with: "14 ships"
      ),
      to: path
    )
    try desk.git("commit", "-q", "-a", "-m", "subject\(sting)\r of plain git\n\nStet-Claim: \(sting)")
    return (desk, claims)
  }

  @Test func isShownSafelyByEveryCommandThatPrintsIt() throws {
    let (desk, claims) = try Self.stungDesk()
    try desk.write(
      try desk.read(desk.draftPath()) + "\r\nUnsaved\(Self.sting) words of 2024.\r\n",
      to: try desk.draftPath()
    )
    var lines = [
      ["list"], ["claims"], ["claims", "harbor"], ["show"] + claims, ["revisions", "harbor"],
      ["diff", "harbor", "r1", "r2"],
      ["blame", "harbor"], ["blame", "harbor", "--words"], ["blame", "harbor", "r1"],
      ["blame", "harbor", "--author", "a"],
      ["diff", "harbor"], ["gate", "harbor"], ["gate", "harbor", "--at", "r1"], ["summary", "harbor"], ["summary"],
    ]
    lines +=
      lines.map { $0 + ["--json"] } + ["markdown", "html", "json"].map { ["summary", "harbor", "--format", $0] }
    lines += [
      ["__complete", "drafts"], ["__complete", "claims"], ["__complete", "revisions"], ["save", "harbor"],
      ["open", "harbor"],
    ]
    for line in lines {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status < 2 && !run.output.isEmpty, "\(run.testDescription)")
      desk.requireSafe(run)
    }
    try desk.requireSoundRepository()
  }

  @Test func keepsEveryByteInItsFiles() throws {
    let (desk, claims) = try Self.stungDesk()
    let first = try desk.git("log", "--format=%H", "--diff-filter=A", "--", desk.draftPath()).output.prefix(40)
    try desk.shell("git show \(first):\(try desk.draftPath()) > ../first")
    #expect(try Data(contentsOf: desk.root.appending(path: "first")) == Data(Self.article.utf8))
    let check =
      try JSONSerialization.jsonObject(with: Data(desk.read(desk.checkPath(claims[0])).utf8)) as? [String: Any]
    let decision = (check?["decisions"] as? [[String: Any]])?.last
    let source = (decision?["sources"] as? [[String: Any]])?.first
    #expect(source?["title"] as? String == "Log \(Self.sting)book")
    #expect(check?["name"] as? String == "Ada \(Self.sting)Checker")
  }

  @Test func cannotForgeATrailer() throws {
    let (desk, claims) = try Self.stungDesk()
    let commit = try desk.git("log", "-1", "--format=%H", "--", desk.checkPath(claims[0])).output.prefix(40)
    let status = try desk.git("log", "-1", "--format=%(trailers:key=Stet-Status,valueonly)", String(commit)).output
    #expect(status.split(separator: "\n") == ["verified"])
  }

  @Test(arguments: [
    ["verify", "CLAIM", "--source", "Log \(sting)book"],
    ["verify", "CLAIM", "--source", "Log", "--at", "4", "--verdict", "Mostly \(sting)"],
    ["claim", "add", "harbor", "--quote", "no such \(sting) words"], ["open", "har\(sting)"], ["show", "7\(sting)"],
    ["diff", "harbor", "r\(sting)"], ["blame", "harbor", "r\(sting)"], ["blame", "harbor", "--since", "\(sting)"],
    ["add", "../\(sting)"], ["add", "../article.txt", "--slug", "\(sting)"],
    ["-C", "../\(sting)", "list"], ["\(sting)"], ["list", "--\(sting)"], ["list", "-\(sting)"],
    ["claims", "--kind", "\(sting)"],
    ["list", "\(sting)"], ["help", "\(sting)"], ["list", "--json=\(sting)"], ["summary", "--format", "\(sting)"],
  ]) func isShownSafelyInWhatStetSaysOfIt(_ line: [String]) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let before = try desk.state()
    let run = try desk.run(Desk.program.path(percentEncoded: false), line.map { $0 == "CLAIM" ? claim : $0 })
    #expect(run.status == 2 || run.status == 64, "\(run.testDescription)")
    desk.requireSafe(run)
    #expect(try desk.state() == before)
  }

  @Test func isShownSafelyWhereADroppedClaimIsNamedAgain() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.stet("claim", "drop", claim, "--reason", "twice\(Self.sting)")
    try desk.requireRefusal(
      "verify",
      claim,
      "--source",
      "Town hall",
      "--at",
      "table 2",
      hint: "stet reopen",
      naming: "twice"
    )
  }

  @Test func isShownSafelyInNamesOfFoldersAndFiles() throws {
    let desk = try Desk()
    try desk.startReview()
    let sting = "\u{1B}[31m\u{202E}"
    try desk.shell("mkdir -p 'drafts/2\(sting)/01' && cp -r drafts/*/*/harbor 'drafts/2\(sting)/01/'")
    try desk.write("{", to: "drafts/2\(sting)/01/harbor/claims/\(sting).json")
    try desk.commitByHand("a folder named against us")
    for line in [
      ["list"], ["claims"], ["open", "harbor"], ["__complete", "drafts"], ["summary"], ["list", "--json"],
      ["doctor"], ["doctor", "--json"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      desk.requireSafe(run)
      #expect(run.status <= 2, "\(run.testDescription)")
    }
  }
}
