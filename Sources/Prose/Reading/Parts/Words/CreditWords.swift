/// The words by which one language says who made a picture.
struct CreditWords: Sendable {
  /// Words that, with a colon, introduce who made a picture.
  var labels = WordSet()
  /// Phrases that introduce who made or owns a picture.
  var phrases = PhraseTable()
  /// Agencies and libraries whose pictures the press prints.
  var agencies = WordSet()
  /// Agencies that are written in small letters, in credits as in datelines.
  var smallAgencies = WordSet()
  /// Small words between the names of a credit.
  var joints = WordSet()
}
