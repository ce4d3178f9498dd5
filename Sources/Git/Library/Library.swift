import CGit2

/// The one initialisation of libgit2 in this process.
enum Library {
  /// Starts the library and asks it to fsync what it writes; later calls cost a load and a branch.
  ///
  /// libgit2 fsyncs nothing by default and does not read `core.fsync`; the option must be set before a repository is opened.
  static func start() { _ = started }

  /// How much of a pack is mapped at once, and of all packs together, in bytes.
  private static let windowSize = 32 << 20
  private static let mappedLimit = 96 << 20

  private static let started: Bool = {
    guard git_libgit2_init() >= 0, stet_git_set_mapping_limits(windowSize, mappedLimit) >= 0 else { return false }
    return stet_git_enable_fsync(1) >= 0
  }()

  /// Runs a body that reads many objects once each: to keep them all takes memory, and looking for what to drop from a full
  /// cache takes longer than reading it again.
  static func withoutCache<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    start()
    _ = stet_git_enable_caching(0)
    defer { _ = stet_git_enable_caching(1) }
    return try body()
  }
}
