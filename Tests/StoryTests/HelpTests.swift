import Foundation
import Testing

@Suite("Help, manual and completions")
struct HelpTests {
  /// The commands, as the completions offer them.
  private static func commands(_ desk: Desk) throws -> [String] {
    try desk.stet("__complete", "commands").output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  /// A demo workspace where every example of the help can be tried; a copy of another where there is one.
  private static func demo(like model: Desk? = nil) throws -> (desk: Desk, claims: [String]) {
    let desk = try Desk()
    if let model {
      try FileManager.default.copyItem(at: model.folder, to: desk.folder.appending(path: "demo"))
    } else {
      try desk.stet("demo", "demo")
    }
    desk.folder.append(path: "demo")
    try desk.write(HarborArticle.text, to: "article.txt")
    try desk.write("Jane Doe\njane@example.org\n", to: "name.txt")
    try desk.write("Ferry fares rise\n\nA ticket costs 12 euros since March 3, 2024.\n", to: "opinion.txt")
    let made = [
      "article.txt", "opinion.txt", "name.txt", "share/", "desk/", "stet-demo/", "desk.git/", "night-desk/",
    ]
    try desk.write(made.map { "\($0)\n" }.joined(), to: ".git/info/exclude")
    desk.environment["EDITOR"] = "sed -i -e '$a\\\\nThe city counted 77 buses.'"
    return (desk, try desk.claims("--status", "unchecked").compactMap { $0["id"] as? String })
  }

  /// Lets two people differ on claims, of whom the second is an editor.
  private static func contest(_ claims: [String], at desk: Desk) throws {
    for claim in claims { try desk.stet("dispute", claim, "--note", "no", "--hold") }
    desk.environment["GIT_AUTHOR_EMAIL"] = "ines@example.org"
    for claim in claims { try desk.verify(claim) }
    try nameEditor(at: desk)
  }

  /// Makes whoever decides next one of the editors.
  private static func nameEditor(at desk: Desk) throws {
    desk.environment["GIT_AUTHOR_EMAIL"] = "ines@example.org"
    let settings = try desk.read("stet.json")
    try desk.write(
      settings.replacing("\"editors\": []", with: "\"editors\": [\"ines@example.org\"]"),
      to: "stet.json"
    )
    try desk.git("commit", "-qam", "name an editor")
  }

  @Test func givesEveryCommandAnExampleThatRuns() throws {
    let (probe, _) = try Self.demo()
    let commands = try Self.commands(probe)
    #expect(commands.count > 20)
    for command in commands {
      let page = try probe.shell("stet help \(command)")
      // A long example is broken as a shell has it.
      let lines = page.output.replacing(#/ \\\n +/#, with: " ").components(separatedBy: "\n")
      let start = try #require(lines.firstIndex { $0.lowercased().hasPrefix("examples") }, "\(page.testDescription)")
      let examples = lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix(" ") }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("stet ") }
      #expect(!examples.isEmpty, "\(page.testDescription)")
      for example in examples {
        let (desk, claims) = try Self.demo(like: probe)
        try #require(claims.count >= 2)
        if command == "reopen" || command == "undo" { try desk.stet("take", claims[0]) }
        if command == "sync" || command == "clone" {
          try desk.git("clone", "--quiet", "--bare", ".", "desk.git")
          try desk.git("remote", "add", "origin", "desk.git")
        }
        if command == "answer" { try desk.stet("query", claims[0], "--question", "which?") }
        if command == "rule" { try Self.contest(Array(claims.prefix(2)), at: desk) }
        if command == "waive" { try Self.nameEditor(at: desk) }
        if command == "untick" { try desk.stet("tick", claims[0], "--all") }
        if command == "save" {
          try desk.shell("echo 'The city counted 77 buses.' >> \(try desk.draftPath("kazakhstan*"))")
        }
        let line = example.replacingOccurrences(of: "7kq2", with: claims[0]).replacingOccurrences(
          of: "m31x",
          with: claims[1]
        )
        // It runs until somebody ends it; what was saved when it began is recorded by then.
        if command == "watch" {
          try desk.shell("echo 'The city counted 77 buses.' >> \(try desk.draftPath("kazakhstan*"))")
        }
        let run =
          switch command {
          case "watch": try desk.shell("timeout --preserve-status --signal=INT 5 \(line)")
          case "confide" where line.contains("Source"): try desk.shell("\(line) < name.txt")
          default: try desk.shell(line)
          }
        #expect(run.status == 0 || (command == "gate" && run.status == 1), "\(run.testDescription)")
        #expect(command == "edit" || command == "diff" || !run.output.isEmpty, "\(run.testDescription)")
        // A rehearsal leaves the edit where it is, for a save to record.
        if example.contains("--dry-run") { try desk.stet("save") }
        if command != "init", command != "demo" { try desk.requireSoundRepository() }
      }
    }
  }

