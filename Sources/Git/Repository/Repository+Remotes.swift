import CGit2

extension Repository {
  /// The names of the other copies that git's settings know, in the order of their bytes.
  package func remotes() throws(GitError) -> [String] {
    var names = unsafe git_strarray()
    defer { unsafe git_strarray_dispose(&names) }
    try git("git_remote_list") { unsafe git_remote_list(&names, handle.pointer) }
    return unsafe (0..<names.count).compactMap { index in
      unsafe names.strings[index].map { unsafe String(cString: $0) }
    }.sorted()
  }

  /// Whether a branch may have this name.
  package static func isBranchName(_ name: String) -> Bool {
    Library.start()
    var isValid: Int32 = 0
    return unsafe git_branch_name_is_valid(&isValid, name) == 0 && isValid == 1
  }
}
