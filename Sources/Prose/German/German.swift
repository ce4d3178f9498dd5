/// The rules of reading that depend on German: tables of words, and the rules that ask them.
enum German {
  /// What the end of a German sentence depends on.
  static let sentenceWords = SentenceWords(
    abbreviations: abbreviations,
    ambiguousAbbreviations: WordSet(words: "so do mi art bd min"),
    starters: sentenceStarters,
    reportingVerbs: reportingVerbs,
    nameParticles: WordSet(words: "von van vom zu zur zum der den de di da la le und"),
    clockTails: WordSet(words: "uhr mez mesz"),
    datingLetters: WordSet(words: "a b c d e f g h i j k l m n o p q r s t u v w x y z"),
    hasOrdinalStops: true,
    hasLowQuotationMarks: true
  )
}
