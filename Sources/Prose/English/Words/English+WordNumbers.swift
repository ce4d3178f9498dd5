extension English {
  /// A number from 1 for every word of the tables that are asked about each word of a text.
  ///
  /// A word of several tables has the number that its last table gives it; the others stay free.
  static let wordNumbers = Lexicon(
    zip(cues.words + wordSigns.words + wordClasses.words + cueTraits.words, 1...).map { ($0, UInt16($1)) }
  )

  /// `cues` by the numbers of words.
  static let numberedCues = WordTable(cues, wordNumbers, absent: [])

  /// `wordSigns` by the numbers of words.
  static let numberedSigns = WordTable(wordSigns, wordNumbers, absent: WordSigns())

  /// `wordClasses` by the numbers of words.
  static let numberedClasses = WordTable(wordClasses, wordNumbers, absent: [])

  /// `cueTraits` by the numbers of words.
  static let numberedTraits = WordTable(cueTraits, wordNumbers, absent: [])
}
