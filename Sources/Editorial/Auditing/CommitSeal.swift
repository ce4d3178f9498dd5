/// What is known of the signature of a commit.
public enum CommitSeal: Sendable, Hashable {
  /// There is none.
  case unsigned
  /// There is one, and it was not checked; why, as the rest of a sentence.
  case unchecked(String)
  /// It holds, and is of the commit's author.
  case valid
  /// It does not hold, or is not of the commit's author; how, as the rest of a sentence.
  case invalid(String)

  /// The word in JSON.
  public var word: String {
    switch self {
    case .unsigned: "unsigned"
    case .unchecked: "unchecked"
    case .valid: "valid"
    case .invalid: "invalid"
    }
  }

  /// More, as the rest of a sentence; nil where there is nothing to add.
  public var detail: String? {
    switch self {
    case .unsigned, .valid: nil
    case .unchecked(let why), .invalid(let why): why
    }
  }
}
