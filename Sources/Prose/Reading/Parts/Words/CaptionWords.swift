/// The words that stand under pictures in one language.
struct CaptionWords: Sendable {
  /// Phrases that only the words under a picture use.
  var cues = PhraseTable()
  /// Phrases that name a picture when the words under it start with them.
  var openings = PhraseTable()
  /// Phrases that the words under a picture use early, and running text at times.
  var sceneCues = PhraseTable()
  /// Participles that, behind a comma and without another verb, say how a picture was taken.
  var seenWords = WordSet()
  /// Words that open a clause of time or reason, with which no words under a picture start.
  var subordinators = WordSet()
  /// Words in brackets that point at somebody in a picture.
  var pointers = WordSet()
  /// Prepositions that follow the name of the person whom a picture shows.
  var prepositions = WordSet()
  /// Those of them behind which even a whole sentence is no running text: with.
  var companions = WordSet()
  /// Articles that a thing is shown by with its year: a, an.
  var indefiniteArticles = WordSet()
  /// Verbs in the present tense that say what a picture shows.
  var verbs = WordSet()
  /// Words that a sentence about a picture starts with.
  var demonstratives = WordSet()
  /// Verbs that say what can be seen.
  var showingVerbs = WordSet()
  /// What a text calls itself.
  var textNouns = WordSet()
  /// Words before it: this.
  var textDemonstratives = WordSet()
}
