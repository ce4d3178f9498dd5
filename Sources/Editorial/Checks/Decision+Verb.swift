extension Decision.Verb {
  /// The word in files and reports.
  public var word: String {
    switch self {
    case .status(let status): status.rawValue
    case .drop: "drop"
    case .ruling: "ruling"
    case .waiver: "waiver"
    case .assignment: "assignment"
    case .tick: "tick"
    case .untick: "untick"
    case .note: "note"
    case .cite: "cite"
    case .answer: "answer"
    case .unknown(let word): word
    }
  }

  /// Reads the word of a file.
  init(word: String) {
    switch word {
    case "drop": self = .drop
    case "waiver": self = .waiver
    case "assignment": self = .assignment
    case "tick": self = .tick
    case "untick": self = .untick
    case "note": self = .note
    case "cite": self = .cite
    case "answer": self = .answer
    default: self = Status(rawValue: word).map(Self.status) ?? .unknown(word)
    }
  }

  /// Whether it says something of the claim as a whole, so that it takes the place of what the person said of it before.
  var isAboutClaim: Bool {
    switch self {
    case .status, .drop: true
    case .ruling, .waiver, .assignment, .tick, .untick, .note, .cite, .answer, .unknown: false
    }
  }

  /// Whether it says something of single facts of the claim.
  var isAboutFacts: Bool {
    switch self {
    case .tick, .untick: true
    case .status, .drop, .ruling, .waiver, .assignment, .note, .cite, .answer, .unknown: false
    }
  }
}
