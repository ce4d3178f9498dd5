public import Editorial

/// What a sync did.
public struct SyncOutcome: Sendable {
  /// A commit that came in or went out.
  public struct Step: Sendable, Hashable {
    /// The commit, as forty hexadecimal digits.
    public let commit: String
    /// Whose work it is.
    public let author: String
    /// The first line of its message.
    public let subject: String
  }

  /// Where it synced.
  public let place: SyncPlace
  /// What came in, newest first, without merges.
  public internal(set) var received: [Step] = []
  /// What went out, newest first, without merges.
  public internal(set) var sent: [Step] = []
  /// The commits that brought two lines of work together.
  public internal(set) var merges: [String] = []
  /// The drafts whose files came in changed.
  public internal(set) var drafts: [DraftName] = []
  /// What has to be settled before anything more is done; nil when both places are in step.
  public internal(set) var stopped: StoppedMerge?
}

/// A merge that waits for a person: nothing of it is committed, and no file of the working copy has changed.
public struct StoppedMerge: Sendable, Hashable {
  /// What has to be settled; people name the first by 1.
  public let questions: [MergeQuestion]
  /// Files with the wordings between markers, to be edited: the path of each, and of the draft's text it is for.
  public let files: [(file: String, path: String)]

  /// Two are equal when they ask the same.
  public static func == (left: StoppedMerge, right: StoppedMerge) -> Bool { left.questions == right.questions }

  /// Hashes the questions.
  public func hash(into hasher: inout Hasher) { hasher.combine(questions) }
}
