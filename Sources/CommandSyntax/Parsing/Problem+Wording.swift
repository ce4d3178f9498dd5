extension Problem {
  static func unknownCommand(_ words: [String], among known: [String]) -> Self {
    let name = words.joined(separator: " ")
    // Where the first words are right and nothing is near, the few commands that begin so can all be named.
    let beginning = words.dropLast().joined(separator: " ") + " "
    let family = words.count > 1 ? known.filter { $0.hasPrefix(beginning) } : []
    let list = family.isEmpty ? nil : "the commands are \(family.joined(separator: ", "))"
    return Self(
      code: .unknownCommand,
      sentence: "there is no command \(Quotation(name))",
      hint: Suggestion.sentence(for: name, among: known) ?? list
    )
  }

  static func unknownOption(_ spelling: String, in word: String? = nil, among known: [String]) -> Self {
    var sentence = "there is no option \(Quotation(spelling))"
    if let word, word != spelling { sentence += ", as in \(Quotation(word))" }
    // `-source` for `--source` is one slip; the letters say nothing about which short option was meant.
    let meant = word.flatMap { $0.count > 2 ? "-" + $0 : nil } ?? spelling
    let candidates = known.filter { ($0.count > 2) == (meant.count > 2) }
    return Self(
      code: .unknownOption,
      sentence: sentence,
      hint: (meant.count > 2 ? Suggestion.sentence(for: meant, among: candidates) : nil)
        ?? "write -- before it if it is not an option"
    )
  }

  static func missingValue(_ spelling: String, before next: String?) -> Self {
    let glued = spelling.hasPrefix("--") ? "\(spelling)=" : spelling
    return Self(
      code: .missingValue,
      sentence: "the option \(spelling) needs a value",
      hint: next.map { "write \(Quotation(glued + $0)) if that is the value" }
    )
  }

  static func unwantedValue(_ spelling: String) -> Self {
    Self(code: .unwantedValue, sentence: "the option \(spelling) takes no value")
  }

  static func repeatedOption(_ spelling: String) -> Self {
    Self(code: .repeatedOption, sentence: "the option \(spelling) can be given only once")
  }

  static func excludedTogether(_ one: String, _ other: String) -> Self {
    Self(code: .excludedTogether, sentence: "the options \(one) and \(other) exclude each other")
  }

  static func missingOption(_ spelling: String) -> Self {
    Self(code: .missingOption, sentence: "the option \(spelling) is required")
  }

  static func missingChoice(_ spellings: [String]) -> Self {
    Self(code: .missingOption, sentence: "one of \(spellings.joined(separator: ", ")) is required")
  }

  static func missingOperand(_ placeholder: String) -> Self {
    Self(code: .missingOperand, sentence: "\(placeholder) is missing")
  }

  static func tooFewOperands(_ placeholder: String, found: Int, needed: Int) -> Self {
    guard needed > 1 else { return missingOperand(placeholder) }
    return Self(code: .missingOperand, sentence: "\(placeholder) is needed at least \(needed) times, not \(found)")
  }

  static func unexpectedOperand(_ operand: String, more: Int) -> Self {
    Self(
      code: .unexpectedOperand,
      sentence: "\(Quotation(operand)) is one argument too many" + (more > 0 ? ", and \(more) more after it" : ""),
      hint: operand.contains(where: \.isWhitespace) ? nil : "put quotes around a value of several words"
    )
  }

  static func badValue(_ text: String, of spelling: String, expected: String) -> Self {
    Self(code: .badValue, sentence: "\(spelling) takes \(expected), not \(Quotation(text))")
  }

  static func unknownChoice(_ text: String, of spelling: String, among known: [String]) -> Self {
    Self(
      code: .unknownChoice,
      sentence: "\(spelling) takes one of \(known.joined(separator: ", ")), not \(Quotation(text))",
      hint: Suggestion.sentence(for: text, among: known)
    )
  }

  static func emptyValue(_ spelling: String) -> Self {
    Self(code: .emptyValue, sentence: "the value of \(spelling) must not be empty")
  }
}
