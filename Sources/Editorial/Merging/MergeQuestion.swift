/// Something about two versions of a file that only a person can settle.
public struct MergeQuestion: Sendable, Hashable {
  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// Some sentences of a draft; the number of the line, from 1, at which they stand or would stand in our version.
    case words(line: Int)
    /// One field of a draft's `story.json`, by its name.
    case field(String)
    /// The file as a whole; the wordings are empty.
    case file(FileProblem)
  }

  /// Why a file as a whole cannot be merged.
  public enum FileProblem: String, Sendable, Hashable {
    /// Both sides changed it, and stet does not know what it means.
    case changedByBoth = "changed by both"
    /// One side deleted it, and the other changed it.
    case deletedByOne = "deleted by one, changed by the other"
    /// It is not what its name says it is, on one side or both.
    case unreadable
  }

  /// The file, from the top of the workspace.
  public let path: String
  /// What of it.
  public let subject: Subject
  /// What both sides began with; nil where there was nothing.
  public let base: String?
  /// What our side has; nil where it has nothing.
  public let ours: String?
  /// What their side has; nil where it has nothing.
  public let theirs: String?

  /// Takes the parts as they are.
  package init(_ path: String, _ subject: Subject, base: String? = nil, ours: String? = nil, theirs: String? = nil) {
    self.path = path
    self.subject = subject
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// A name made from all that the question is about: the same for the same question, on whatever commits it comes up.
  public var key: String {
    let place =
      switch subject {
      // The same words may move to another line while a person thinks.
      case .words: "words"
      case .field(let name): "field \(name)"
      case .file(let problem): "file \(problem.rawValue)"
      }
    return ShortID.of(JSON.array([.string(path), .string(place)] + [base, ours, theirs].map(JSON.optional)).line)
  }
}
