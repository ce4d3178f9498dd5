/// The words by which one language tells who wrote a text, and the shape of a name.
struct WriterWords: Sendable {
  /// Phrases that introduce the writers of a text.
  var labels = PhraseTable()
  /// Words that a label may end in with the names right behind it: by.
  var prepositions = WordSet()
  /// Words between the names of writers: and, with.
  var joints = WordSet()
  /// Words that no name in a byline stands behind.
  var ends = WordSet()
  /// What a writer is called under their name.
  var roles = WordSet()
  /// Agencies as they stand below the name of a writer.
  var agencies = PhraseTable()
  /// Small words inside a person's name.
  var particles = WordSet()
  /// Courtesy titles.
  var honorifics = WordSet()
  /// Verbs that tell who a writer is.
  var biographyVerbs = WordSet()
  /// Those of them that do so only with what follows them: is, was.
  var copulas = WordSet()
  /// Words before what somebody is: a, the.
  var roleArticles = WordSet()
  /// Verbs that ask the reader to keep in touch with a writer.
  var followVerbs = WordSet()
}
