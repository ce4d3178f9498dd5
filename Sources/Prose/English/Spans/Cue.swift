/// Which tables of words know a word, so that a rule asks its own table only where there is an answer.
///
/// A sentence's words are looked up once in the union of the tables; what the many rules then ask of each word is one bit.
struct Cue: OptionSet, Sendable {
  let rawValue: UInt32

  /// A weekday, a month, or the first word of a relative date.
  static let date = Cue(rawValue: 1 << 0)
  /// A number in words, vague ones too.
  static let number = Cue(rawValue: 1 << 1)
  /// An ordinal.
  static let ordinal = Cue(rawValue: 1 << 2)
  /// The first word of a title or role.
  static let position = Cue(rawValue: 1 << 3)
  /// The first word of a comparison.
  static let comparison = Cue(rawValue: 1 << 4)
  /// The first word of a cause.
  static let cause = Cue(rawValue: 1 << 5)
  /// The first word of a document, or of a part of one.
  static let document = Cue(rawValue: 1 << 6)
  /// The first word of a superlative.
  static let superlative = Cue(rawValue: 1 << 7)
  /// A verb of an event.
  static let event = Cue(rawValue: 1 << 8)
  /// A verb of speech, or the first word of a phrase that names a source.
  static let source = Cue(rawValue: 1 << 9)
  /// A negation.
  static let negation = Cue(rawValue: 1 << 10)
  /// The first word of a hedge.
  static let hedge = Cue(rawValue: 1 << 11)
  /// A word that speaks of an age.
  static let age = Cue(rawValue: 1 << 12)
  /// "than".
  static let than = Cue(rawValue: 1 << 13)
  /// A word that puts what follows into the future.
  static let future = Cue(rawValue: 1 << 14)

  /// What rules about phrases ask for.
  static let phrases: Cue = [.comparison, .cause, .document, .superlative, .negation, .hedge, .than]
}

extension English {
  /// The union of the tables that the rules about spans ask word by word.
  static let cues: Lexicon<Cue> = {
    var union: [(WordKey, Cue)] = []
    func add(_ words: [WordKey], _ cue: Cue) {
      for word in words { union.append((word, cue)) }
    }
    add(months.words + weekdays.words + relativeDates.firstWords + dateOpeners.words, .date)
    add(cardinals.words + countPlurals.words + fractions.words + numberOpeners.words, .number)
    add(ordinals.words, .ordinal)
    add(positions.firstWords, .position)
    add(comparisons.firstWords, .comparison)
    add(causes.firstWords, .cause)
    add(documents.firstWords + documentParts.words, .document)
    add(superlatives.firstWords, .superlative)
    add(eventVerbs.words, .event)
    add(reportingVerbs.words + sourcePhrases.firstWords + hearsay.firstWords, .source)
    add(denials.words, .negation)
    add(hedgePhrases.firstWords, .hedge)
    add(ageOpeners.words, .age)
    add(thanWords.words, .than)
    add(futureWords.words, .future)
    return Lexicon(uniting: union)
  }()
}
