import Editorial
import Git

extension Workspace {
  /// The commits that lead to one and not to another, newest first, without merges.
  func steps(to new: ObjectID, from old: ObjectID?) throws(WorkspaceError) -> [SyncOutcome.Step] {
    let commits = try inGit { () throws(GitError) in try repository.commits(leadingTo: new, notTo: old) }
    return commits.filter { $0.parents.count < 2 }.map { commit in
      SyncOutcome.Step(commit: commit.id.hex, author: commit.author.name, subject: commit.subject)
    }
  }

  /// The message of a commit that brings two lines of work together: what came in, by whom.
  func message(joining theirs: ObjectID, to ours: ObjectID, from place: SyncPlace) throws(WorkspaceError) -> String {
    let steps = try steps(to: theirs, from: ours)
    let names = Dictionary(grouping: steps, by: \.author)
    let lines = names.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { name, steps in
      "\(name): \(steps.count == 1 ? "1 commit" : "\(steps.count) commits")"
    }
    return Plan(files: [], subject: "sync with \(place.name)", body: lines, trailers: []).message
  }

  /// Notes the drafts whose files differ from what they were at a commit.
  func note(draftsChangedSince old: ObjectID?, _ outcome: inout SyncOutcome) throws(WorkspaceError) {
    guard let old, let new = try headTree() else { return }
    let tree = try tree(of: old)
    let paths = try inGit { () throws(GitError) in try repository.differences(from: tree, to: new) }.map(\.path.string)
    let known = Set(outcome.drafts)
    outcome.drafts += try drafts().filter { draft in
      !known.contains(draft) && paths.contains { $0.hasPrefix("\(draft.folder)/") }
    }
  }
}
