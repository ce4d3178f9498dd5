import Editorial
import Git
import Prose

/// What a person has settled of a merge.
struct MergeAnswers {
  /// The sides chosen, by the questions' keys.
  var sides: [String: ProseMerge.Side] = [:]
  /// The texts given back from an editor, by path.
  var texts: [String: [UInt8]] = [:]
}

/// What came of merging two commits.
struct TreeMerge {
  /// What our tree has to change, to hold both sides.
  var changes: [TreeChange] = []
  /// The questions that are open, in the order of the paths.
  var questions: [MergeQuestion] = []
  /// The texts to edit, by path.
  var marked: [(path: String, versions: FileVersions, text: [UInt8])] = []
}

extension Workspace {
  /// Merges the files of two commits, path by path.
  ///
  /// - Parameter bases: the newest commits that both have in common, at least one. Where there are several, and they differ
  ///   in a file, they are merged first; what nobody could decide between them counts as changed by both sides.
  func merge(
    _ ours: ObjectID,
    _ theirs: ObjectID,
    bases: [ObjectID],
    answers: MergeAnswers
  ) throws(WorkspaceError) -> TreeMerge {
    let (mine, other) = (try tree(of: ours), try tree(of: theirs))
    var merge = TreeMerge()
    for delta in try inGit({ () throws(GitError) in try repository.differences(from: mine, to: other) }) {
      let path = delta.path
      let base = try entries(at: path, in: bases)
      if base.count == 1 {
        if base[0] == delta.new { continue }
        if base[0] == delta.old {
          try requireRoom(for: delta, in: mine)
          merge.changes.append(try change(delta))
          continue
        }
      }
      for entry in [delta.old, delta.new].compactMap(\.self) where entry.kind != .file {
        throw unmergeable(path, entry)
      }
      if let text = answers.texts[path.string] {
        merge.changes.append(TreeChange(path, .bytes(text)))
        continue
      }
      let versions = FileVersions(
        path: path.string,
        base: try version(of: path, at: bases),
        ours: try content(delta.old, path),
        theirs: try content(delta.new, path),
        language: try language(at: path, in: [mine, other])
      )
      let file = versions.merged(answers: answers.sides)
      merge.questions += file.questions
      if let text = file.marked { merge.marked.append((path.string, versions, text)) }
      guard file.questions.isEmpty, file.bytes != versions.ours else { continue }
      if file.bytes == versions.theirs {
        try requireRoom(for: delta, in: mine)
        merge.changes.append(try change(delta))
      } else if let bytes = file.bytes {
        guard bytes.count <= Self.largestDraft else { throw WorkspaceError(.tooLarge, path.string) }
        merge.changes.append(TreeChange(path, .bytes(bytes)))
      }
    }
    return merge
  }

  func tree(of commit: ObjectID) throws(WorkspaceError) -> ObjectID {
    try inGit { () throws(GitError) in try repository.commit(commit).tree }
  }

  private func change(_ delta: TreeDelta) throws(WorkspaceError) -> TreeChange {
    do {
      return try TreeChange(delta)
    } catch {
      throw unmergeable(delta.path, delta.new ?? delta.old)
    }
  }

  private func unmergeable(_ path: RepositoryPath, _ entry: TreeEntry?) -> WorkspaceError {
    let what = entry?.kind == .submodule ? "another repository" : "a symbolic link"
    return WorkspaceError(.unmergeable, path.string, detail: "is \(what)")
  }

  /// Refuses to put a file where our side has a folder, or below what is a file on our side.
  private func requireRoom(for delta: TreeDelta, in tree: ObjectID) throws(WorkspaceError) {
    guard delta.new != nil, delta.old == nil else { return }
    let components = delta.path.components
    for count in 1...components.count {
      let path = try self.path(components.prefix(count).joined(separator: "/"))
      guard let entry = try inGit({ () throws(GitError) in try repository.entry(at: path, in: tree) }) else { return }
      guard entry.kind == .directory, count < components.count else {
        throw WorkspaceError(.unmergeable, path.string, detail: "is a folder on one side and a file on the other")
      }
    }
  }

  /// What some commits have at a path, each thing once.
  private func entries(at path: RepositoryPath, in commits: [ObjectID]) throws(WorkspaceError) -> [TreeEntry?] {
    var found: [TreeEntry?] = []
    for commit in commits {
      let entry = try inGit { () throws(GitError) in
        try repository.entry(at: path, in: repository.commit(commit).tree)
      }
      let file = entry?.kind == .directory ? nil : entry
      if !found.contains(file) { found.append(file) }
    }
    return found
  }

  /// What some commits have at a path, merged where they differ.
  private func version(of path: RepositoryPath, at commits: [ObjectID]) throws(WorkspaceError) -> [UInt8]? {
    let found = try entries(at: path, in: commits)
    guard found.count > 1, let first = commits.first else {
      guard let entry = found.first else { return nil }
      return try content(entry, path)
    }
    var merged = try version(of: path, at: [first])
    for commit in commits.dropFirst() {
      let common = try inGit { () throws(GitError) in try repository.mergeBases(of: first, and: commit) }
      let versions = FileVersions(
        path: path.string,
        base: try version(of: path, at: common),
        ours: merged,
        theirs: try version(of: path, at: [commit]),
        language: try language(at: path, in: [tree(of: first), tree(of: commit)])
      )
      merged = versions.merged().bytes
    }
    return merged
  }

  /// A file's bytes; of one whose meaning stet does not know, its name in git stands for them.
  private func content(_ entry: TreeEntry?, _ path: RepositoryPath) throws(WorkspaceError) -> [UInt8]? {
    guard let entry else { return nil }
    guard entry.kind == .file, WorkspaceFile(path: path.string) != .other else { return Array(entry.id.hex.utf8) }
    do {
      return try inGit { () throws(GitError) in try repository.blob(entry.id, limit: Self.largestDraft) }
    } catch let error where error.code == .tooLarge {
      throw WorkspaceError(.tooLarge, path.string)
    }
  }

  /// The language of a draft: what its stories say, or the settings; of two, the one whose tag comes first.
  private func language(at path: RepositoryPath, in trees: [ObjectID]) throws(WorkspaceError) -> Language {
    guard WorkspaceFile(path: path.string) == .text else { return .english }
    let folder = path.components.dropLast().joined(separator: "/")
    var found: [Language] = []
    for tree in trees {
      var ignored: [DamagedFile] = []
      let bytes = try record(at: "\(folder)/story.json", in: tree, damaged: &ignored)
      let story = bytes.flatMap { try? Story(file: $0) }
      if let named = story?.language {
        found.append(named)
      } else {
        found.append(try settings(in: tree).settings.language)
      }
    }
    return found.min { $0.tag < $1.tag } ?? .english
  }
}
