extension German {
  /// Numbers in words.
  static let numberWords = WordSet(
    words: """
      null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
      neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend dutzend dutzende hunderte
      tausende hälfte drittel viertel doppelt halbe halb beide
      """
  )

  /// Words of size behind a number.
  static let magnitudes = WordSet(
    words: "tausend million millionen milliarde milliarden billion billionen mio mrd tsd hundert dutzend"
  )

  /// Units behind a number.
  static let units = WordSet(
    words: """
      prozent prozentpunkt prozentpunkte prozentpunkten euro cent dollar franken pfund kilometer km meter zentimeter cm
      millimeter mm quadratmeter quadratkilometer hektar ha liter tonnen tonne kilogramm kilo kg gramm grad uhr stunde stunden
      minute minuten sekunde sekunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren menschen personen
      einwohner stimmen sitze plätze mal
      """
  )

  /// Words before a number that say how exact it is.
  static let approximations = WordSet(
    words: "etwa rund ungefähr circa ca fast knapp über mehr mindestens höchstens bis zu gut weniger als"
  )
}
