import Checklists
import CommandSyntax
import Editorial
import StarterWorkspace
import StetKit

/// `stet init`: makes a workspace.
struct InitCommand: StetCommand {
  struct Parts: Syntax {
    let folder = Operand("DIR", default: ".", help: "the folder to make it in", completion: .directory)
  }

  let about = CommandAbout(
    "init",
    in: .start,
    "make a workspace",
    discussion: """
      Makes a git repository with settings and the house checklists, and commits them. In a folder that is a git \
      repository already, what is missing is added and only that is committed; nothing that is there is touched.
      """,
    examples: [Example("stet init desk", "makes a workspace in the folder desk")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let creation = try Self.create(in: session.path(given.folder), session: session)
    let json: JSON = .object([
      "format": 1, "folder": .string(creation.folder), "added": .array(creation.added.map(JSON.string)),
      "commit": .optional(creation.commit),
    ])
    let folder = Visible.line(creation.folder)
    let text =
      if creation.added.isEmpty {
        "\(folder) is a workspace already; nothing was missing.\n"
      } else if creation.isNewRepository {
        "Made a workspace in \(folder) with settings and \(HouseChecklists.files.count) house checklists.\nNext: stet add FILE brings an article in.\n"
      } else {
        "Added to the repository in \(folder): \(creation.added.joined(separator: ", ")).\nNext: stet add FILE brings an article in.\n"
      }
    session.write(json, or: text)
    return .done
  }

  /// Makes the workspace; the demo starts with one too.
  ///
  /// - Parameter founder: in whose name the files are committed; the person at the desk when nil.
  static func create(
    in folder: String,
    session: Session,
    as founder: Signer? = nil
  ) throws(WorkspaceError) -> Workspace.Creation {
    let house = HouseChecklists.files.map { Workspace.StarterFile(path: "checklists/\($0.name)", bytes: $0.bytes) }
    let files = [
      Workspace.StarterFile(path: "stet.json", bytes: StarterWorkspace.settings),
      Workspace.StarterFile(path: "README.md", bytes: StarterWorkspace.readme),
    ]
    return try Workspace.create(in: folder, files: files + house) { workspace throws(WorkspaceError) in
      if let founder { founder } else { try session.signer(in: workspace) }
    }
  }
}
