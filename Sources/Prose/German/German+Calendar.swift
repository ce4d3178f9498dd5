extension German {
  /// The months by name and abbreviation, 1 to 12.
  static let months = Lexicon<Int>([
    "januar jänner jan jän": 1, "februar feber feb febr": 2, "märz mrz": 3, "april apr": 4, "mai": 5, "juni jun": 6,
    "juli jul": 7, "august aug": 8, "september sept sep": 9, "oktober okt": 10, "november nov": 11, "dezember dez": 12,
  ])

  /// The days of the week.
  static let weekdays = Lexicon<Weekday>([
    "montag": .monday, "dienstag": .tuesday, "mittwoch": .wednesday, "donnerstag": .thursday, "freitag": .friday,
    "samstag sonnabend": .saturday, "sonntag": .sunday,
  ])

  /// Words that name a day by itself.
  static let dayWords = WordSet(words: "heute gestern vorgestern morgen übermorgen")
}
