import Editorial
import Git
import Prose

extension Workspace {
  /// The largest piece of evidence that is read to compare it with its name, in bytes.
  private static let largestEvidence = 256 << 20

  /// What is wrong with a piece of evidence, or with the file that says how it was captured; nil when nothing is.
  ///
  /// - Parameter folder: the name of the folder it is in: the first two digits of its hash.
  func problem(ofEvidence file: TreeEntry, in folder: String) throws(WorkspaceError) -> String? {
    let hash = file.name.stem ?? file.name
    let isHash =
      hash.utf8.count == 64 && hash.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isHash else { return "is not named by a hash as evidence is" }
    guard hash.hasPrefix(folder), folder.utf8.count == 2 else { return "is in the folder of another hash" }
    let limit = file.name.stem == nil ? Self.largestEvidence : Self.largestRecord
    let bytes: [UInt8]
    do throws(GitError) {
      bytes = try repository.blob(file.id, limit: limit)
    } catch {
      return error.code == .tooLarge
        ? "is larger than the \(limit >> 20) MB that stet reads" : "cannot be read: \(error.message)"
    }
    guard file.name.stem != nil else {
      return SHA256.hex(bytes) == hash ? nil : "does not hold what its name says: its hash is another"
    }
    do throws(JSONError) {
      _ = try JSON(parsing: bytes)
      return nil
    } catch {
      return error.problem
    }
  }

  /// A draft's text as a tree holds it.
  func recordedText(of draft: DraftName, in tree: ObjectID) throws(WorkspaceError) -> Text {
    let path = try self.path(draft.textPath)
    let bytes = try inGit { () throws(GitError) in
      try repository.entry(at: path, in: tree).map { entry throws(GitError) in
        try repository.blob(entry.id, limit: Self.largestDraft)
      }
    }
    return try Self.text(bytes ?? [], path: draft.textPath)
  }

  /// Whether there is a `stet.json`, in the newest commit or in the working copy.
  func isWorkspace() throws(WorkspaceError) -> Bool { try Self.isWorkspace(repository) }
}
