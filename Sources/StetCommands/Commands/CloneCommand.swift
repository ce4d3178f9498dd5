import CommandSyntax
import Editorial
import Prose
import StetKit

/// `stet clone`: copies a workspace from another place.
struct CloneCommand: StetCommand {
  struct Parts: Syntax {
    let address = Operand("URL", help: "where the workspace is: a path or an address that git understands")
    let folder = Operand(
      optional: "DIR",
      help: "the folder to make; named after the address when not given",
      completion: .directory
    )
  }

  let about = CommandAbout(
    "clone",
    in: .start,
    "copy a workspace from another place",
    discussion: """
      Copies the whole history with your own git, so that you can work offline; stet sync brings both in step later. \
      Nothing is left behind when it fails.
      """,
    examples: [Example("stet clone desk.git night-desk", "copies the workspace in desk.git into the folder night-desk")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let isPath = !given.address.contains(":")
    let address = isPath ? session.path(given.address) : given.address
    let folder = session.path(given.folder ?? Self.folder(for: given.address))
    guard !folder.isEmpty, folder != session.path("") else {
      throw CommandError(
        "no-folder-name",
        "The address names no folder.",
        hint: "Name one: stet clone URL DIR.",
        status: .usage
      )
    }
    try GitTransport(folder: nil, environment: session.environment).clone(address, into: folder)
    guard let drafts = try Self.drafts(in: folder, today: session.now.date) else {
      session.write(Self.json(folder, []), or: "Copied \(Visible.line(given.address)) to \(Visible.line(folder)).\n")
      session.console.say(
        "stet: it is no stet workspace yet; stet init \(ShellWords.quote(folder)) adds what is missing."
      )
      return .done
    }
    let count = drafts.count == 1 ? "1 draft" : "\(drafts.isEmpty ? "no" : "\(drafts.count)") drafts"
    session.write(
      Self.json(folder, drafts),
      or:
        "Copied a workspace with \(count) to \(Visible.line(folder)).\nNext: cd \(ShellWords.quote(folder)) and stet list.\n"
    )
    return .done
  }

  /// The drafts of the copy; nil when it is no workspace yet.
  private static func drafts(in folder: String, today: CivilDate) throws(WorkspaceError) -> [DraftName]? {
    do throws(WorkspaceError) {
      let workspace = try Workspace(holding: folder, today: today)
      return try workspace.drafts()
    } catch {
      guard error.code == .noWorkspace else { throw error }
      return nil
    }
  }

  /// The folder's name that git would choose: the last part of the address without `.git`.
  private static func folder(for address: String) -> String {
    let last = address.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
    return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
  }

  private static func json(_ folder: String, _ drafts: [DraftName]) -> JSON {
    .object(["format": 1, "folder": .string(folder), "drafts": .array(drafts.map { .string($0.slug.string) })])
  }
}
