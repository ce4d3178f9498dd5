import Editorial
import Prose

/// Words that a spreadsheet would take for something else when it opens a file.
enum SpreadsheetWords {
  /// Whether it would: for a formula (OWASP, “CSV Injection”), an error, a truth value, or a number, an amount, a share, a date, a
  /// time or a fraction, in English or German; a day as ISO 8601 has it is meant as one.
  static func areTakenOtherwise(_ words: String) -> Bool {
    let line = Visible.line(words)
    guard let first = line.unicodeScalars.first else { return false }
    if "=+-@＝＋－＠|%".unicodeScalars.contains(first) || words.unicodeScalars.first.map({ $0.value < 0x20 }) == true {
      return true
    }
    // Several lines are words to every spreadsheet.
    guard !words.contains("\n") else { return false }
    if values.contains(line.lowercased()) { return true }
    guard CivilDate(iso: line) == nil else { return false }
    return isFigure(line)
  }

  /// Whether a text is nothing but digits, the signs that go with them, and the words of the calendar, the clock and of money.
  private static func isFigure(_ line: String) -> Bool {
    var word = ""
    var hasDigit = false
    for character in line.lowercased() {
      if character.isLetter {
        word.append(character)
        continue
      }
      guard isKnown(word, behindDigit: hasDigit) else { return false }
      word = ""
      if character.isWholeNumber {
        hasDigit = true
      } else if !signs.contains(character), !character.isCurrencySymbol {
        return false
      }
    }
    return hasDigit && isKnown(word, behindDigit: hasDigit)
  }

  /// Whether a word goes with a figure.
  ///
  /// The letters of the clock do so only behind one: “5 p” is an hour, “p. 5” a page.
  private static func isKnown(_ word: String, behindDigit: Bool) -> Bool {
    word.isEmpty || words.contains(word) || behindDigit && clock.contains(word)
  }

  private static let signs: Set<Character> = [
    ".", ",", "/", ":", "-", "–", "−", "+", "(", ")", "'", "’", "%", "‰", " ", "\u{A0}", "\u{202F}",
  ]

  private static let values: Set<String> = [
    "true", "false", "wahr", "falsch", "#n/a", "#nv", "#ref!", "#value!", "#div/0!", "#name?", "#null!", "#num!",
  ]

  private static let clock: Set<String> = ["a", "p", "am", "pm", "h", "t", "z", "e"]

  private static let words = Set(
    """
    jan january januar feb february februar mar march mrz mär märz apr april may mai jun june juni jul july juli aug august \
    sep sept september oct october okt oktober nov november dec december dez dezember jänner \
    mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday \
    mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag \
    usd eur gbp chf jpy cad aud
    """.split(separator: " ").map(String.init)
  )
}
