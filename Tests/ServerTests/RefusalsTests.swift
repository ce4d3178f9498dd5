import Foundation
import Glibc
import Testing

/// What a server that cannot be reached, or does not want the work, looks like at the desk: a sentence, status 2, and
/// nothing lost.
@Suite(.serialized) struct RefusalsTests {
  /// Expects a sync to fail with some words, and the workspace to stay as it was.
  private func expectFailure(_ site: Site, _ words: String, hint: String? = nil) throws {
    let state = "git rev-parse HEAD && git status --porcelain && cat drafts/*/*/harbor/draft.md"
    let before = try site.shell(state, at: 0).output
    let run = try site.stet(0, "sync")
    #expect(run.status == 2 && run.output == "", "\(run.testDescription)")
    let lines = run.talk.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("stet: ") && lines[1].hasPrefix("hint: "), "\(run.testDescription)")
    #expect(run.talk.contains(words), "\(run.testDescription)")
    if let hint { #expect(run.talk.contains(hint), "\(run.testDescription)") }
    #expect(try site.shell(state, at: 0).output == before)
  }

  private func founded(_ extra: (String) -> [String: String] = { _ in [:] }) throws -> Site {
    let site = try Site(extra)
    try site.found()
    return site
  }

  @Test func saysWhatAHookSays() throws {
    let site = try founded()
    try site.shell("git remote add origin ../server.git", at: 0)
    try #require(try site.stet(0, "sync").status == 0)
    let hook = "printf '#!/bin/sh\\necho main is kept by the slot\\nexit 1\\n' > server.git/hooks/pre-receive"
    try site.shell("\(hook) && chmod +x server.git/hooks/pre-receive")
    try site.shell("echo more >> drafts/*/*/harbor/draft.md", at: 0)
    try #require(try site.stet(0, "save").status == 0)
    try expectFailure(site, "does not take your work: main is kept by the slot", hint: "--branch")
  }

  @Test func saysThatNobodyListens() throws {
    let site = try founded()
    let port = try Server.freePort()
    for scheme in ["git", "http", "ssh"] where scheme != "ssh" || Server.has("ssh") {
      try site.shell(
        "git remote rm origin 2>/dev/null || true; git remote add origin \(scheme)://127.0.0.1:\(port)/x",
        at: 0
      )
      try expectFailure(site, "cannot be reached", hint: "safe here")
    }
  }

  @Test(.enabled(if: Server.has("git-daemon"), "git daemon is not installed: apt-get install git"))
  func saysThatAServerLacksTheWorkspaceOrTakesNothing() throws {
    let site = try founded()
    let (server, url) = try Server.daemon(of: site)
    defer { server.stop() }
    try site.shell("git remote add origin \(url)/none", at: 0)
    try expectFailure(site, "There is no workspace at origin")
    try site.shell("git remote set-url origin \(url) && git -C ../server.git config daemon.receivepack false", at: 0)
    let run = try site.stet(0, "sync")
    #expect(run.status == 2 && run.talk.contains("stet: "), "\(run.testDescription)")
  }

  @Test(.enabled(if: Server.has("sshd", "ssh", "ssh-keygen"), "sshd is not installed: apt-get install openssh-server"))
  func saysThatAKeyIsNotLetInAndThatAHostIsStrange() throws {
    let site = try founded(Server.secureShellEnvironment)
    let (server, url) = try Server.secureShell(of: site)
    defer { server.stop() }
    try site.shell("git remote add origin \(url)", at: 0)
    try site.shell("mv allowed away")
    try expectFailure(site, "does not let you in")
    try site.shell("mv away allowed; mv known strange; touch known")
    try expectFailure(site, "does not let you in")
    try site.shell("mv strange known")
    #expect(try site.stet(0, "sync").status == 0)
  }

  @Test(
    .enabled(
      if: Server.has("nginx", "fcgiwrap", "git-http-backend"),
      "nginx or fcgiwrap is not installed: apt-get install nginx-light fcgiwrap"
    )
  )
  func saysThatAPasswordIsWrongOrMissing() throws {
    let site = try founded()
    let (server, port) = try Server.web(of: site)
    defer { server.stop() }
    for user in ["ada:wrong@", "ada@", ""] {
      let url = "http://\(user)127.0.0.1:\(port)/server.git"
      try site.shell("git remote rm origin 2>/dev/null || true; git remote add origin \(url)", at: 0)
      try expectFailure(site, "does not let you in", hint: "git ls-remote")
    }
    let cloned = try site.run(Site.program, ["clone", "http://127.0.0.1:\(port)/server.git", "desk5"], in: "", as: 5)
    #expect(cloned.status == 2 && cloned.talk.contains("does not let you in"), "\(cloned.testDescription)")
    #expect(!FileManager.default.fileExists(atPath: "\(site.folder)/desk5"))
    // The person's own credential helper is asked.
    let helper = "!f() { echo username=ada; echo password=secret; }; f"
    try site.shell("git config --global credential.helper '\(helper)'")
    #expect(try site.stet(0, "sync").status == 0)
  }
}
