import CGit2
import Glibc

/// Runs one libgit2 call and turns a negative status into a `GitError`.
///
/// The library keeps its message per thread until the next call, so it is read and cleared at once, here and nowhere else.
///
/// - Returns: the status, which is zero or, for a few calls, a positive answer.
@discardableResult
func git(_ call: StaticString, path: String? = nil, _ body: () -> Int32) throws(GitError) -> Int32 {
  Library.start()
  errno = 0
  let status = body()
  guard status < 0 else { return status }
  let system = errno
  let message: String
  if let error = unsafe git_error_last(), let text = unsafe error.pointee.message {
    message = unsafe String(cString: text)
  } else {
    message = ""
  }
  git_error_clear()
  // On a full disk some calls fail without a word, and the system's own is all there is.
  if message.isEmpty, system == ENOSPC || system == EDQUOT || system == EIO {
    throw GitError(errno: system, call: "\(call)", path: path)
  }
  throw GitError(.init(status: status, message: message), call: "\(call)", message: message, path: path)
}

extension GitError.Code {
  /// Sorts a libgit2 status into the kinds that callers treat differently.
  ///
  /// libgit2 1.5 reports a foreign owner as GIT_EOWNER (-36), or as a plain -3 whose message names the setting that would
  /// allow it, and an unknown extension as a plain -1, so the message has to be read for those two.
  init(status: Int32, message: String) {
    if message.contains("not owned by current user") || message.contains("safe.directory") {
      self = .foreignOwner
    } else if message.contains("unsupported extension") || message.contains("unsupported repository version") {
      self = .unsupportedExtension
    } else if message.contains("Permission denied") || message.contains("Read-only file system") {
      self = .permission
    } else if message.contains("No space left on device") || message.contains("Disk quota exceeded") {
      self = .diskFull
    } else {
      switch status {
      case GIT_ENOTFOUND.rawValue: self = .notFound
      case GIT_EOWNER.rawValue: self = .foreignOwner
      case GIT_EMODIFIED.rawValue: self = .modified
      case GIT_ELOCKED.rawValue: self = .locked
      case GIT_ECONFLICT.rawValue: self = .dirty
      case GIT_EBAREREPO.rawValue: self = .bare
      case GIT_ITEROVER.rawValue: self = .end
      case GIT_EINVALIDSPEC.rawValue, GIT_EAMBIGUOUS.rawValue, GIT_EPEEL.rawValue: self = .noSuchRevision
      default: self = .other
      }
    }
  }
}
