/// The words that a question starts with in one language.
struct QuestionWords: Sendable {
  /// Words that ask: who, what, how.
  var openers = WordSet()
  /// Verbs right behind them: is, did, can.
  var auxiliaries = WordSet()
}
