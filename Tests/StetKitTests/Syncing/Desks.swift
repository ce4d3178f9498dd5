import Editorial
import Prose
import SealedGit
import StetKit
import Testing

/// Some desks that sync over one bare repository, in a folder of their own.
struct Desks {
  let sandbox: Sandbox
  let draft: DraftName
  let count: Int

  /// Makes a bare repository with one draft whose claims are open, and clones of it.
  static func with(
    _ count: Int,
    article: String = Newsroom.harbour,
    _ body: (Desks) throws -> Void
  ) throws {
    try Sandbox.with { sandbox in
      let first = Newsroom(git: sandbox.git(in: "desk0"))
      try first.create()
      let draft = try first.add(article, named: "harbour")
      _ = try first.workspace().open(draft, as: Newsroom.ada())
      try first.git("clone", "--quiet", "--bare", first.git.folder, sandbox.folder + "server.git")
      try first.git("remote", "add", "origin", sandbox.folder + "server.git")
      for number in 1..<count {
        try first.git("clone", "--quiet", sandbox.folder + "server.git", sandbox.folder + "desk\(number)")
      }
      try body(Desks(sandbox: sandbox, draft: draft, count: count))
    }
  }

  /// One desk.
  func room(_ number: Int) -> Newsroom { Newsroom(git: sandbox.git(in: "desk\(number)")) }

  /// The bare repository.
  var server: RealGit { sandbox.git(in: "server.git") }

  /// The person at a desk.
  func person(_ number: Int, _ minute: Int = 0) -> Signer {
    guard let person = Person(name: "Desk \(number)", email: "desk\(number)@example.org") else {
      preconditionFailure("the address is sound")
    }
    return Signer(person, at: Timestamp(seconds: 1_641_546_600 + 60 * minute, offset: 60))
  }

  /// Syncs one desk as a command does.
  @discardableResult
  func sync(_ number: Int, beforePush: @escaping () throws -> Void = {}) throws -> SyncOutcome {
    let room = room(number)
    let workspace = try room.workspace()
    let place = try workspace.syncPlace(remote: nil, branch: nil)
    return try workspace.sync(
      with: place,
      over: PlainGitTransport(git: room.git, beforePush: beforePush),
      as: person(number, 500)
    )
  }

  /// Settles a stopped sync of one desk.
  @discardableResult
  func settle(
    _ number: Int,
    _ sides: [Int: ProseMerge.Side],
    takesSheets: Bool = false
  ) throws -> SyncOutcome {
    let room = room(number)
    return try room.workspace().settleSync(
      sides: sides,
      takesSheets: takesSheets,
      over: PlainGitTransport(git: room.git),
      as: person(number, 600)
    )
  }

  /// Rewrites the draft at a desk and saves it.
  func edit(_ number: Int, _ words: String, _ others: String) throws {
    let room = room(number)
    let text = try #require(room.git.read(draft.textPath))
    try #require(text.contains(words))
    try room.git.write(text.replacing(words, with: others), to: draft.textPath)
    _ = try room.workspace().save(draft, message: nil, as: person(number))
  }

  /// The ids of the draft's claims at a desk, in the order of the text.
  func claims(_ number: Int = 0) throws -> [ClaimName] {
    try room(number).workspace().dossier(of: draft).claims.map { ClaimName(draft: draft, id: $0.claim.id) }
  }

  /// The tree that each desk's newest commit has.
  func trees() throws -> [String] {
    try (0..<count).map { try room($0).git("rev-parse", "HEAD^{tree}") }
  }

  /// Checks that all desks and the server are equal, clean and sound.
  func requireInStep() throws {
    let heads = try (0..<count).map { try room($0).git.head() } + [server("rev-parse", "main")]
    #expect(Set(heads).count == 1, "\(heads)")
    for number in 0..<count {
      #expect(try room(number).git.status() == "")
      #expect(try room(number).git.complaints() == "")
    }
    #expect(try server.complaints() == "")
  }
}
