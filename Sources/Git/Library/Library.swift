import CGit2

/// The one initialisation of libgit2 in this process.
enum Library {
  /// Starts the library and asks it to fsync what it writes; later calls cost a load and a branch.
  ///
  /// libgit2 fsyncs nothing by default and does not read `core.fsync`; the option must be set before a repository is opened.
  static func start() { _ = started }

  private static let started: Bool = {
    guard git_libgit2_init() >= 0 else { return false }
    return stet_git_enable_fsync(1) >= 0
  }()
}
