import Foundation
import SealedGit
import Testing

/// A workspace on which a command is cut short again and again, each time from the same state.
struct CrashScene {
  /// A command, and the state it is run from.
  enum Command: String, CaseIterable, Sendable {
    case start, add, archive, open, verify, dispute, tick, save, drop
  }

  /// Everything a person sees of a workspace: the newest commit, what git finds, every file, and every lock or journal left.
  typealias State = String

  let command: Command
  /// What is typed.
  let arguments: [String]
  /// The workspace before the command.
  let before: State
  /// The states that the command may leave: before, after, and between its own two commits where it makes two.
  let allowed: [State]
  private let sandbox: Sandbox
  private static let article = """
    Ferry Service Returns to Port Ellery

    The ferry between Port Ellery and Saint Brannoc sailed again on Sunday, March 3, 2024. It cost the town 1,200 jobs.

    Mayor Ruth Calloway said the line would carry 450 cars a day.

    """

  init(_ command: Command, in sandbox: Sandbox) throws {
    self.command = command
    self.sandbox = sandbox
    let base = Self.git("base", in: sandbox)
    try base.write(Self.article, to: "../article.txt")
    try base.write("a person's notes\n", to: "notes.txt")
    let archive = try Self.writeArchive(beside: base)
    let claims = try Self.prepare(base, for: command)
    arguments =
      switch command {
      case .start: ["init"]
      case .add: ["add", "../article.txt", "--slug", "second"]
      case .archive: ["add", "--open"] + archive
      case .open: ["open", "harbor"]
      case .verify: ["verify", claims[0], "--source", "Port log", "--at", "page 4"]
      case .dispute: ["dispute", claims[1], "--note", "the log says otherwise", "--change", "900 jobs"]
      case .tick: ["tick", claims[0], "--all", "--source", "Port log", "--at", "page 4"]
      case .save: ["save", "harbor", "-m", "second pass"]
      case .drop: ["claim", "drop", claims[0], "--reason", "twice"]
      }
    before = try Self.state(of: base)
    var steps = [arguments]
    if command == .open { steps.insert(["save", "harbor"], at: 0) }
    var states = [before]
    for step in steps {
      let git = try Self.copy("after-\(states.count)", in: sandbox)
      let run = try git.run(Tracer.program, step)
      try #require(run.status == 0, "\(step): \(run)")
      states.append(try Self.state(of: git))
    }
    allowed = states
    try #require(Set(allowed).count == allowed.count)
  }

  /// Writes as many articles as it takes for a landing to gather its objects in a pack, and gives their paths.
  private static func writeArchive(beside git: RealGit) throws -> [String] {
    try (10..<34).map { number in
      let path = "../archive/\(number).txt"
      let text =
        "Ferry \(number) sails\n\nFerry \(number) cost 1\(number) million euros. It carries 4\(number) cars a day.\n"
      try git.write(text, to: path)
      return path
    }
  }

  /// The state after the whole command.
  var after: State { allowed[allowed.count - 1] }

  /// A fresh copy of the workspace before the command.
  func fresh() throws -> RealGit { try Self.copy("work", in: sandbox) }

  /// How often the command makes each call.
  func counts() throws -> [String: Int] { try Tracer.count(arguments, in: Self.copy("count", in: sandbox)) }

  /// Brings a workspace to its commands, and gives the ids of its claims.
  private static func prepare(_ git: RealGit, for command: Command) throws -> [String] {
    guard command != .start else { return [] }
    func stet(_ arguments: String...) throws -> String {
      let run = try git.run(Tracer.program, arguments)
      try #require(run.status == 0, "\(arguments): \(run)")
      return run.output
    }
    _ = try stet("init")
    _ = try stet("add", "../article.txt", "--slug", "harbor")
    let path = try git("ls-files", "*/draft.md")
    if command != .open { _ = try stet("open", "harbor") }
    // What a person has written and not saved yet must come through whatever happens.
    try git.write((git.read(path) ?? "") + "\nThe ship was built in 2023 by 40 people.\n", to: path)
    let output = try stet("claims", "harbor", "--json")
    let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let claims = (list?["claims"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    try #require(claims.count >= 2 || command == .open, "\(output)")
    return claims
  }

  private static func git(_ name: String, in sandbox: Sandbox) -> RealGit {
    var git = sandbox.git(in: name)
    git.date = "2022-01-04T09:00:00+01:00"
    return git
  }

  private static func copy(_ name: String, in sandbox: Sandbox) throws -> RealGit {
    let git = git(name, in: sandbox)
    let base = Self.git("base", in: sandbox)
    let run = try base.run("sh", ["-c", "rm -rf ../\(name) && cp -a . ../\(name)"])
    try #require(run.status == 0, "\(run)")
    return git
  }

  /// Takes the state of a workspace.
  static func state(of git: RealGit) throws -> State {
    let script = """
      git rev-parse HEAD 2>/dev/null
      git status --porcelain --untracked-files=all 2>/dev/null
      find . -path ./.git -prune -o -print | LC_ALL=C sort
      find . -path ./.git -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha1sum
      [ ! -d .git ] || { git fsck --strict --no-dangling --no-progress 2>&1 | grep -v '^notice:'; \
      ls .git/stet/journal .git/*.lock .git/refs/heads/*.lock 2>/dev/null | grep -v '^.git/stet.lock$'; }
      true
      """
    return try git.run("sh", ["-c", script]).output
  }
}
