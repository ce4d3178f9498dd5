import Editorial

/// The sign, the word and the colour of a claim's status; the sign is one column wide and says it without colour.
struct StatusSign: Sendable, Hashable {
  /// The sign.
  let sign: String
  /// The word for people.
  let word: String
  /// What its colour means.
  let tone: Tone

  /// Finds the sign of a status by its word in files and reports.
  init(word: String) {
    self.word = word
    (sign, tone) = Self.table[word] ?? ("·", .plain)
  }

  /// Finds the sign of a claim's status.
  init(_ status: ClaimStatus) { self.init(word: status.word) }

  /// Finds the sign of a decision.
  init(_ verb: Decision.Verb) {
    switch verb {
    case .drop: self.init(word: ClaimStatus.dropped.word)
    case .ruling(let status): self.init(ruling: status)
    default: self.init(word: verb.word)
    }
  }

  /// Finds the sign of an editor's ruling: the status by which the claim is settled, in words that say so.
  init(ruling status: Status) {
    word = "ruled \(status.rawValue)"
    sign = "§"
    tone = StatusSign(word: status.rawValue).tone
  }

  /// The sign and the word.
  var phrase: Phrase { Phrase("\(sign) \(word)", Look(tone: tone, isBold: tone != .faint), isSolid: true) }

  private static let table: [String: (String, Tone)] = [
    "verified": ("✓", .settled), "on-author": ("@", .settled), "not-checkable": ("¬", .settled),
    "disputed": ("✗", .wrong), "contested": ("≠", .wrong), "unverifiable": ("∅", .reopened), "stale": ("~", .reopened),
    "queried": ("?", .inHand), "checking": ("…", .inHand), "unchecked": ("○", .plain), "dropped": ("–", .faint),
    "ruling": ("§", .settled), "assignment": ("→", .inHand), "waiver": ("»", .inHand), "tick": ("✓", .settled),
    "untick": ("○", .plain), "note": ("¶", .faint), "cite": ("+", .plain), "answer": ("!", .inHand),
  ]

  /// Explains the signs of some statuses, in the order in which a checker wants to see them.
  static func legend(of words: Set<String>) -> Phrase {
    ClaimStatus.words.filter(words.contains).map { word in
      let sign = StatusSign(word: word)
      return Phrase("\(sign.sign) \(word)", .toned(sign.tone), isSolid: true)
    }.joined(by: "  ")
  }
}
