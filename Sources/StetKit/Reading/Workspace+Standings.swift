public import Editorial
import Git
import Prose

/// The standings of all drafts as they were found, kept under `.git/stet/desk`.
///
/// Each is keyed by all that it follows from: the draft's folder and the states of its text. The whole file is of one build of
/// stet and one file of settings. It may be deleted at any time.
private struct StandingMemo {
  let header: String
  /// Key and line of each draft's standing, by its folder.
  var lines: [String: (key: String, line: String)] = [:]

  static func header(program: String, settings: String) -> String { "stet desk 1 \(program) \(settings)" }

  init(header: String) { self.header = header }

  /// Reads what `text` wrote; nil for what another build or other settings wrote, and for anything else.
  init?(text: String, header: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.count >= 3, rows[0] == header else { return nil }
    self.header = header
    // Key, folder and figures, split at the first two tabs.
    for row in rows[1..<(rows.count - 2)] {
      let parts = row.split(separator: "\t", maxSplits: 2)
      guard parts.count == 3 else { return nil }
      lines[String(parts[1])] = (String(parts[0]), String(parts[2]))
    }
    // A file cut short or changed is made anew.
    let sum = SHA256.hex(rows[1..<(rows.count - 2)].joined(separator: "\n"))
    guard rows[rows.count - 2] == sum, rows[rows.count - 1].isEmpty else { return nil }
  }

  var text: String {
    let rows = lines.sorted { $0.key < $1.key }.map { "\($0.value.key)\t\($0.key)\t\($0.value.line)" }
    return ([header] + rows + [SHA256.hex(rows.joined(separator: "\n")), ""]).joined(separator: "\n")
  }
}

extension Workspace {
  /// Where every draft stands at the newest commit, in the order of their names, and why some cannot be read.
  ///
  /// - Complexity: one walk over what is new in the history, and the drafts that changed since this was asked last.
  public func standings() throws(WorkspaceError) -> (standings: [DraftStanding], unreadable: [WorkspaceError]) {
    guard let head = try head(), let tree = try headTree() else { return ([], []) }
    let histories = try histories(from: head)
    let settingsFile = try inGit { () throws(GitError) in
      try repository.entry(at: RepositoryPath("stet.json"), in: tree)
    }
    // Where the kernel does not tell which program this is, nothing is kept.
    let program = try? HostFile.ownIdentity()
    let header = StandingMemo.header(program: program ?? "unknown", settings: settingsFile?.id.hex ?? "none")
    let known = program == nil ? nil : repository.derived("desk").flatMap { StandingMemo(text: $0, header: header) }
    var memo = StandingMemo(header: header)
    var standings: [DraftStanding] = []
    var unreadable: [WorkspaceError] = []
    var isNew = false
    for (draft, folder) in try folders(in: tree) {
      guard let history = histories[draft.textPath], !history.isMissing else { continue }
      let key = Self.key(folder, history)
      if let kept = known?.lines[draft.folder], kept.key == key,
        let standing = DraftStanding(line: kept.line, of: draft.slug, in: draft.folder), standing.holds(on: today)
      {
        standings.append(standing)
        memo.lines[draft.folder] = kept
        continue
      }
      isNew = true
      do throws(WorkspaceError) {
        let standing = try standing(of: draft, history, at: head)
        standings.append(standing)
        memo.lines[draft.folder] = standing.line.map { (key, $0) }
      } catch {
        unreadable.append(error)
      }
    }
    if program != nil, isNew || memo.lines.count != known?.lines.count {
      repository.keepDerived("desk", memo.text)
    }
    return (standings, unreadable)
  }

  private func standing(
    of draft: DraftName,
    _ history: History,
    at head: ObjectID
  ) throws(WorkspaceError) -> DraftStanding {
    let files = try files(of: draft, at: head, history: history)
    return DraftStanding(Dossier(files.draft, settings: files.settings, today: today))
  }

  private static func key(_ folder: ObjectID, _ history: History) -> String {
    folder.hex + SHA256.hex(history.lines.joined(separator: "\n")).prefix(32)
  }
}
