import Editorial
import Prose
import SealedGit
import StetKit

/// A workspace of one test, with the people who work in it.
struct Newsroom {
  /// Plain git in the workspace.
  let git: RealGit

  static let settings = "{\n  \"format\": 1\n}\n"
  static let checklist = "# Every claim\n\n- [ ] Read it aloud\n"

  /// An article whose sentences hold things to check.
  static let harbour = """
    # The harbour that moved

    By Nora Field

    The old harbour of Lindmark closed on 4 March 1911. It had 214 berths and two cranes.

    “We lost the sea in one winter,” said Anders Holm, the last harbour master. The council paid 31,000 crowns for the new quay.

    """

  static let bridge = """
    # A bridge of rope

    By Nora Field

    The rope bridge at Tarn was built by 40 people in 1987. It is 62 metres long.

    """

  /// Makes a workspace with no draft, runs a body, and removes everything.
  static func with<Result>(_ body: (Newsroom) throws -> Result) throws -> Result {
    try Sandbox.with { sandbox in
      let room = Newsroom(git: sandbox.git())
      try room.create()
      return try body(room)
    }
  }

  /// Makes a workspace with the draft `harbour` in it, runs a body, and removes everything.
  static func withDraft<Result>(_ body: (Newsroom, DraftName) throws -> Result) throws -> Result {
    try with { room in try body(room, try room.add(harbour, named: "harbour")) }
  }

  /// Makes the workspace, or adds what it lacks.
  @discardableResult
  func create(as signer: Signer = Newsroom.ada()) throws -> Workspace.Creation {
    try Workspace.create(in: git.folder, files: Newsroom.files) { _ in signer }
  }

  static var files: [Workspace.StarterFile] {
    [
      Workspace.StarterFile(path: "stet.json", bytes: Array(settings.utf8)),
      Workspace.StarterFile(path: "checklists/every-claim.md", bytes: Array(checklist.utf8)),
    ]
  }

  /// Opens the workspace as a command does.
  func workspace() throws -> Workspace { try Workspace(holding: git.folder) }

  /// Adds an article.
  func add(_ text: String, named slug: String?, as signer: Signer = Newsroom.nora()) throws -> DraftName {
    let operation = AddDraft(text: Text(text), slug: slug.flatMap { Slug($0) }, author: nil)
    return try workspace().add(operation, as: signer).draft
  }

  /// The author of the articles.
  static func nora(_ minute: Int = 0) -> Signer { signer("Nora Field", "nora@example.org", minute) }
  /// A checker.
  static func ada(_ minute: Int = 0) -> Signer { signer("Ada Checker", "ada@example.org", minute) }
  /// Another checker.
  static func ben(_ minute: Int = 0) -> Signer { signer("Ben Reader", "ben@example.org", minute) }

  private static func signer(_ name: String, _ email: String, _ minute: Int) -> Signer {
    guard let person = Person(name: name, email: email) else { preconditionFailure("the address is sound") }
    return Signer(person, at: Timestamp(seconds: 1_641_546_600 + 60 * minute, offset: 60))
  }

  /// A decision that every guard lets pass.
  static let verify = Verify(sources: [Source(title: "Port register", url: nil, locator: "p. 4", role: .primary)])
  /// A decision against it.
  static let dispute = Dispute(note: "the register says otherwise", disposition: .cut)

  /// A second copy of the workspace, made by plain git.
  func clone(_ options: String...) throws -> Newsroom { Newsroom(git: try git.clone(as: "other", options)) }
}

/// Runs a call into a workspace and gives the error it failed with, or nil when it did not fail.
func failure<Result: ~Copyable>(of body: () throws(WorkspaceError) -> Result) -> WorkspaceError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
