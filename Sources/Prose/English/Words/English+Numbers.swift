extension English {
  /// Numbers in words, ordinals and fractions included.
  static let numberWords = WordSet(
    words: """
      zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
      billion billions trillion trillions dozen dozens score scores half third thirds quarter quarters second fourth fifth
      sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth thousandth majority minority twice thrice
      double triple both
      """
  )

  /// Numbers in words that are so common otherwise that only a unit beside them makes them a quantity.
  static let vagueNumberWords = WordSet(words: "one second third half quarter score scores both double twice first")

  /// Words of magnitude behind a figure.
  static let magnitudes = WordSet(
    words: "hundred thousand million billion trillion hundreds thousands millions billions dozen m bn mn tn k"
  )

  /// Units and things counted that belong to the figure before them.
  static let units = WordSet(
    words: """
      percent per-cent pct percentage points point dollar dollars euro euros pound pounds rubles roubles yen yuan cents
      tenge kilometer kilometers kilometre kilometres km mile miles meter meters metre metres feet foot inch inches yards
      acres acre hectares square ton tons tonne tonnes kilogram kilograms kilos kg grams liters litres gallons barrels
      degrees celsius fahrenheit mph kph knots megawatts gigawatts kilowatts watts volts hours hour minutes minute seconds
      days day weeks week months month years year decades decade centuries people persons votes seats times cases deaths
      """
  )

  /// Words before a number that say how exact it is.
  static let approximations = PhraseTable(
    """
    about
    around
    nearly
    almost
    roughly
    approximately
    some
    over
    under
    more than
    less than
    fewer than
    at least
    at most
    up to
    as many as
    as much as
    as few as
    an estimated
    """
  )

  /// The halves of the day.
  static let dayHalves = WordSet(words: "a.m p.m")

  /// Names of currencies' signs written before a figure: US$ 5.
  static let moneySigns: Set<Unicode.Scalar> = ["$", "€", "£", "¥", "₽", "₸", "₹", "₴"]
}
