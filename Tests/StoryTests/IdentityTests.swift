import Foundation
import Testing

@Suite("Who decides, and when")
struct IdentityTests {
  @Test(arguments: ["user.name", "user.email"]) func saysWhichSettingGitLacks(_ setting: String) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    desk.environment = desk.environment.filter { !$0.key.hasPrefix("GIT_AUTHOR") && !$0.key.hasPrefix("GIT_COMMITTER") }
    let other = setting == "user.name" ? "user.email" : "user.name"
    try desk.git("config", other, "ada@example.org")
    let run = try desk.requireRefusal("take", claim, hint: "git config --global \(setting)", naming: setting)
    #expect(try desk.stet("show", claim).status == 0, "reading needs no name")
    let command = try #require(run.hints.first)
    try desk.shell(command)
    #expect(try desk.stet("take", claim).status == 0)
  }

  @Test func neverLeavesAHalfMadeWorkspaceWhereGitDoesNotKnowThePerson() throws {
    let desk = try Desk()
    desk.environment = desk.environment.filter { !$0.key.hasPrefix("GIT_AUTHOR") && !$0.key.hasPrefix("GIT_COMMITTER") }
    let run = try desk.stet("init")
    desk.requireRefusal(run, hint: "git config --global user.name")
    try desk.git("config", "--global", "user.name", "Ada Checker")
    try desk.git("config", "--global", "user.email", "ada@example.org")
    #expect(try desk.stet("init").status == 0)
    try desk.requireSoundRepository()
  }

  /// libgit2 knows none of these variables; git's own commits and stet's must be in one name.
  @Test func takesTheSettingsFromWhereGitDoes() throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    desk.environment = desk.environment.filter { !$0.key.hasPrefix("GIT_AUTHOR") && !$0.key.hasPrefix("GIT_COMMITTER") }
    try desk.git("config", "--global", "user.name", "Home Folder")
    try desk.git("config", "--global", "user.email", "home@example.org")
    let file = desk.root.appending(path: "other.ini").path(percentEncoded: false)
    try desk.shell("printf '[user]\\n  name = Other File\\n  email = other@example.org\\n' > '\(file)'")
    desk.environment["GIT_CONFIG_GLOBAL"] = file
    #expect(try desk.stet("take", claim).status == 0)
    #expect(try desk.git("log", "-1", "--format=%an <%ae>").output == "Other File <other@example.org>\n")
    desk.environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    desk.requireRefusal(try desk.stet("take", claim), hint: "git config --global user.name")
    desk.environment["GIT_CONFIG_GLOBAL"] = nil
    (desk.environment["GIT_CONFIG_NOSYSTEM"], desk.environment["GIT_CONFIG_SYSTEM"]) = (nil, file)
    try desk.git("config", "--global", "--unset", "user.email")
    #expect(try desk.stet("note", claim, "from the machine's").status == 0)
    #expect(try desk.git("log", "-1", "--format=%an <%ae>").output == "Home Folder <other@example.org>\n")
  }

  @Test(arguments: [
    "2022-01-07T09:10:00+0600", "2022-01-07 09:10:00 +0600", "@1641525000 +0600", "2022-01-07T09:10:00+06:00",
  ])
  func readsTheTimesThatGitDoes(_ time: String) throws {
    let desk = try Desk()
    try desk.startReview()
    desk.environment["GIT_AUTHOR_DATE"] = time
    let claim = try desk.claim("1,200 jobs")
    let run = try desk.stet("take", claim)
    #expect(run.status == 0, "\(run.testDescription)")
    #expect(try desk.git("log", "-1", "--format=%aI").output == "2022-01-07T09:10:00+06:00\n")
  }

  /// A value that git, or stet, cannot use.
  struct Case: Sendable, CustomTestStringConvertible {
    let variable: String
    let value: String
    let naming: String

    var testDescription: String { "\(variable)=\(value.debugDescription)" }
  }

  static let unusable = [
    Case(variable: "GIT_AUTHOR_DATE", value: "yesterday", naming: "GIT_AUTHOR_DATE"),
    Case(variable: "GIT_COMMITTER_DATE", value: "2022-13-45T00:00:00Z", naming: "GIT_COMMITTER_DATE"),
    Case(variable: "GIT_AUTHOR_DATE", value: "@99999999999999999999 +0000", naming: "GIT_AUTHOR_DATE"),
    Case(variable: "GIT_AUTHOR_DATE", value: "@999999999999999999 +0000", naming: "GIT_AUTHOR_DATE"),
    Case(variable: "GIT_AUTHOR_DATE", value: "@1641523800 +9999", naming: "GIT_AUTHOR_DATE"),
    Case(variable: "GIT_AUTHOR_DATE", value: "\u{1B}[31m", naming: "GIT_AUTHOR_DATE"),
    Case(variable: "GIT_AUTHOR_EMAIL", value: "../up@example.org", naming: "../up@example.org"),
    Case(variable: "GIT_AUTHOR_EMAIL", value: "a b@example.org", naming: "a b@example.org"),
    Case(variable: "GIT_AUTHOR_EMAIL", value: "<ada@example.org>", naming: "<ada@example.org>"),
    Case(variable: "GIT_AUTHOR_EMAIL", value: "ada\u{202E}@example.org", naming: "ada"),
    Case(variable: "GIT_AUTHOR_EMAIL", value: "ada\u{9B}31m@example.org", naming: "ada"),
    Case(variable: "GIT_COMMITTER_EMAIL", value: "a>b@example.org", naming: "a>b@example.org"),
    Case(variable: "GIT_AUTHOR_NAME", value: "<>", naming: "name"),
    Case(variable: "GIT_AUTHOR_NAME", value: "Ada\ntree deadbeef", naming: "name"),
    Case(variable: "GIT_COMMITTER_NAME", value: "Ada <ada>", naming: "name"),
    Case(variable: "GIT_AUTHOR_NAME", value: "  ", naming: "name"),
  ]

  @Test(arguments: unusable) func refusesAnIdentityThatWouldBreakTheCommit(_ bad: Case) throws {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("1,200 jobs")
    desk.environment[bad.variable] = bad.value
    let before = try desk.git("rev-parse", "HEAD").output
    let run = try desk.stet("take", claim)
    desk.environment[bad.variable] = nil
    desk.requireRefusal(run, hint: "")
    #expect(run.sentences.first?.contains(bad.naming) == true, "\(run.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD").output == before)
    #expect(try desk.git("status", "--porcelain").output == "")
    try desk.requireSoundObjects()
    #expect(try desk.stet("claims", "harbor").status == 0)
  }
}
