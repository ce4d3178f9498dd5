import Foundation
import Glibc
import Testing

@Suite("stet doctor")
struct DoctorTests {
  /// Something that is wrong, how it comes about as shell, and what the doctor makes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: String
    let script: String
    /// Whether `--fix` mends it.
    var isMended = false
    /// Whether what the workspace holds can be read all the same.
    var isRead = true

    var testDescription: String { "\(kind): \(script.prefix(40))" }
  }

  private static let commit = "git add -A; git commit -q -m 'by hand'"
  static let cases = [
    Case(kind: "reference", script: ": > .git/refs/heads/main", isMended: true, isRead: false),
    Case(kind: "reference", script: "echo garbage > .git/refs/heads/main", isMended: true, isRead: false),
    Case(kind: "reference", script: "rm -r .git/logs; : > .git/refs/heads/main", isRead: false),
    Case(
      kind: "reference",
      script: "git pack-refs --all; rm -r .git/logs; : > .git/refs/heads/main",
      isMended: true,
      isRead: false
    ),
    Case(kind: "head", script: ": > .git/HEAD", isMended: true, isRead: false),
    Case(kind: "head", script: "git branch other; : > .git/HEAD", isRead: false),
    Case(
      kind: "empty-object",
      script: "o=$(git hash-object -w --stdin <<< lost); o=.git/objects/${o:0:2}/${o:2}; rm -f $o; : > $o",
      isMended: true
    ),
    Case(kind: "empty-index", script: ": > .git/index", isMended: true),
    Case(kind: "lock", script: "touch -d '1 hour ago' .git/index.lock", isMended: true),
    Case(kind: "lock", script: "touch -d '1 hour ago' .git/refs/heads/main.lock", isMended: true),
    Case(kind: "lock", script: "touch .git/HEAD.lock"),
    Case(
      kind: "unsupported-extension",
      script: "git config core.repositoryFormatVersion 1; git config extensions.futureThing true",
      isRead: false
    ),
    Case(kind: "not-on-a-branch", script: "git checkout -q --detach"),
    Case(
      kind: "missing-object",
      script: "o=$(git rev-parse HEAD:checklists/dates.md); rm -f .git/objects/${o:0:2}/${o:2}",
      isMended: true
    ),
    Case(kind: "missing-object", script: "o=$(git rev-parse HEAD~1); rm -f .git/objects/${o:0:2}/${o:2}"),
    Case(kind: "record", script: "echo '{' > $(git ls-files '*/claims/*' | head -1); " + commit),
    Case(kind: "record", script: "git rm -q stet.json; echo '[' > stet.json; " + commit),
    Case(
      kind: "record",
      script:
        "c=$(git ls-files '*/checks/*' | head -1); git rm -q $(dirname $(dirname $(dirname $c)))/claims/$(basename $(dirname $c)).json; "
        + commit
    ),
    Case(
      kind: "record",
      script: "c=$(git ls-files '*/checks/*' | head -1); cp $c $(dirname $c)/eve@example.org.json; " + commit
    ),
    Case(kind: "text", script: "printf 'Caf\\xe9' > $(git ls-files '*/draft.md'); " + commit),
    Case(kind: "working-text", script: "rm $(git ls-files '*/draft.md')"),
    Case(kind: "working-text", script: "d=$(git ls-files '*/draft.md'); rm $d; ln -s /etc/passwd $d"),
    Case(
      kind: "folder-without-draft",
      script: "mkdir -p drafts/2022/01/empty; echo {} > drafts/2022/01/empty/story.json; " + commit
    ),
    Case(kind: "draft-without-folder", script: "echo x > drafts/2022/loose.md; " + commit),
    Case(
      kind: "draft-without-folder",
      script: "mkdir -p drafts/2022/01/Bad_Name; echo x > drafts/2022/01/Bad_Name/draft.md; " + commit
    ),
    Case(
      kind: "shared-slug",
      script: "d=$(dirname $(git ls-files '*/draft.md')); mkdir -p drafts/1999/01; cp -r $d drafts/1999/01/; " + commit
    ),
    Case(kind: "name-twins", script: "echo x > checklists/Dates.md; " + commit),
    Case(kind: "unsafe-name", script: "ln -s /etc drafts/2022/away; " + commit),
    Case(
      kind: "unsafe-name",
      script: "git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),drafts/sub; git commit -q -m sub"
    ),
    Case(
      kind: "evidence",
      script: "h=$(printf x | sha256sum | cut -c1-64); mkdir -p evidence/${h:0:2}; printf y > evidence/${h:0:2}/$h; "
        + commit
    ),
    Case(kind: "evidence", script: "mkdir -p evidence/ab; echo notes > evidence/ab/notes.txt; " + commit),
  ]

  private struct Report: Decodable {
    struct Finding: Decodable {
      let kind: String
      let path: String
      let problem: String
      let outcome: String
    }
    let well: Bool
    let findings: [Finding]
    let read: [String: Int]?
  }

  private static func examine(_ desk: Desk, fixes: Bool) throws -> (run: Desk.Run, report: Report) {
    let run = try desk.run(Desk.program.path(percentEncoded: false), ["doctor", "--json"] + (fixes ? ["--fix"] : []))
    try #require(run.status < 2, "\(run.testDescription)")
    return (run, try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)))
  }

  private static func checkedDesk() throws -> Desk {
    let desk = try Desk()
    try desk.git("config", "--global", "init.defaultBranch", "main")
    try desk.startReview()
    try desk.verify(desk.claim("1,200 jobs"))
    return desk
  }

  @Test(arguments: cases) func findsAndMends(_ bad: Case) throws {
    let desk = try Self.checkedDesk()
    try desk.shell(bad.script)
    let before = try desk.shell("find . -type f -exec sha1sum {} + | sort").output
    let (found, report) = try Self.examine(desk, fixes: false)
    #expect(found.status == 1 && !report.well, "\(found.testDescription)")
    #expect(report.findings.contains { $0.kind == bad.kind && $0.outcome != "mended" }, "\(found.testDescription)")
    #expect((report.read != nil) == bad.isRead, "\(found.testDescription)")
    #expect(try desk.shell("find . -type f -exec sha1sum {} + | sort").output == before, "looking changes nothing")
    let (mended, after) = try Self.examine(desk, fixes: true)
    #expect(mended.status == (bad.isMended ? 0 : 1), "\(mended.testDescription)")
    #expect(
      after.findings.contains { $0.kind == bad.kind && $0.outcome == (bad.isMended ? "mended" : "stands") },
      "\(mended.testDescription)"
    )
    guard bad.isMended else { return }
    #expect(try desk.stet("doctor").status == 0)
    try desk.requireSoundRepository()
    #expect(try desk.claims("--status", "verified").count == 1)
  }

  @Test func saysInWordsWhatIsWrongAndWhatHelps() throws {
    let desk = try Self.checkedDesk()
    #expect(try desk.stet("doctor").output.hasPrefix("All is well."))
    try desk.shell(": > .git/refs/heads/main; touch -d '2 days ago' .git/index.lock")
    let run = try desk.stet("doctor")
    #expect(run.status == 1 && run.talk == "", "\(run.testDescription)")
    for words in ["refs/heads/main is empty", "index.lock has been there for 2 days", "2 things stand", "doctor --fix"]
    {
      #expect(run.output.contains(words), "\(run.testDescription)")
    }
  }

  @Test func finishesWhatWasCutShort() throws {
    let desk = try Self.checkedDesk()
    let path = try desk.checkPath(desk.claim("1,200 jobs"))
    let file = try desk.read(path)
    try desk.shell(
      "printf 'stet journal 1\\nold %s\\nnew %s\\npath %s\\n' $(git rev-parse HEAD~1 HEAD) \(path) > .git/stet/journal"
    )
    try desk.shell("git rm -q --cached \(path) && rm \(path)")
    let (found, report) = try Self.examine(desk, fixes: false)
    #expect(
      report.findings.map(\.kind) == ["unfinished-decision"] && report.findings[0].outcome == "mendable",
      "\(found.testDescription)"
    )
    #expect(try Self.examine(desk, fixes: true).run.status == 0)
    #expect(try desk.read(path) == file)
    try desk.requireSoundRepository()
  }

  /// Git closes the index's lock while an editor runs: that nobody has it open proves nothing.
  @Test func leavesALockAloneWhileAGitRunsHere() throws {
    let desk = try Self.checkedDesk()
    let draft = try desk.draftPath()
    try desk.shell("echo 'More words.' >> \(draft)")
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "commit", "-q", "-a"]
    git.currentDirectoryURL = desk.folder
    git.environment = desk.environment.merging(["GIT_EDITOR": "touch ../ready; read line <../never; true"]) { $1 }
    try desk.shell("mkfifo ../never")
    try git.run()
    defer {
      // The editor waits for a line; with it, git ends too.
      _ = try? desk.shell("echo enough > ../never")
      git.waitUntilExit()
    }
    try desk.shell("for i in $(seq 400); do [ -e ../ready ] && break; sleep 0.05; done")
    try desk.shell("touch -d '1 hour ago' .git/index.lock")
    let (run, report) = try Self.examine(desk, fixes: true)
    #expect(run.status == 1, "\(run.testDescription)")
    let locks = report.findings.filter { $0.kind == "lock" }
    #expect(locks.count == 1 && locks.first?.outcome == "stands", "\(run.testDescription)")
    #expect(run.output.contains("git, may hold it"), "\(run.testDescription)")
    #expect(
      FileManager.default.fileExists(atPath: desk.folder.appending(path: ".git/index.lock").path(percentEncoded: false))
    )
  }

  @Test func saysThatItCouldNotLook() throws {
    let desk = try Desk()
    desk.requireRefusal(try desk.stet("doctor"), hint: "stet init")
    desk.requireRefusal(try desk.stet("-C", "nowhere", "doctor"), hint: nil)
    try desk.git("init", "-q")
    desk.requireRefusal(try desk.stet("doctor"), hint: "stet init")
  }

  @Test(.enabled(if: Desk.canLosePower && geteuid() == 0)) func namesOtherOwnersAndMissingRights() throws {
    let desk = try Self.checkedDesk()
    try desk.shell("chown 1234 .git/refs/heads/main")
    #expect(try Self.examine(desk, fixes: false).report.findings.map(\.kind) == ["foreign-owner"])
    try desk.shell("chown 0 .git/refs/heads/main; chmod a+rx .. .")
    let stranger = try desk.stetWithoutPower(["doctor"])
    #expect(stranger.status == 1 && stranger.output.contains("belongs to user 0"), "\(stranger.testDescription)")
    try desk.shell("chmod a-w .git/objects")
    try desk.giveAway()
    let own = try desk.stetWithoutPower(["doctor"])
    #expect(own.status == 1 && own.output.contains(".git/objects may not be written"), "\(own.testDescription)")
  }
}
