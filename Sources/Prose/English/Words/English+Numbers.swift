extension English {
  /// What a word adds to the number that it stands in.
  enum NumberWord: Sendable {
    /// Below ten, and the teens.
    case unit(Int64)
    /// Twenty to ninety.
    case tens(Int64)
    /// A hundred, which multiplies what stands before it.
    case hundred
    /// Ten to this power, which closes what stands before it.
    case power(Int)
    /// Twelve.
    case dozen
  }

  /// Cardinal numbers in words, and the short forms of magnitudes behind a figure.
  static let cardinals: Lexicon<NumberWord> = {
    let small = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen
      """
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    func words(_ list: String) -> [WordKey] { list.utf8.split { $0 == 0x20 || $0 == 0x0A }.compactMap { WordKey($0) } }
    var entries: [(WordKey, NumberWord)] = []
    for (value, word) in words(small).enumerated() { entries.append((word, .unit(Int64(value)))) }
    for (index, word) in words(tens).enumerated() { entries.append((word, .tens(Int64(index + 2) * 10))) }
    for word in words("hundred") { entries.append((word, .hundred)) }
    for word in words("dozen") { entries.append((word, .dozen)) }
    for (power, list) in [(3, "thousand"), (6, "million"), (9, "billion"), (12, "trillion"), (15, "quadrillion")] {
      for word in words(list) { entries.append((word, .power(power))) }
    }
    return Lexicon(entries)
  }()

  /// Plurals of magnitudes, which count from the magnitude up without an end; the value is a power of ten, or -12 for dozens.
  static let countPlurals = Lexicon<Int>([
    "hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12, "dozens": -12, "tens": 1,
    "scores": -20,
  ])

  /// Short forms of magnitudes behind a figure: the power of ten.
  static let shortMagnitudes = Lexicon<Int>([
    "k": 3, "m mn mil mio mln": 6, "bn b bln bil": 9, "tn trn tr": 12,
  ])

  /// Fractions: what one divides by.
  static let fractions = Lexicon<Int>([
    "half halves": 2, "third thirds": 3, "quarter quarters": 4, "fifth fifths": 5, "sixth sixths": 6,
    "seventh sevenths": 7,
    "eighth eighths": 8, "ninth ninths": 9, "tenth tenths": 10, "hundredth hundredths": 100,
    "thousandth thousandths": 1000,
  ])

  /// Fractions that are singular ordinals or common nouns too, so that "a" or "one" before or "of" behind must say so.
  static let looseFractions = WordSet(
    words: "third quarter quarters fifth sixth seventh eighth ninth tenth hundredth thousandth"
  )

  /// Words that count without a figure.
  static let numberOpeners = WordSet(words: "twice thrice double triple majority minority both several couple")

  /// Ordinals in words, "first" left to the superlatives.
  static let ordinals = Lexicon<Int64>([
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "first": 1,
  ])

  /// Numbers in words of all kinds, for rules that need only know that a word is one.
  static let numberWords: WordSet = Lexicon(
    (cardinals.words + countPlurals.words + fractions.words + ordinals.words + numberOpeners.words)
      .filter { $0 != WordKey("one".utf8) && $0 != WordKey("first".utf8) }.map { ($0, true) }
  )

  /// Numbers in words that are so common otherwise that only a unit or a noun beside them makes them a quantity.
  static let vagueNumberWords = WordSet(words: "one")

  /// Units and things counted that belong to the figure before them.
  static let units = WordSet(
    words: """
      percent per-cent pct percentage points point dollar dollars euro euros pound pounds rubles roubles yen yuan cents
      tenge kilometer kilometers kilometre kilometres km mile miles meter meters metre metres feet foot inch inches yards
      yard acres acre hectares hectare square ton tons tonne tonnes kilogram kilograms kilos kg grams gram liters liter
      litres litre gallons gallon barrels barrel degrees degree celsius fahrenheit mph kph knots megawatts gigawatts
      kilowatts watts volts hours hour minutes minute seconds days day weeks week months month years year decades decade
      centuries century people persons person votes vote seats seat times cases case deaths death rupees rupee francs franc
      kroner kronor krona zloty pesos peso rand shekels hryvnia hryvnias lira baht forint rupiah dirhams riyals dinars
      crowns pence cent stars star pages page words word floors floor stories storeys bedrooms rooms lanes goals goal runs
      wickets games game medals medal copies units jobs members employees workers troops soldiers students children women
      men patients passengers residents households families homes houses buildings cars vehicles ships aircraft planes
      gigabytes megabytes terabytes bytes pixels users visitors customers countries nations states cities villages schools
      ounces ounce stone lbs lb oz cm mm ml mg hz khz mhz ghz kw mw gw kwh mwh gb mb tb m/s
      """
  )

  /// Currencies by name: the ISO 4217 code, where the name settles it.
  static let currencyNames = Lexicon<String>([
    "euro euros": "EUR", "yen": "JPY", "yuan renminbi": "CNY", "tenge": "KZT", "rubles roubles ruble rouble": "RUB",
    "zloty zlotys": "PLN", "rand": "ZAR", "shekels shekel": "ILS", "hryvnia hryvnias": "UAH", "baht": "THB",
    "forint forints": "HUF", "rupiah": "IDR", "bitcoin bitcoins": "XBT",
    // The name of many currencies.
    """
    dollar dollars pound pounds rupees rupee francs franc kroner kronor krona pesos peso lira dirhams riyals dinars crowns
    """: "",
  ])

  /// The currency of a country's dollar or franc, by the word before it.
  static let currencyNations = Lexicon<String>([
    "u.s us american": "USD", "canadian": "CAD", "australian": "AUD", "hong-kong": "HKD", "singapore": "SGD",
    "swiss": "CHF",
    "british": "GBP", "egyptian": "EGP", "indian": "INR", "pakistani": "PKR", "mexican": "MXN", "turkish": "TRY",
    "danish": "DKK", "norwegian": "NOK", "swedish": "SEK", "saudi": "SAR",
  ])

  /// Letters before a money sign that settle it: US$, A$.
  static let currencyPrefixes = Lexicon<String>([
    "us u.s": "USD", "a au": "AUD", "c ca can": "CAD", "nz": "NZD", "hk": "HKD", "s sg": "SGD", "r": "BRL", "nt": "TWD",
    "mx": "MXN", "j": "JMD",
  ])

  /// ISO 4217 codes that stand beside a figure.
  static let currencyCodes = WordSet(
    words: """
      usd eur gbp jpy cny chf cad aud nzd sek nok dkk rub inr brl zar krw mxn try pln huf czk ils sgd hkd thb idr kzt uah
      """
  )

  /// Words before a number that say how exact it is, by the last of them, the longest first.
  static let modifiersByLastWord: Lexicon<[([WordKey], Quantity.Modifier)]> = {
    var phrases: [WordKey: [([WordKey], Quantity.Modifier)]] = [:]
    for (phrase, modifier) in modifiers {
      let words = phrase.split(separator: " ").compactMap { WordKey($0.utf8) }
      if let last = words.last { phrases[last, default: []].append((words, modifier)) }
    }
    return Lexicon(phrases.map { ($0, $1.sorted { $0.0.count > $1.0.count }) })
  }()

  private static let modifiers: [(String, Quantity.Modifier)] = [
    ("about", .about), ("around", .about), ("roughly", .about), ("approximately", .about), ("some", .about),
    ("an estimated", .about), ("estimated", .about), ("circa", .about), ("close to", .about), ("or so", .about),
    ("nearly", .nearly), ("almost", .nearly), ("just under", .nearly), ("not quite", .nearly),
    ("over", .moreThan), ("more than", .moreThan), ("just over", .moreThan), ("upwards of", .moreThan),
    ("upward of", .moreThan), ("well over", .moreThan), ("greater than", .moreThan), ("in excess of", .moreThan),
    ("exceeding", .moreThan), ("above", .moreThan), ("higher than", .moreThan), ("older than", .moreThan),
    ("under", .lessThan), ("less than", .lessThan), ("fewer than", .lessThan), ("below", .lessThan),
    ("well under", .lessThan), ("younger than", .lessThan), ("lower than", .lessThan),
    ("at least", .atLeast), ("no fewer than", .atLeast), ("no less than", .atLeast), ("not less than", .atLeast),
    ("a minimum of", .atLeast),
    ("at most", .atMost), ("up to", .atMost), ("as many as", .atMost), ("as much as", .atMost),
    ("no more than", .atMost),
    ("not more than", .atMost), ("a maximum of", .atMost), ("as few as", .atLeast), ("as little as", .atLeast),
  ]

  /// The halves of the day.
  static let dayHalves = WordSet(words: "a.m p.m")

  /// Signs of money written before a figure, with the ISO 4217 code of those that stand for one currency.
  static func currency(of sign: Unicode.Scalar) -> String? {
    switch sign {
    case "€": "EUR"
    case "£": "GBP"
    case "₽": "RUB"
    case "₸": "KZT"
    case "₹": "INR"
    case "₴": "UAH"
    case "₩": "KRW"
    case "₺": "TRY"
    case "₪": "ILS"
    case "₦": "NGN"
    case "₫": "VND"
    case "₱": "PHP"
    case "$", "¥": ""
    default: nil
    }
  }

  /// Words that speak of an age.
  static let ageOpeners = WordSet(words: "aged age ages")
}
