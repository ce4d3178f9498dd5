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

  /// Words that name a day or a time without a figure.
  static let relativeDates = PhraseTable(
    """
    today
    tonight
    yesterday
    tomorrow
    last night
    last week
    last month
    last year
    last summer
    last winter
    last spring
    last fall
    last autumn
    next week
    next month
    next year
    this week
    this month
    this year
    this morning
    this afternoon
    this evening
    earlier this week
    earlier this month
    earlier this year
    later this year
    later this month
    later this week
    the previous year
    the previous day
    the following day
    the following year
    """
  )

  /// Seasons and parts of a day that belong to a date they stand beside.
  static let dateTails = WordSet(words: "morning afternoon evening night noon midnight")

  /// Words that count time.
  static let timeUnits = WordSet(
    words:
      "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries"
  )

  /// Small words inside a date: "on the 4th of January at 5".
  static let dateJoints = WordSet(words: "of the on at")
}
