import Git

/// Signs commits with a person's key.
///
/// Whoever opens the workspace brings it along: signing runs a program, which this library does not.
public protocol CommitSealer: Sendable {
  /// Makes the signature of a commit.
  ///
  /// - Parameter commit: the commit as git would store it without the signature.
  /// - Returns: the armoured signature.
  func signature(of commit: [UInt8]) throws(WorkspaceError) -> String
}

/// Hands what a workspace signs with to git, and keeps the error that git could not carry.
final class KitSealer: Sealer {
  private let sealer: any CommitSealer
  private(set) var failure: WorkspaceError?

  init(_ sealer: any CommitSealer) { self.sealer = sealer }

  func signature(of commit: [UInt8]) throws(GitError) -> String {
    do {
      return try sealer.signature(of: commit)
    } catch {
      failure = error
      throw GitError(.unsigned, call: "signature", message: error.detail)
    }
  }
}
