import Editorial
import StetKit

/// What a command that takes claims or drafts was given.
enum WorkTargets {
  /// Claims.
  case claims([ClaimName])
  /// Drafts as a whole.
  case drafts([DraftName])
}

extension Session {
  /// The claims, or the drafts, that a person named.
  ///
  /// - Throws: `CommandError` where both are among them: what is recorded for all is recorded at once, and these are two things.
  func targets(_ typed: [String], in workspace: borrowing Workspace) throws -> WorkTargets {
    var claims: [ClaimName] = []
    var drafts: [DraftName] = []
    for name in typed {
      switch try workspace.target(named: name, from: folder) {
      case .claim(let claim): claims.append(claim)
      case .draft(let draft): drafts.append(draft)
      }
    }
    guard claims.isEmpty || drafts.isEmpty else {
      throw CommandError(
        "claims-and-drafts",
        "These are claims and drafts, and a command is about one or the other.",
        hint: "Say it in two commands.",
        status: .usage
      )
    }
    return drafts.isEmpty ? .claims(claims) : .drafts(drafts)
  }

  /// A deadline that a person typed.
  func deadline(_ typed: String) throws(CommandError) -> Deadline {
    if let deadline = Deadline(typed, offset: now.offset) { return deadline }
    throw CommandError(
      "bad-deadline",
      "“\(Visible.line(typed))” is no deadline.",
      hint: "Write a day, \(now.day), or a day and a time, \"\(now.day) 18:00\".",
      status: .usage
    )
  }
}
