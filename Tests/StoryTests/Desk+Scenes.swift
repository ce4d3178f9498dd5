import Foundation
import Glibc
import Testing

extension Desk {
  /// Makes a workspace with the harbor article and its claims.
  func startReview(slug: String = "harbor") throws {
    try start(with: HarborArticle.text, slug: slug)
    let opened = try stet("open", slug)
    try #require(opened.status == 0, "\(opened.testDescription)")
  }

  /// Brings in a second story.
  func addSecondDraft(slug: String) throws {
    let text = HarborArticle.text.replacingOccurrences(of: "Port Ellery", with: "Cape Hollin")
    try write(text, to: "../second.txt")
    for run in [try stet("add", "../second.txt", "--slug", slug), try stet("open", slug)] {
      try #require(run.status == 0, "\(run.testDescription)")
    }
  }

  /// The path of the file that holds a claim.
  func claimPath(_ id: String, of slug: String = "harbor") throws -> String {
    try #require(
      try git("ls-files", "drafts/*/\(slug)/claims/\(id).json").output.split(separator: "\n").first.map(String.init)
    )
  }

  /// The path of a person's file on a claim.
  func checkPath(_ id: String, by email: String = "ada@example.org", of slug: String = "harbor") throws -> String {
    try claimPath(id, of: slug).replacingOccurrences(of: "/claims/\(id).json", with: "/checks/\(id)/\(email).json")
  }

  /// Commits everything that lies there with plain git.
  func commitByHand(_ message: String = "by hand") throws {
    try git("add", "-A")
    try git("commit", "-q", "-m", message)
  }

  /// Verifies a claim, so that there is a check to speak of.
  func verify(_ id: String) throws {
    let run = try stet("verify", id, "--source", "Harbor Authority", "--at", "page 4")
    try #require(run.status == 0, "\(run.testDescription)")
  }

  /// Runs stet as somebody who may not write everywhere: root may, so as root it runs as nobody.
  func stetWithoutPower(_ arguments: [String]) throws -> Run {
    guard geteuid() == 0 else { return try run(Self.program.path(percentEncoded: false), arguments) }
    // The built program may lie where nobody else can look.
    let copy = root.appending(path: "stet")
    if !FileManager.default.fileExists(atPath: copy.path(percentEncoded: false)) {
      try FileManager.default.copyItem(at: Self.program, to: copy)
    }
    return try run(
      "/usr/bin/env",
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", copy.path(percentEncoded: false)] + arguments
    )
  }

  /// Hands the whole desk to whoever `stetWithoutPower` runs as.
  func giveAway() throws {
    guard geteuid() == 0 else { return }
    try run("/usr/bin/env", ["chown", "-R", "65534:65534", root.path(percentEncoded: false)])
  }

  /// Whether there is a way to run as somebody without power.
  static var canLosePower: Bool {
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  }
}
