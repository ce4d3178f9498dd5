import Foundation
import Glibc
import Testing

@Suite("Repositories in a state where stet must not write")
struct GitStateTests {
  /// A state, how plain git brings it about in a workspace with the harbor draft, and what stet says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String
    let naming: String
    let hint: String

    var testDescription: String { name }
  }

  private static let fork = """
    draft=$(git ls-files 'drafts/*/draft.md'); git checkout -q -b other; sed -i s/450/460/ $draft; git commit -qam other
    git checkout -q -; sed -i s/450/470/ $draft; git commit -qam mine;
    """
  static let cases = [
    Case(name: "detached HEAD", script: "git checkout -q --detach", naming: "on no branch", hint: "git switch"),
    Case(name: "merge", script: fork + "git merge -q other", naming: "merge is unfinished", hint: "git merge --abort"),
    Case(
      name: "rebase",
      script: fork + "git rebase -q other",
      naming: "rebase is unfinished",
      hint: "git rebase --abort"
    ),
    Case(
      name: "cherry-pick",
      script: fork + "git cherry-pick other",
      naming: "cherry-pick is unfinished",
      hint: "git cherry-pick --abort"
    ),
    Case(
      name: "revert",
      script: fork + "git revert --no-commit HEAD; git revert --no-commit HEAD~1",
      naming: "revert is unfinished",
      hint: "git revert --abort"
    ),
    Case(
      name: "bisect",
      script: "git bisect start -q; git bisect bad; git bisect good HEAD~1",
      naming: "bisect",
      hint: "git bisect reset"
    ),
    Case(
      name: "am",
      script: fork + "git format-patch -q -1 --stdout other | git am -q",
      naming: "git am is unfinished",
      hint: "git am --abort"
    ),
    Case(name: "index.lock", script: "touch .git/index.lock", naming: ".git/index.lock", hint: "remove that file"),
  ]

  @Test(arguments: cases) func refusesToRecordAndStillReads(_ state: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.write(HarborArticle.text, to: "../second.txt")
    try desk.shell(state.script + "\ntrue")
    for line in [
      ["verify", claim, "--source", "Town hall", "--at", "table 2"],
      ["claim", "add", "harbor", "--quote", "Nobody here"],
      ["add", "../second.txt", "--slug", "second"],
    ] {
      let before = try desk.state()
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      desk.requireRefusal(run, hint: state.hint)
      #expect(run.sentences.contains { $0.contains(state.naming) }, "\(run.testDescription)")
      #expect(try desk.state() == before, "\(run.testDescription)")
    }
    try desk.requireSoundObjects()
    for line in [
      ["list"], ["claims", "harbor"], ["show", claim], ["summary", "harbor"], ["revisions", "harbor"],
      ["blame", "harbor"],
    ] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), line)
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.testDescription)")
    }
    #expect(try desk.stet("gate", "harbor").status == 1)
  }

  @Test(arguments: ["list", "claims", "summary", "save"]) func saysThatThereIsNoWorkspace(_ command: String) throws {
    let desk = try Desk()
    let bare = try desk.stet(command)
    desk.requireRefusal(bare, hint: "stet init")
    #expect(bare.sentences.first?.contains("no workspace") == true)
    let nowhere = try desk.stet("-C", "nowhere", command)
    desk.requireRefusal(nowhere, hint: nil)
    #expect(nowhere.sentences.first?.contains("no folder") == true, "\(nowhere.testDescription)")
    try desk.git("init", "-q")
    try desk.requireRefusal(command, hint: "stet init", naming: "no stet workspace yet")
  }

  @Test func saysThatABareRepositoryHasNoPlaceForDrafts() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.git("clone", "-q", "--bare", ".", "../bare.git")
    desk.folder = desk.root.appending(path: "bare.git")
    for command in ["list", "init"] {
      let run = try desk.stet(command)
      desk.requireRefusal(run, hint: "Clone it")
      #expect(run.sentences.first?.contains("bare") == true, "\(run.testDescription)")
    }
  }

  @Test func startsOnABranchThatHasNoCommitYet() throws {
    let desk = try Desk()
    try desk.git("init", "-q", "-b", "trunk")
    try desk.write("mine\n", to: "notes.txt")
    let made = try desk.stet("init")
    #expect(made.status == 0, "\(made.testDescription)")
    #expect(try desk.git("symbolic-ref", "--short", "HEAD").output == "trunk\n")
    #expect(try desk.git("status", "--porcelain").output == "?? notes.txt\n")
    #expect(try desk.stet("list").status == 0)
    try desk.requireSoundObjects()
  }

  @Test(arguments: ["edited", "staged"]) func refusesToOverwriteACheckThatGitDoesNotKnow(_ how: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    try desk.verify(claim)
    let path = try desk.checkPath(claim)
    try desk.write(try desk.read(path).replacingOccurrences(of: "page 4", with: "page 5"), to: path)
    if how == "staged" { try desk.git("add", path) }
    try desk.requireRefusal("unverifiable", claim, "--note", "not found", hint: "git status", naming: path)
  }

  @Test(.enabled(if: Desk.canLosePower)) func saysThatItMayNotWrite() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    let head = try desk.git("rev-parse", "HEAD").output
    try desk.shell("chmod -R a-w .git")
    try desk.giveAway()
    for line in [
      ["verify", claim, "--source", "Town hall", "--at", "table 2"],
      ["claim", "add", "harbor", "--quote", "Nobody here"],
    ] {
      let run = try desk.stetWithoutPower(line)
      desk.requireRefusal(run, hint: nil)
      #expect(
        run.sentences.first?.contains("not permit") == true && run.sentences.first?.contains(".git") == true,
        "\(run.testDescription)"
      )
    }
    #expect(try desk.stetWithoutPower(["claims", "harbor"]).status == 0)
    try desk.shell("chmod -R u+w .git; chown -R $(id -u) .")
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    try desk.requireSoundRepository()
  }

  @Test(.enabled(if: Desk.canLosePower && geteuid() == 0)) func explainsGitsRuleAboutOtherPeoplesRepositories() throws {
    let desk = try Desk()
    try desk.startReview()
    try desk.shell("chmod a+rx .. .")
    let run = try desk.stetWithoutPower(["list"])
    desk.requireRefusal(run, hint: "safe.directory")
    #expect(run.hints.first?.contains(desk.folder.lastPathComponent) == true, "\(run.testDescription)")
  }
}
