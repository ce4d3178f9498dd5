import CGit2

extension Repository {
  /// Moves a branch from one commit to another, and notes it in the reflog.
  ///
  /// - Parameter note: what the reflog says, on one line.
  /// - Throws: `GitError` with code `modified` when the branch is not where it was, `locked` while another git moves it.
  func move(
    _ reference: String,
    from old: ObjectID?,
    to new: ObjectID,
    note: String,
    by committer: Signature
  ) throws(GitError) {
    let lock = commonDirectory + reference + ".lock"
    try git("git_repository_set_ident") {
      unsafe git_repository_set_ident(handle.pointer, committer.name, committer.email)
    }
    var new = new.raw
    if let old {
      var old = old.raw
      _ = try Handle<ReferenceObject>("git_reference_create_matching", path: lock) {
        unsafe git_reference_create_matching(&$0, handle.pointer, reference, &new, 1, &old, note)
      }
    } else {
      _ = try Handle<ReferenceObject>("git_reference_create", path: lock) {
        unsafe git_reference_create(&$0, handle.pointer, reference, &new, 0, note)
      }
    }
  }
}
