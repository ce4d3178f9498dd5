import Prose

extension PrioritySentence {
  /// Reads the traits of length, numbers, names, topics and questions.
  mutating func readShape() {
    for words in PriorityTrait.lengths where wordCount > words { insert(.longer(than: words)) }
    var (figures, amounts, names, pasts) = (0, 0, 0, 0)
    var (once, twice) = (UInt64(0), UInt64(0))
    var lastWord = 0
    for (index, token) in run.tokens.enumerated() {
      let wordClass = classes[index]
      twice |= once & wordClass.rawValue
      once |= wordClass.rawValue
      switch token.kind {
      case .mark: break
      case .word: lastWord = index
      case .figure:
        lastWord = index
        figures += 1
        if isYear(token) { insert(.year) }
      }
      if wordClass.has(.amount) { amounts += 1 }
      if isName(at: index) { names += 1 }
      if isPast(at: index) { pasts += 1 }
    }
    for count in PriorityTrait.figureCounts where figures >= count { insert(.figures(count)) }
    for count in PriorityTrait.amountCounts where amounts >= count { insert(.amounts(count)) }
    if figures + amounts >= 3 { insert(.numbers(3)) }
    for count in PriorityTrait.nameCounts where names >= count { insert(.names(count)) }
    for count in PriorityTrait.pastCounts where pasts >= count { insert(.past(count)) }
    if WordClass(rawValue: once).has(.negation) { insert(.negation) }
    let topics = WordClass.topics.rawValue
    for (count, set) in [(1, once), (2, twice)] {
      var rest = set & topics
      while rest != 0 {
        insert(.topic(rest.trailingZeroBitCount, count))
        rest &= rest - 1
      }
    }
    for index in run.tokens.indices where run.isMark("?", at: index) { insert(index > lastWord ? .question : .inquiry) }
  }

  /// Reads which subjects are followed by which verbs, one adverb between them at most.
  mutating func readClauses() {
    var subject: Int?
    var mayWait = false
    for index in run.tokens.indices {
      if let current = subject {
        if let verb = verb(at: index) {
          insert(.clause(current, verb))
        } else if mayWait, classes[index].has(.adverb) {
          mayWait = false
          continue
        }
      }
      subject = self.subject(at: index)
      mayWait = true
    }
  }

  /// Counts the spans of each kind.
  mutating func readSpans(_ spans: [CheckableSpan]) {
    var (once, twice) = (UInt64(0), UInt64(0))
    for index in spans.indices {
      let kind = UInt64(1) << UInt64(spans[index].kind.number)
      twice |= once & kind
      once |= kind
    }
    for (count, set) in [(1, once), (2, twice)] {
      var rest = set
      while rest != 0 {
        insert(.span(rest.trailingZeroBitCount, count))
        rest &= rest - 1
      }
    }
  }

  private func subject(at index: Int) -> Int? {
    let wordClass = classes[index]
    if wordClass.has(.speaker) { return 0 }
    if wordClass.has(.speakers) { return 1 }
    if wordClass.has(.others) { return 2 }
    if wordClass.has(.listener) { return 3 }
    if wordClass.has(.thing) { return 4 }
    if wordClass.has(.relative) { return 5 }
    if isName(at: index) { return 6 }
    let range = run[index].range
    guard case .lower = run[index].first, range.count > 4 else { return nil }
    return run.text.utf8[range.upperBound - 1] == UInt8(ascii: "s") ? 7 : nil
  }

  private func verb(at index: Int) -> Int? {
    let wordClass = classes[index]
    if wordClass.has(.modal) { return 0 }
    if wordClass.has(.mental) { return 1 }
    if wordClass.has(.perfect) { return 2 }
    if wordClass.has(.present) { return 3 }
    if wordClass.has(.wasWere) { return 4 }
    if isPast(at: index) { return 5 }
    return wordClass.has(.negation) ? 6 : nil
  }

  /// Whether a word is in the table of past tenses or ends as most of them do.
  func isPast(at index: Int) -> Bool {
    if classes[index].has(.past) { return true }
    let range = run[index].range
    guard case .word = run[index].kind, case .lower = run[index].first, range.count > 4 else { return false }
    let end = range.upperBound
    return run.text.utf8[end - 1] == UInt8(ascii: "d") && run.text.utf8[end - 2] == UInt8(ascii: "e")
  }

  private func isYear(_ token: Token) -> Bool {
    guard token.range.count == 4 else { return false }
    let bytes = run.text.utf8[token.range]
    return (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
      && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}
