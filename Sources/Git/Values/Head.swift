/// Where HEAD points.
package enum Head: Sendable, Hashable {
  /// A branch without a commit yet; the reference's full name.
  case unborn(reference: String)
  /// A branch and its newest commit; the reference's full name.
  case branch(reference: String, commit: ObjectID)
  /// A commit, but no branch.
  case detached(commit: ObjectID)

  /// The newest commit, if there is one.
  package var commit: ObjectID? {
    switch self {
    case .unborn: nil
    case .branch(_, let commit), .detached(let commit): commit
    }
  }
}
