import Foundation
import Testing

@Suite("Signing commits with an ssh key")
struct CommitSigningTests {
  /// A desk with a review, a key of Ada's, and git set to sign with it.
  private static func signingDesk() throws -> Desk {
    let desk = try Desk()
    try desk.startReview()
    desk.environment["TMPDIR"] = desk.root.path(percentEncoded: false)
    try desk.shell("ssh-keygen -q -t ed25519 -N '' -C ada -f ../key && ssh-keygen -q -t ed25519 -N '' -f ../other")
    try desk.shell("(printf 'ada@example.org '; cat ../key.pub) > ../allowed")
    try desk.git("config", "gpg.format", "ssh")
    try desk.git("config", "commit.gpgsign", "true")
    try desk.git("config", "user.signingkey", "../key")
    try desk.git("config", "gpg.ssh.allowedSignersFile", desk.root.path(percentEncoded: false) + "/allowed")
    return desk
  }

  @Test func signsEveryCommitSoThatGitAcceptsIt() throws {
    let desk = try Self.signingDesk()
    let claims = Array(try desk.claims("harbor").compactMap { $0["id"] as? String }.prefix(2))
    let run = try desk.stet("verify", claims[0], claims[1], "--source", "Register", "--at", "p. 4")
    #expect(run.status == 0 && run.talk == "", "\(run.testDescription)")
    try desk.stet("undo", claims[0])
    #expect(try desk.git("log", "-3", "--format=%G? %GS").output == String(repeating: "G ada@example.org\n", count: 3))
    for commit in ["HEAD", "HEAD~1", "HEAD~2"] { try desk.git("verify-commit", commit) }
    #expect(try desk.git("log", "-1", "--skip=3", "--format=%G?").output == "N\n")
    try desk.requireSoundRepository()
    #expect(try desk.shell("ls -d ../stet-?????? 2>/dev/null | wc -l").output == "0\n")
  }

  @Test func signsTheFirstCommitOfAWorkspace() throws {
    let desk = try Self.signingDesk()
    desk.folder = desk.root.appending(path: "fresh")
    try FileManager.default.createDirectory(at: desk.folder, withIntermediateDirectories: true)
    try desk.git("init", "-q")
    for (name, value) in [("gpg.format", "ssh"), ("commit.gpgsign", "yes"), ("user.signingkey", "~/key.pub")] {
      try desk.git("config", name, value)
    }
    let run = try desk.stet("init")
    #expect(run.status == 0, "\(run.testDescription)")
    try desk.git("config", "gpg.ssh.allowedSignersFile", desk.root.path(percentEncoded: false) + "/allowed")
    try desk.git("verify-commit", "HEAD")
  }

  /// The key itself in place of a file; the program stands in for an agent that holds the private one.
  @Test(arguments: ["key::", ""]) func takesAKeyItselfAndAnotherProgram(_ prefix: String) throws {
    let desk = try Self.signingDesk()
    let agent = """
      #!/bin/sh
      [ "$(cat "$6")" = "$(cat ~/key.pub)" ] || exit 9
      exec ssh-keygen -Y sign -n git -f ~/key "$7"
      """
    try desk.write(agent, to: "../agent")
    try desk.shell("chmod +x ../agent")
    try desk.git("config", "gpg.ssh.program", "~/agent")
    let key = try desk.shell("cat ../key.pub").output.trimmingCharacters(in: .newlines)
    try desk.git("config", "user.signingkey", prefix + key)
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    try desk.git("-c", "gpg.ssh.program=ssh-keygen", "verify-commit", "HEAD")
    try desk.git("config", "--unset", "user.signingkey")
    try desk.git("config", "gpg.ssh.defaultKeyCommand", "sed 's/^/key::/' ~/key.pub")
    try desk.stet("undo")
    try desk.git("-c", "gpg.ssh.program=ssh-keygen", "verify-commit", "HEAD")
  }

  /// A way in which git's settings ask for a signature that cannot be made.
  struct Case: Sendable, CustomTestStringConvertible {
    let settings: [String: String]
    let naming: String
    let hint: String

    var testDescription: String { settings.description }
  }

  static let impossible = [
    Case(settings: ["gpg.format": "openpgp"], naming: "openpgp", hint: "gpg.format ssh"),
    Case(settings: ["gpg.format": "x509"], naming: "x509", hint: "commit.gpgsign false"),
    Case(settings: ["gpg.format": ""], naming: "openpgp", hint: "gpg.format ssh"),
    Case(settings: ["user.signingkey": ""], naming: "not with which", hint: "user.signingkey"),
    Case(settings: ["gpg.ssh.program": "no-such-keygen"], naming: "no-such-keygen", hint: "openssh-client"),
    Case(settings: ["gpg.ssh.program": "false"], naming: "it ended with status 1", hint: "user.signingkey"),
    Case(settings: ["gpg.ssh.program": "true"], naming: "true could not sign", hint: "user.signingkey"),
    Case(settings: ["gpg.ssh.program": "/etc/passwd"], naming: "Permission denied", hint: "user.signingkey"),
    Case(settings: ["user.signingkey": "../gone"], naming: "gone", hint: "user.signingkey"),
    Case(settings: ["user.signingkey": "key::ssh-ed25519 rubbish"], naming: "ssh-keygen", hint: "user.signingkey"),
    Case(settings: ["commit.gpgsign": "perhaps"], naming: "perhaps", hint: ""),
  ]

  @Test(arguments: impossible) func recordsNothingWhereItCannotSign(_ bad: Case) throws {
    let desk = try Self.signingDesk()
    let claims = try desk.claims("harbor").compactMap { $0["id"] as? String }
    for (name, value) in bad.settings { try desk.git("config", name, value) }
    let hint = bad.hint.isEmpty ? nil : bad.hint
    try desk.requireRefusal("take", claims[0], claims[1], hint: hint, naming: bad.naming)
    #expect(try desk.stet("show", claims[0]).status == 0, "reading needs no key")
    try desk.git("config", "commit.gpgsign", "false")
    #expect(try desk.stet("take", claims[0]).status == 0)
  }
}
