/// What the end of a sentence depends on in one language.
///
/// A class, so that a breaker shares the tables and copies none.
package final class SentenceWords: Sendable {
  /// Abbreviations, without their last stop.
  let abbreviations: Lexicon<Abbreviation>
  /// Those of them that are common words as well.
  let ambiguousAbbreviations: WordSet
  /// Words that, with a capital, start a sentence rather than go on with a name.
  let starters: WordSet
  /// Forms of the first person that have a capital anywhere.
  let firstPersons: WordSet
  /// Verbs that follow a speaker.
  let reportingVerbs: WordSet
  /// Small words inside a person's name.
  let nameParticles: WordSet
  /// Words after a time of day that still belong to it.
  let clockTails: WordSet
  /// Small letters whose stop ends nothing: they stand before a date or a page, or shorten a word.
  let datingLetters: WordSet
  /// Names that end in an exclamation mark.
  let shoutedNames: WordSet
  /// Whether a stop behind a figure makes it an ordinal: `am 4. Januar`.
  let hasOrdinalStops: Bool
  /// Whether quotations stand in low and high marks or in guillemets that point inward: `„…“`, `»…«`.
  let hasLowQuotationMarks: Bool

  init(
    abbreviations: Lexicon<Abbreviation>,
    ambiguousAbbreviations: WordSet = WordSet(words: ""),
    starters: WordSet,
    firstPersons: WordSet = WordSet(words: ""),
    reportingVerbs: WordSet,
    nameParticles: WordSet,
    clockTails: WordSet = WordSet(words: ""),
    datingLetters: WordSet = WordSet(words: ""),
    shoutedNames: WordSet = WordSet(words: ""),
    hasOrdinalStops: Bool = false,
    hasLowQuotationMarks: Bool = false
  ) {
    self.abbreviations = abbreviations
    self.ambiguousAbbreviations = ambiguousAbbreviations
    self.starters = starters
    self.firstPersons = firstPersons
    self.reportingVerbs = reportingVerbs
    self.nameParticles = nameParticles
    self.clockTails = clockTails
    self.datingLetters = datingLetters
    self.shoutedNames = shoutedNames
    self.hasOrdinalStops = hasOrdinalStops
    self.hasLowQuotationMarks = hasLowQuotationMarks
  }
}
