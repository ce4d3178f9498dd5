import Foundation
import SealedGit
import Testing

/// A workspace on a disk of a few megabytes, and what people do in it with little room left.
struct CrampedDesk {
  /// One thing that people do.
  enum Act: String, CaseIterable { case verify, save, add, sync, doctor }

  /// What came of it.
  struct Run: CustomStringConvertible {
    let status: Int32
    let errors: String
    /// How many commits of this desk are new.
    let newCommits: Int
    /// Whether it said that its work is recorded.
    let isRecorded: Bool
    /// What `git status` has to say afterwards.
    let unsaved: String
    /// What the draft's file has to hold afterwards.
    let words: String
    var description: String { "status \(status), \(newCommits) commits: \(errors)" }
  }

  /// The workspace on the small disk.
  let git: RealGit
  /// Another desk's copy, on a disk with room.
  private let other: RealGit
  /// The draft's file.
  let text: String
  private let claim: String

  private static let article = """
    # Ferry Service Returns to Port Ellery

    The ferry between Port Ellery and Saint Brannoc sailed again on Sunday, March 3, 2024. It cost the town 1,200 jobs.

    """

  init(in sandbox: Sandbox, mounting mount: (String) -> Bool) throws {
    var git = sandbox.git(in: "small")
    git.date = "2022-01-04T09:00:00+01:00"
    try FileManager.default.createDirectory(atPath: git.folder, withIntermediateDirectories: true)
    try #require(mount(git.folder))
    self.git = git
    func stet(_ arguments: String...) throws -> String {
      let run = try git.run(Tracer.program, arguments)
      try #require(run.status == 0, "\(arguments): \(run)")
      return run.output
    }
    _ = try stet("init")
    try git.write(Self.article, to: "../harbor.txt")
    _ = try stet("add", "../harbor.txt", "--slug", "harbor")
    _ = try stet("open", "harbor")
    text = try git("ls-files", "*/harbor/draft.md")
    let list =
      try JSONSerialization.jsonObject(with: Data(try stet("claims", "harbor", "--json").utf8)) as? [String: Any]
    let claims = (list?["claims"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    claim = try #require(claims.first)
    try git("clone", "--quiet", "--bare", ".", "../shared.git")
    try git("remote", "add", "origin", "../shared.git")
    try git("fetch", "--quiet", "origin")
    var other = sandbox.git(in: "other")
    (other.author, other.date) = (("Bo Reed", "bo@example.org"), git.date)
    try git("clone", "--quiet", "../shared.git", "../other")
    self.other = other
  }

  /// Does one thing with so much room left, and gives the room back.
  func run(_ act: Act, kilobytes: Int) throws -> Run {
    let commits = try git.count()
    var words = try #require(git.read(text))
    let arguments: [String]
    switch act {
    case .verify: arguments = ["verify", claim, "--source", "Port log \(kilobytes)", "--at", "page 4"]
    case .save:
      words += "\nShe was built by \(kilobytes + 100) people.\n"
      try git.write(words, to: text)
      arguments = ["save", "harbor", "-m", "pass \(kilobytes)"]
    case .add:
      // Numbers that compression makes little of.
      let numbers = (0..<400).map { "\(UInt64($0 + kilobytes) &* 0x9E37_79B9_7F4A_7C15) cars." }.joined(separator: " ")
      try git.write("# Much of \(kilobytes)\n\n\(numbers)\n", to: "../much.txt")
      arguments = ["add", "../much.txt", "--slug", "much-\(kilobytes)"]
    case .sync:
      try bringMore(kilobytes)
      arguments = ["sync"]
    case .doctor: arguments = ["doctor", "--fix"]
    }
    try fill(leaving: kilobytes)
    let run = try git.run(Tracer.program, arguments)
    try git.remove(".git/filler")
    let isRecorded = run.status == 0 || run.errors.contains("It is recorded")
    return Run(
      status: run.status,
      errors: run.errors,
      newCommits: act == .sync ? 0 : try git.count() - commits,
      isRecorded: isRecorded,
      unsaved: act == .save && !isRecorded ? " M \(text)" : "",
      words: words
    )
  }

  /// Another desk records a text of some length and shares it.
  private func bringMore(_ number: Int) throws {
    try other("pull", "--quiet", "--no-rebase")
    let path = "notes/\(number).md"
    try other.commit(
      (0..<600).map { "\(UInt64($0 + number) &* 0xD134_2543_DE82_EF95)" }.joined(separator: "\n"),
      to: path
    )
    try other("push", "--quiet")
  }

  /// Fills the disk but for some kilobytes.
  private func fill(leaving kilobytes: Int) throws {
    let run = try git.run(
      "sh",
      [
        "-c",
        "free=$(df -k --output=avail . | tail -1); head -c $(( (free - \(kilobytes)) * 1024 )) /dev/zero > .git/filler",
      ]
    )
    try #require(run.status == 0, "\(run)")
  }
}
