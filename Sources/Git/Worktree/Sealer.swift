/// Signs commits.
package protocol Sealer {
  /// Makes the signature of a commit.
  ///
  /// - Parameter commit: the commit as git would store it without the signature.
  /// - Returns: the armoured signature, lines ended by line feeds.
  func signature(of commit: [UInt8]) throws(GitError) -> String
}