  @Test func writesManualPagesThatManAccepts() throws {
    let desk = try Desk()
    let run = try desk.stet("help", "--manual", "share")
    #expect(run.status == 0, "\(run.testDescription)")
    let pages = try desk.shell("ls share/man/man1").output.split(separator: "\n")
    #expect(try pages.count == Self.commands(desk).count + 1)
    let hasMan = try desk.shell("command -v man >/dev/null && command -v groff >/dev/null").status == 0
    for page in pages {
      let text = try desk.read("share/man/man1/\(page)")
      #expect(text.contains(".TH ") && text.contains(".SH "), "\(page)")
      guard hasMan else { continue }
      let read = try desk.shell("MANWIDTH=80 man --warnings=w -l 'share/man/man1/\(page)' > ../page")
      #expect(read.status == 0 && read.talk == "", "\(read.testDescription)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func writesCompletionsThatTheShellAccepts(_ shell: String) throws {
    let desk = try Desk()
    try desk.stet("help", "--manual", "share")
    let files = try desk.shell("find share/completions/\(shell) -type f").output.split(separator: "\n")
    #expect(files.count == 1)
    let printed = try desk.stet("help", "--completions", shell).output
    #expect(try desk.read(String(files.first ?? "")) == printed)
    guard try desk.shell("command -v \(shell) >/dev/null").status == 0 else { return }
    let check = try desk.shell("\(shell) -n \(files.first ?? "")")
    #expect(check.status == 0 && check.talk == "", "\(check.testDescription)")
  }

  @Test func offersNamesFromTheWorkspace() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.addSecondDraft(slug: "cape")
    let claim = try desk.claims("harbor")[0]["id"] as? String ?? ""
    #expect(
      try desk.stet("__complete", "drafts").output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == [
        "cape", "harbor",
      ]
    )
    #expect(try desk.stet("__complete", "drafts", "ha").output.hasPrefix("harbor\t"))
    #expect(try desk.stet("__complete", "drafts", "HA").output.hasPrefix("harbor\t"))
    #expect(try desk.stet("__complete", "claims", String(claim.prefix(4))).output.hasPrefix(claim.prefix(4)))
    #expect(try desk.stet("__complete", "revisions").output.hasPrefix("r1\t"))
    let targets = try desk.stet("__complete", "targets").output.split(separator: "\n")
    #expect(try targets.count == desk.claims().count + 2 && targets[0].hasPrefix("cape\t"))
    #expect(try desk.stet("__complete", "checklists", "num").output.hasPrefix("numbers\tNumbers"))
    let all = try desk.stet("__complete", "claims").output.split(separator: "\n")
    #expect(try all.count == desk.claims().count)
  }

  @Test func offersNothingAndSaysNothingWhereThereIsNoWorkspace() throws {
    let desk = try Desk()
    for kind in ["drafts", "claims", "revisions", "nonsense"] {
      let run = try desk.stet("__complete", kind)
      #expect(run.status == 0 && run.output == "" && run.talk == "", "\(run.testDescription)")
    }
  }
}
