extension English {
  /// The months by name and abbreviation, 1 to 12.
  static let months = Lexicon<Int>([
    "january jan": 1, "february feb": 2, "march mar": 3, "april apr": 4, "may": 5, "june jun": 6, "july jul": 7,
    "august aug": 8, "september sept sep": 9, "october oct": 10, "november nov": 11, "december dec": 12,
  ])

  /// Months that are common words too, so that they count only beside a figure or with a capital inside a sentence.
  static let ambiguousMonths = WordSet(words: "may march mar")

  /// The days of the week by name and abbreviation.
  static let weekdays = Lexicon<Weekday>([
    "monday mondays": .monday, "tuesday tuesdays tue tues": .tuesday, "wednesday wednesdays": .wednesday,
    "thursday thursdays thu thur thurs": .thursday, "friday fridays fri": .friday, "saturday saturdays": .saturday,
    "sunday sundays": .sunday,
  ])

  /// What words without a figure come to, counted from the reference date.
  enum Relative: Sendable {
    /// So many days on.
    case day(Int)
    /// The week from Monday to Sunday so many weeks on.
    case week(Int)
    /// The month so many months on.
    case month(Int)
    /// The year so many years on.
    case year(Int)
    /// A time that only the text around it can tell.
    case open
  }

  private static let relativeWords: [(String, Relative)] = [
    ("today", .day(0)), ("tonight", .day(0)), ("yesterday", .day(-1)), ("tomorrow", .day(1)), ("last night", .day(-1)),
    ("this morning", .day(0)), ("this afternoon", .day(0)), ("this evening", .day(0)), ("overnight", .open),
    ("the day before yesterday", .day(-2)), ("the day after tomorrow", .day(2)),
    ("last week", .week(-1)), ("this week", .week(0)), ("next week", .week(1)), ("earlier this week", .week(0)),
    ("later this week", .week(0)), ("last weekend", .open), ("this weekend", .open), ("next weekend", .open),
    ("last month", .month(-1)), ("this month", .month(0)), ("next month", .month(1)), ("earlier this month", .month(0)),
    ("later this month", .month(0)),
    ("last year", .year(-1)), ("this year", .year(0)), ("next year", .year(1)), ("earlier this year", .year(0)),
    ("later this year", .year(0)), ("last summer", .open), ("last winter", .open), ("last spring", .open),
    ("last fall", .open), ("last autumn", .open), ("this summer", .year(0)), ("this winter", .open),
    ("this spring", .year(0)), ("this fall", .year(0)), ("this autumn", .year(0)), ("next summer", .open),
    ("the previous year", .open), ("the previous day", .open), ("the following day", .open),
    ("the following year", .open),
    ("the previous month", .open), ("the following month", .open), ("the previous week", .open),
    ("the following week", .open), ("new year's day", .open), ("new year's eve", .open), ("christmas day", .open),
    ("christmas eve", .open),
  ]

  /// Words that name a day or a time without a figure.
  static let relativeDates = PhraseTable(relativeWords.map(\.0).joined(separator: "\n"))

  /// What the words of `relativeDates` come to, by their first and last word.
  static let relativeValues: [[WordKey]: Relative] = Dictionary(
    uniqueKeysWithValues: relativeWords.map { phrase, value in
      (phrase.split(separator: " ").compactMap { WordKey($0.utf8) }, value)
    }
  )

  /// Words other than months, weekdays and relative dates that a date may start with.
  static let dateOpeners = WordSet(words: "noon midnight mid early late last next this the")

  /// Words that put what stands beside them into the future.
  static let futureWords = WordSet(
    words: "will won't shall i'll we'll you'll he'll she'll it'll they'll that'll scheduled planned due upcoming"
  )

  /// Words that count time, in the units that a date is counted in: days of one, or none for months and years.
  static let agoUnits = Lexicon<Relative>([
    "day days": .day(1), "week weeks": .week(1), "month months": .month(1), "year years": .year(1),
    "decade decades": .year(10),
  ])

  /// Seasons and parts of a day that belong to a date they stand beside.
  static let dateTails = WordSet(words: "morning afternoon evening night noon midnight")

  /// Small words inside a date: "on the 4th of January at 5".
  static let dateJoints = WordSet(words: "of the on at")
}
