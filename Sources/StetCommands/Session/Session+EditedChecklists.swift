import CommandSyntax
import Editorial
import StetKit

extension Session {
  /// Says which checklists lie otherwise in the working copy than what counts, and how to commit them.
  ///
  /// - Parameter names: the lists that matter, by what a person typed or by their names; all when nil.
  func noteEditedChecklists(in workspace: borrowing Workspace, named names: [String]? = nil) throws(WorkspaceError) {
    var edited = try workspace.editedChecklists()
    if let names {
      let known = edited.map(\.name)
      let meant = Set(names.compactMap { Checklist.name(typed: $0, among: known) })
      edited.removeAll { !meant.contains($0.name) }
    }
    guard !edited.isEmpty else { return }
    for list in edited {
      let path = Visible.line(list.path)
      let what =
        switch list.edit {
        case .changed: "has edits that are not committed, and they have no effect before that"
        case .added: "is new and not committed, and has no effect before that"
        case .removed: "is gone from the working copy, but counts until that is committed"
        }
      console.say("stet: \(path) \(what).")
      if let damage = list.damage {
        let line = damage.line.map { ", line \($0)," } ?? ""
        console.say("stet: As it lies there it cannot be read: \(path)\(line) \(Visible.line(damage.problem)).")
      }
    }
    let paths = edited.map { ShellWords.quote($0.path) }.joined(separator: " ")
    let isNew = edited.contains { $0.edit == .added }
    let commit = "git commit -m \"edit checklists\" -- \(paths)"
    let way = Visible.line(isNew ? "git add -- \(paths) && \(commit)" : commit)
    console.say("hint: stet checklist DRAFT --edited shows what will be asked; \(way) commits it.")
  }
}
