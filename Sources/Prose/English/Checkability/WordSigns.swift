/// What the rules of assertions and clauses know of a word.
struct WordSigns: Sendable {
  /// The signs that the word is by itself, a bit for each `AssertionSign`.
  var signs: UInt128 = 0
  /// Its part in a clause.
  var verb: VerbTraits = []
}

/// What a word may be in the predicate of a clause, or before one.
struct VerbTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A form of "be", "have" or "do", or a modal verb.
  static let auxiliary = VerbTraits(rawValue: 1)
  /// An irregular verb in the past tense.
  static let past = VerbTraits(rawValue: 2)
  /// A verb of acts or of speech, in the forms that news uses.
  static let act = VerbTraits(rawValue: 4)
  /// A verb in the present tense, which may be a noun.
  static let present = VerbTraits(rawValue: 8)
  /// A word behind which a verb form is no finite verb.
  static let lead = VerbTraits(rawValue: 16)
  /// A preposition.
  static let preposition = VerbTraits(rawValue: 32)
}

/// The tokens of a sentence with what the rules of assertions and clauses know of each.
struct SignedRun {
  let run: TokenRun
  let words: [WordSigns]

  /// Looks every word up once.
  init(_ run: TokenRun) {
    self.run = run
    words = English.numberedSigns.map(run) { $0.kind == .word ? $1 : WordSigns() }
  }

  /// Whether the token at an index is the finite verb of a clause, or nearly surely so.
  ///
  /// There is no parser behind it: closed lists, and the ending `-ed` where nothing before the word makes it an adjective.
  func isFiniteVerb(at index: Int) -> Bool {
    let token = run[index]
    guard token.kind == .word else { return false }
    let verb = words[index].verb
    if verb.contains(.auxiliary) { return true }
    guard token.first == .lower, index > 0 else { return false }
    if verb.contains(.past) { return true }
    let before = words[index - 1].verb
    if before.contains(.lead) { return false }
    if verb.contains(.act) { return true }
    if verb.contains(.present) {
      // "the reports show", "it shows": behind a preposition or at the start it is a noun or an imperative.
      return !before.contains(.preposition) && run[index - 1].kind != .mark
    }
    return hasPastEnding(token) && !before.contains(.preposition)
  }

  private func hasPastEnding(_ token: Token) -> Bool {
    let range = token.range
    guard range.count > 4, run.text.utf8[range.upperBound - 1] == UInt8(ascii: "d"),
      run.text.utf8[range.upperBound - 2] == UInt8(ascii: "e")
    else { return false }
    return !run.text.utf8[range].contains(UInt8(ascii: "-"))
  }
}

extension English {
  /// What the rules of assertions and clauses know of each word, from the tables that a person reads.
  static let wordSigns: Lexicon<WordSigns> = {
    var table: [WordKey: WordSigns] = [:]
    let signs: [(AssertionSign, WordSet)] = [
      (.firstPlural, usWords), (.firstSingular, meWords), (.secondPerson, secondPersons), (.advice, duties),
      (.possibility, possibilities), (.hypothesis, hypotheses), (.future, futures), (.thirdPerson, thirdPersons),
      (.opinion, opinions), (.intensity, intensifiers), (.generality, generalities), (.evaluation, evaluations),
      (.negation, negations), (.hedge, hedges), (.thanks, courtesies), (.beingVerb, presentBeing),
      (.pastAuxiliary, pastAuxiliaries), (.presentPerfect, presentHave), (.condition, WordSet(words: "if")),
    ]
    for (sign, words) in signs {
      for word in words.words { table[word, default: WordSigns()].signs |= 1 << UInt128(sign.rawValue) }
    }
    for word in reportingVerbs.words where !weakReportingVerbs.contains(word) {
      table[word, default: WordSigns()].signs |= 1 << UInt128(AssertionSign.reporting.rawValue)
    }
    let verbs: [(VerbTraits, WordSet)] = [
      (.auxiliary, finiteAuxiliaries), (.past, irregularPasts), (.act, eventVerbs), (.act, reportingVerbs),
      (.present, presentVerbs), (.lead, determiners), (.lead, nonFiniteLeads), (.preposition, prepositions),
    ]
    for (trait, words) in verbs {
      for word in words.words { table[word, default: WordSigns()].verb.formUnion(trait) }
    }
    return Lexicon(Array(table))
  }()
}
