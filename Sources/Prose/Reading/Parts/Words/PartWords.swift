/// The words by which one language tells the parts of an article: labels, months, verbs under pictures, roles of writers.
///
/// The readers of parts know shapes (capitals, lengths, marks, what stands beside what) and ask these tables for every
/// word. A language gives the tables that it has; in an empty one no word is found, so that only shape counts.
///
/// A class, so that whoever reads an article shares the tables and copies none.
package final class PartWords: Sendable {
  /// No words at all, for a language that stet has no rules for.
  package static let none = PartWords()

  /// Abbreviations, without their last stop.
  let abbreviations: Lexicon<Abbreviation>
  /// Words that start sentences and are no part of a name.
  let starters: WordSet
  /// Verbs that follow a speaker.
  let reportingVerbs: WordSet
  /// What a question is told by that has lost its mark.
  let questions: QuestionWords
  /// What tells dates and datelines.
  let dates: DateWords
  /// What tells bylines, author boxes and names.
  let writers: WriterWords
  /// What tells the words under a picture.
  let captions: CaptionWords
  /// What tells who made a picture.
  let credits: CreditWords
  /// What tells furniture and notes.
  let labels: LabelWords

  init(
    abbreviations: Lexicon<Abbreviation> = Lexicon(),
    starters: WordSet = WordSet(),
    reportingVerbs: WordSet = WordSet(),
    questions: QuestionWords = QuestionWords(),
    dates: DateWords = DateWords(),
    writers: WriterWords = WriterWords(),
    captions: CaptionWords = CaptionWords(),
    credits: CreditWords = CreditWords(),
    labels: LabelWords = LabelWords()
  ) {
    self.abbreviations = abbreviations
    self.starters = starters
    self.reportingVerbs = reportingVerbs
    self.questions = questions
    self.dates = dates
    self.writers = writers
    self.captions = captions
    self.credits = credits
    self.labels = labels
  }

  /// Reads the tokens of a range of text in the language, at most `limit` of them.
  func tokens(_ text: Text, _ range: Range<Int>, limit: Int = .max) -> TokenRun {
    TokenRun(text, range, abbreviations: abbreviations, limit: limit)
  }
}
