/// The words of dates and datelines in one language.
struct DateWords: Sendable {
  /// The months by name and abbreviation, 1 to 12.
  var months = Lexicon<Int>()
  /// The days of the week by name and abbreviation.
  var weekdays = Lexicon<Weekday>()
  /// Words behind an hour that belong to it: time zones.
  var clockTails = WordSet()
  /// Words that make an hour of the figure before them: a.m., p.m.
  var dayHalves = WordSet()
  /// Small words inside a date.
  var joints = WordSet()
  /// Places that open a lede with nothing but a dash behind them, in plain letters.
  var places = WordSet()
}
