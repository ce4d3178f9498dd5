import Foundation
import Testing

@Suite("Replaying who verified what")
struct AuditTests {
  /// A desk with a verified claim, and that claim.
  private static func desk() throws -> (desk: Desk, claim: String) {
    let desk = try Desk()
    try desk.startReview()
    let claim = try desk.claim("450 cars")
    try desk.verify(claim)
    return (desk, claim)
  }

  private static func become(_ name: String, _ email: String, on desk: Desk) {
    for role in ["AUTHOR", "COMMITTER"] {
      desk.environment["GIT_\(role)_NAME"] = name
      desk.environment["GIT_\(role)_EMAIL"] = email
    }
  }

  /// Runs the audit and gives the faults that it finds, in their order.
  private static func faults(_ desk: Desk, _ arguments: String...) throws -> [String] {
    let run = try desk.run(Desk.program.path(percentEncoded: false), ["audit", "--json"] + arguments)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(run.status == (problems.isEmpty ? 0 : 1), "\(run.testDescription)")
    #expect(object["holds"] as? Bool == problems.isEmpty)
    return problems.compactMap { $0["fault"] as? String }
  }

  @Test func holdsThroughEverythingThatStetItselfDoes() throws {
    let (desk, claim) = try Self.desk()
    try desk.addSecondDraft(slug: "cape")
    Self.become("Bo Second", "bo@example.org", on: desk)
    try desk.stet("dispute", claim, "--note", "the schedule says 440", "--change", "440 cars")
    try desk.stet("tick", claim, "--all")
    try desk.stet("undo")
    try desk.stet("claim", "add", "cape", "--quote", "would carry 450 cars")
    try desk.stet("undo")
    try desk.stet("claim", "add", "cape", "--quote", "would carry 450 cars")
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    try desk.stet("save", "harbor")
    let run = try desk.stet("audit")
    #expect(run.status == 0, "\(run.testDescription)")
    for words in ["✓ The trail holds.", "1 claim verified", "Ada Checker", "Harbor Authority, page 4", "not signed"] {
      #expect(run.output.contains(words), "\(run.testDescription)")
    }
    #expect(run.output.contains("450 cars") && run.output.contains("stale: NUMBER"), "\(run.testDescription)")
    #expect(try Self.faults(desk, "harbor", "--at", "r1") == [])
    try desk.requireRefusal("audit", "--at", "r1", status: 64, hint: "Name the draft")
  }

  /// Something that plain git lets a person do to the records.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// A line of shell; `$CHECK` is Ada's file, `$CLAIM` that of the claim.
    let line: String
    let fault: String
    var isBo = false

