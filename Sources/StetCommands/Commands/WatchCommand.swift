import CommandSyntax
import Editorial
import StetKit

/// `stet watch`: records each save of a draft, and says at once what it did to the claims.
struct WatchCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let message = Option("message", "m", value: "TEXT", help: "what the edits are, for the history")
    let quiet = Option(
      "quiet",
      value: "MS",
      default: 500,
      help: "how long the file has to rest before it is recorded, in milliseconds"
    )
  }

  let about = CommandAbout(
    "watch",
    in: .text,
    "record each save of a draft while you write",
    discussion: """
      Write in any editor: each save becomes a revision, and a line says at once what it did, such as which verified claims \
      reopened. Saves that follow each other closely become one. A file that is empty, is not UTF-8 or is still being written \
      is not recorded, and neither is anything that a guard refuses or while a merge is unfinished or another git is at work; \
      it is said once, and the watch goes on. On a terminal the last line shows how the draft stands, whoever moves it on. \
      Ctrl-C ends it, with what was saved recorded; where that cannot be, it says so and ends with status 2. With --json it \
      writes one object a line.
      """,
    examples: [
      Example("stet watch kazakhstan", "records each save until Ctrl-C"),
      Example("stet watch kazakhstan --quiet 3000 -m \"second pass\"", "waits three seconds, and names the revisions"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    guard (0...600_000).contains(given.quiet) else {
      throw CommandError(
        "bad-quiet",
        "--quiet takes 0 to 600000 milliseconds, and \(given.quiet) is none of them.",
        hint: "Half a second is --quiet 500.",
        status: .usage
      )
    }
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    // Both asked for first: nobody should write for an hour and then hear that nothing was recorded.
    _ = try session.signer(in: workspace)
    _ = try workspace.workingText(of: draft)
    return try SaveWatch(session, draft: draft, message: given.message, quiet: given.quiet).run()
  }
}
