import Glibc

/// The workspace's write lock, held until it is released or goes out of scope.
package struct WriteLock: ~Copyable {
  private let file: FileDescriptor

  fileprivate init(_ file: consuming FileDescriptor) {
    self.file = file
  }

  /// Lets the next stet write.
  package consuming func release() {}
}

extension Repository {
  /// Waits until no other stet writes here, keeps others from writing, and finishes what a dead one left half done.
  ///
  /// The lock is `flock` on `stet.lock` in the repository's own folder: the kernel drops it when the process ends, however
  /// it ends, so a dead process never blocks anybody. Plain git does not know the lock; a commit it makes meanwhile is found
  /// by the compare-and-swap in `land`.
  package func lock() throws(GitError) -> WriteLock {
    let file = try FileDescriptor(trusted: gitDirectory + "stet.lock", flags: O_RDWR | O_CREAT)
    while flock(file.rawValue, LOCK_EX) != 0 {
      guard errno == EINTR else { throw GitError(errno: errno, call: "flock", path: "stet.lock") }
    }
    let lock = WriteLock(file)
    try finishLanding()
    return lock
  }

  /// Finishes what a dead process left half done, if there is such a thing; otherwise this costs one look at one name.
  ///
  /// - Returns: why it could not be finished; nil when nothing is left to do. Reading can go on all the same.
  package func finishInterruptedLanding() -> GitError? {
    guard hasJournal else { return nil }
    do {
      try lock().release()
      return nil
    } catch {
      return error
    }
  }

  /// Whether a landing has begun and not ended: of a process that runs, or of one that died.
  package var hasJournal: Bool { unsafe access(gitDirectory + "stet/journal", F_OK) == 0 }
}