    var testDescription: String { name }
  }

  static let tampering = [
    Case(
      name: "another commits my decision",
      line: "git commit -q --amend --reset-author --no-edit",
      fault: "foreign-file",
      isBo: true
    ),
    Case(
      name: "another appends to my file",
      line: "sed -i 's/\"name\": \"Ada/\"name\": \"Eda/' $CHECK",
      fault: "foreign-file",
      isBo: true
    ),
    Case(
      name: "another alters my decision",
      line: "sed -i 's/page 4/page 5/' $CHECK",
      fault: "decision-altered",
      isBo: true
    ),
    Case(name: "I alter my decision", line: "sed -i 's/page 4/page 5/' $CHECK", fault: "decision-altered"),
    Case(name: "another deletes my file", line: "git rm -q $CHECK", fault: "decision-removed", isBo: true),
    Case(name: "I delete my file", line: "git rm -q $CHECK", fault: "decision-removed"),
    Case(name: "I revert my decision", line: "git revert --no-edit HEAD", fault: "decision-removed"),
    Case(
      name: "a false undo",
      line: #"git rm -q $CHECK && git commit -q -m "undo" -m "Stet-Undo: $(git rev-parse HEAD~1)""#,
      fault: "decision-removed"
    ),
    Case(
      name: "another's undo of mine",
      line: #"git rm -q $CHECK && git commit -q -m "undo" -m "Stet-Undo: $(git rev-parse HEAD)""#,
      fault: "decision-removed",
      isBo: true
    ),
    Case(name: "a claim is rewritten", line: "sed -i 's/450 cars/540 cars/' $CLAIM", fault: "claim-rewritten"),
    Case(name: "a claim is deleted", line: "git rm -q $CLAIM", fault: "claim-removed"),
    Case(name: "a file is broken", line: "echo '{' > $CHECK", fault: "unreadable"),
  ]

  @Test(arguments: tampering) func findsWhatPlainGitDidToTheRecords(_ tampering: Case) throws {
    let (desk, claim) = try Self.desk()
    if tampering.isBo { Self.become("Bo Second", "bo@example.org", on: desk) }
    desk.environment["CHECK"] = try desk.checkPath(claim)
    desk.environment["CLAIM"] = try desk.claimPath(claim)
    let run = try desk.shell(
      "\(tampering.line) && git add -A && (git diff --cached --quiet || git commit -q -m tampered)"
    )
    try #require(run.status == 0, "\(run.testDescription)")
    #expect(try Self.faults(desk) == [tampering.fault])
    let told = try desk.stet("audit")
    #expect(
      told.status == 1 && told.output.hasPrefix("✗ The trail does not hold: 1 problem."),
      "\(told.testDescription)"
    )
    #expect(told.output.contains(tampering.isBo ? "Bo Second" : "Ada Checker"), "\(told.testDescription)")
    desk.requireSafe(told)
    // It stays found, whatever is done on top of it.
    let other = try #require(try desk.claims("harbor").first { $0["id"] as? String != claim }?["id"] as? String)
    try desk.stet("take", other)
    #expect(try Self.faults(desk) == [tampering.fault])
  }

  /// Two people decide on two lines of work, on the same claims.
  private static func forked() throws -> (desk: Desk, claim: String) {
    let (desk, claim) = try desk()
    let other = try #require(try desk.claims("harbor").first { $0["id"] as? String != claim }?["id"] as? String)
    try desk.git("branch", "side")
    try desk.stet("take", other)
    try desk.git("switch", "-q", "side")
    Self.become("Bo Second", "bo@example.org", on: desk)
    try desk.verify(claim)
    try desk.verify(other)
    try desk.git("switch", "-q", "main")
    Self.become("Cy Third", "cy@example.org", on: desk)
    return (desk, claim)
  }

  @Test func acceptsAMergeThatBringsWorkOfOthersIn() throws {
    let (desk, _) = try Self.forked()
    try desk.git("merge", "-q", "--no-edit", "side")
    #expect(try Self.faults(desk) == [])
    #expect(try desk.stet("audit").output.contains("2 claims verified"))
  }

  @Test func acceptsAMergeOfWhatWasUndoneOnOneSide() throws {
    let (desk, claim) = try Self.forked()
    Self.become("Ada Checker", "ada@example.org", on: desk)
    try desk.stet("undo", claim)
    Self.become("Cy Third", "cy@example.org", on: desk)
    try desk.git("merge", "-q", "--no-edit", "side")
    #expect(try Self.faults(desk) == [])
  }

  @Test(arguments: [
    ("git rm -q $CHECK", "decision-removed"), ("git rm -q -f $BO", "decision-removed"),
    ("sed -i 's/page 4/page 5/' $BO && git add -A", "decision-altered"),
    ("cp $BO $CY && sed -i 's/bo@example/dy@example/' $CY && git add -A", "foreign-file"),
    ("sed -i 's/450/540/' $CLAIM && git add -A", "claim-rewritten"), ("git rm -q $CLAIM", "claim-removed"),
  ])
  func findsWhatAMergeItselfAltered(_ line: String, _ fault: String) throws {
    let (desk, claim) = try Self.forked()
    desk.environment["CHECK"] = try desk.checkPath(claim)
    desk.environment["BO"] = try desk.checkPath(claim, by: "bo@example.org")
    desk.environment["CY"] = try desk.checkPath(claim, by: "dy@example.org")
    desk.environment["CLAIM"] = try desk.claimPath(claim)
    let run = try desk.shell("git merge -q --no-commit --no-ff side && \(line) && git commit -q -m merged")
    try #require(run.status == 0, "\(run.testDescription)")
    #expect(try Self.faults(desk) == [fault])
    #expect(try desk.stet("audit").output.contains("in a merge"))
  }

  /// What a run wrote, whatever the width of the terminal.
  private func words(_ run: Desk.Run) -> String {
    run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func checksSignaturesAgainstTheAllowedSigners() throws {
    let (desk, claim) = try Self.desk()
    desk.environment["TMPDIR"] = desk.root.path(percentEncoded: false)
    try desk.shell("for k in ada bo eve; do ssh-keygen -q -t ed25519 -N '' -f ../$k; done")
    try desk.shell("for k in ada bo; do echo \"$k@example.org $(cat ../$k.pub)\"; done > ../allowed")
    for (name, value) in [("gpg.format", "ssh"), ("commit.gpgsign", "true"), ("user.signingkey", "../ada")] {
      try desk.git("config", name, value)
    }
    try desk.stet("tick", claim, "--all")
    let unset = try desk.stet("audit")
    #expect(unset.status == 0 && words(unset).contains("1 signed but not checked"), "\(unset.testDescription)")
    try desk.git("config", "gpg.ssh.allowedSignersFile", "~/allowed")
    let valid = try desk.stet("audit")
    #expect(valid.status == 0 && words(valid).contains(": 1 signed, "), "\(valid.testDescription)")

    try desk.git("config", "gpg.ssh.program", "no-such-keygen")
    try desk.requireRefusal("audit", hint: "openssh-client", naming: "no-such-keygen")
    try desk.git("config", "--unset", "gpg.ssh.program")
    for (key, reason) in [("bo", "its key is that of bo@example.org"), ("eve", "of nobody in the file")] {
      try desk.git("config", "user.signingkey", "../\(key)")
      try desk.stet("untick", claim, "1")
      #expect(try words(desk.stet("audit")).contains(reason))
      #expect(try Self.faults(desk) == ["bad-signature"])
      try desk.git("reset", "-q", "--hard", "HEAD~1")
    }
    // A commit that was changed after it was signed.
    try desk.shell("git cat-file commit HEAD | sed 's/Ada Checker/Ada Cheater/' > ../forged")
    try desk.shell("git reset -q --hard $(git hash-object -t commit -w ../forged)")
    let forged = try desk.stet("audit")
    #expect(forged.status == 1 && words(forged).contains("does not fit the commit"), "\(forged.testDescription)")
    try desk.git("config", "gpg.ssh.allowedSignersFile", "~/gone")
    try desk.requireRefusal("audit", hint: nil, naming: "gone")
  }
}
