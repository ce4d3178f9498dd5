/// Why git could not do something.
package struct GitError: Error, Sendable, Hashable {
  /// What kind of failure it is; new kinds may come.
  package struct Code: Sendable, Hashable, RawRepresentable {
    /// A stable word for logs and tests.
    package let rawValue: String
    /// Takes the word.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// There is no repository here or above.
    package static let noRepository = Code(rawValue: "no-repository")
    /// The repository belongs to somebody else, and git's safety rule forbids to open it.
    package static let foreignOwner = Code(rawValue: "foreign-owner")
    /// The repository uses an extension that libgit2 does not know.
    package static let unsupportedExtension = Code(rawValue: "unsupported-extension")
    /// The repository has no working tree.
    package static let bare = Code(rawValue: "bare")
    /// The repository is a shallow clone: its history was cut off.
    package static let shallow = Code(rawValue: "shallow")
    /// HEAD names a commit, not a branch.
    package static let detachedHead = Code(rawValue: "detached-head")
    /// The object, path or reference does not exist.
    package static let notFound = Code(rawValue: "not-found")
    /// A walk has come to its end.
    static let end = Code(rawValue: "end")
    /// The text is no git revision, an ambiguous one, or does not lead to a commit.
    package static let noSuchRevision = Code(rawValue: "no-such-revision")
    /// Another process moved the branch or the file first.
    package static let modified = Code(rawValue: "modified")
    /// Another process holds a lock, or a dead one left it.
    package static let locked = Code(rawValue: "locked")
    /// A file on disk differs from what git recorded, and would have to be overwritten.
    package static let dirty = Code(rawValue: "dirty")
    /// The commit that `path` names is made, but the files could not follow the branch yet.
    package static let behind = Code(rawValue: "behind")
    /// A path is not one that stet writes or follows: empty, absolute, `..`, `.git`, a control character, a backslash.
    package static let badPath = Code(rawValue: "bad-path")
    /// A path leads through a symbolic link.
    package static let symbolicLink = Code(rawValue: "symbolic-link")
    /// The operating system does not permit it.
    package static let permission = Code(rawValue: "permission")
    /// A commit could not be signed.
    package static let unsigned = Code(rawValue: "unsigned")
    /// A file is larger than the caller allows.
    package static let tooLarge = Code(rawValue: "too-large")
    /// There is no room left on the disk, or in a person's share of it.
    package static let diskFull = Code(rawValue: "disk-full")
    /// The operating system failed; the message says how.
    package static let system = Code(rawValue: "system")
    /// Anything else that libgit2 reports.
    package static let other = Code(rawValue: "other")
  }

  /// The kind of failure.
  package let code: Code
  /// The call that failed, such as `git_tree_lookup`.
  package let call: String
  /// What the library or the system says about it; may be empty.
  package let message: String
  /// The path it is about, where there is one.
  package let path: String?

  package init(_ code: Code, call: String, message: String = "", path: String? = nil) {
    self.code = code
    self.call = call
    self.message = message
    self.path = path
  }
}
