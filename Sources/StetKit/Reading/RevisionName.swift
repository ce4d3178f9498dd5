import Editorial

/// How a person names a state of a draft.
public enum RevisionName: Sendable, Hashable {
  /// The newest commit.
  case latest
  /// A draft's own number: `r3`.
  case number(Int)
  /// A day, `2022-01-07`: the state at its end, in the clock of the commits.
  case day(String)
  /// Anything that git knows: `HEAD~2`, a branch, an abbreviated id.
  case git(String)

  /// Reads what a person typed.
  public init(_ typed: String) {
    let bytes = Array(typed.utf8)
    if bytes.first == UInt8(ascii: "r"), let number = Int(typed.dropFirst()), number > 0 {
      self = .number(number)
    } else if Timestamp("\(typed)T00:00:00Z") != nil {
      self = .day(typed)
    } else {
      self = .git(typed)
    }
  }

  /// What the person typed.
  public var typed: String {
    switch self {
    case .latest: "HEAD"
    case .number(let number): "r\(number)"
    case .day(let day): day
    case .git(let revision): revision
    }
  }
}
