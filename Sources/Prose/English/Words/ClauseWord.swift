/// What the rules of priority know of one token of a sentence, read once so that they ask no table and no byte again.
package struct ClauseWord: Sendable {
  /// What it is as the subject of a clause, in the order of the bits of `WordClass`; a name and a plural by their looks.
  package enum Subject: Int, Sendable {
    case speaker, speakers, others, listener, thing, relative, name, plural
  }

  /// What it is as the beginning of a predicate, in the order of the bits of `WordClass`.
  package enum Verb: Int, Sendable {
    case modal, mental, perfect, present, wasWere, past, negation
  }

  /// What the table of words knows of it.
  package let classes: WordClass
  /// What it is as the subject of a clause.
  package let subject: Subject?
  /// What it is as the beginning of a predicate.
  package let verb: Verb?
  /// Whether it is a capitalised word behind the first word of the sentence.
  package let isName: Bool
  /// Whether it is in the table of past tenses or ends as most of them do.
  package let isPast: Bool
  /// Whether it is a number in words.
  package let isAmount: Bool
  /// Whether it is an adverb that may stand before a verb.
  package let isAdverb: Bool
  /// Whether it is a figure of the twentieth or twenty-first century.
  package let isYear: Bool

  init(_ token: Token, _ classes: WordClass, isBehindFirst: Bool, in text: borrowing Text) {
    self.classes = classes
    isName = isBehindFirst && token.isCapitalised && !classes.has(.speaker)
    isAmount = classes.has(.amount)
    isAdverb = classes.has(.adverb)
    let isSmall = token.first == .lower && token.length > 4
    let end = token.range.upperBound
    let last = isSmall ? text.utf8[end - 1] : 0
    isPast =
      classes.has(.past) || token.kind == .word && last == UInt8(ascii: "d") && text.utf8[end - 2] == UInt8(ascii: "e")
    isYear = token.kind == .figure && token.length == 4 && Self.isYear(text, token.range)
    subject =
      classes.place(from: .speaker, to: .relative).flatMap(Subject.init)
      ?? (isName ? .name : last == UInt8(ascii: "s") ? .plural : nil)
    verb = (isPast ? classes.union(.past) : classes).place(from: .modal, to: .negation).flatMap(Verb.init)
  }

  private static func isYear(_ text: borrowing Text, _ range: Range<Int>) -> Bool {
    let century = (text.utf8[range.lowerBound], text.utf8[range.lowerBound + 1])
    guard century == (UInt8(ascii: "1"), UInt8(ascii: "9")) || century == (UInt8(ascii: "2"), UInt8(ascii: "0")) else {
      return false
    }
    return text.utf8[range].allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension WordClass {
  /// The place among some classes in a row of the first that is among these.
  fileprivate func place(from first: WordClass, to last: WordClass) -> Int? {
    let row = (last.rawValue << 1 - first.rawValue) & rawValue
    return row == 0 ? nil : row.trailingZeroBitCount - first.rawValue.trailingZeroBitCount
  }
}

extension English {
  /// What the rules of priority know of each token of a sentence.
  package static func clauseWords(of run: TokenRun) -> [ClauseWord] {
    var hasWord = false
    return numberedClasses.map(run) { token, classes in
      defer { if token.kind != .mark { hasWord = true } }
      return ClauseWord(token, classes, isBehindFirst: hasWord, in: run.text)
    }
  }
}
