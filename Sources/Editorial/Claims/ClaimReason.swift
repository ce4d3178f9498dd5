import Prose

/// Why a passage is a claim, in words for a person.
enum ClaimReason {
  /// No more words than this are cited of one span, in characters.
  private static let longest = 32

  /// Puts the reason into one sentence: “It gives a number and says who said it”.
  ///
  /// - Parameter spans: those of the passage; the first of each kind is cited where it is short.
  static func sentence(kinds: [ClaimKind], spans: [CheckableSpan], in text: Text) -> String {
    let clauses = kinds.map { kind in
      let cited = spans.first { ClaimKind(of: $0.kind) == kind && $0.range.count <= longest }
      let words = cited.map { " (\(Wording.quoted(Wording.folded(text[$0.range]))))" } ?? ""
      return kind.does + (kind == .quote || kind == .attribution ? "" : words)
    }
    guard let last = clauses.last else { return "It says that something is so." }
    let list = clauses.count == 1 ? last : clauses.dropLast().joined(separator: ", ") + " and " + last
    return "It \(list)."
  }
}

extension ClaimKind {
  /// What a passage of this kind does, as the rest of a sentence.
  fileprivate var does: String {
    switch self {
    case .number: "gives a number"
    case .date: "gives a date"
    case .name: "names somebody"
    case .place: "names a place"
    case .quote: "quotes words"
    case .attribution: "says who said it"
    case .superlative: "claims a first, an only or a most"
    case .comparison: "compares"
    case .cause: "gives a cause"
    case .event: "says that something happened"
    case .document: "refers to a document"
    case .position: "gives a title or role"
    default: "holds something checkable"
    }
  }

  /// The kind of claim that a span of this kind makes of a sentence; nil for a span that makes none.
  init?(of span: CheckableSpan.Kind) {
    switch span {
    case .number, .ordinal, .age: self = .number
    case .date: self = .date
    case .name: self = .name
    case .place: self = .place
    case .quote: self = .quote
    case .attribution: self = .attribution
    case .superlative: self = .superlative
    case .comparison: self = .comparison
    case .cause: self = .cause
    case .position: self = .position
    case .document: self = .document
    case .event: self = .event
    case .negation, .hedge, .address, .placeholder: return nil
    }
  }
}

extension CheckableSpan.Kind {
  /// Whether it is a figure, a date, or a first, only or most: whoever says so in earnest can be held to it.
  var isMeasured: Bool { [.number, .ordinal, .age, .date, .superlative].contains(self) }

  /// Whether a clause that holds it asserts something by itself.
  var standsAlone: Bool {
    switch self {
    case .number, .ordinal, .age, .date, .name, .place, .quote, .superlative, .comparison, .document: true
    default: false
    }
  }
}

extension AssertionSigns {
  /// Whether the sentence has a verb and neither asks, tells the reader to act, nor speaks of feelings or of what should be.
  var tells: Bool {
    let others: [AssertionSign] = [
      .question, .imperative, .politeRequest, .firstPersonFeeling, .secondPerson, .evaluation, .advice, .thanks,
      .opinion,
    ]
    return has(.finiteVerb) && !others.contains(where: has)
  }

  /// Whether it tells in the past tense what others did or what happened.
  var reportsPast: Bool {
    let others: [AssertionSign] = [.firstPlural, .firstSingular, .hypothesis, .generality, .intensity, .hedge]
    return has(.pastVerb) && !others.contains(where: has)
  }
}
