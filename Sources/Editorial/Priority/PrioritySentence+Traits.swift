import Prose

extension PrioritySentence {
  /// Reads the traits of length, numbers, names, topics and questions.
  mutating func readShape() {
    for words in PriorityTrait.lengths where wordCount > words { insert(.longer(than: words)) }
    var (figures, amounts, names, pasts) = (0, 0, 0, 0)
    var (once, twice) = (UInt64(0), UInt64(0))
    var lastWord = 0
    for (index, word) in clauseWords.enumerated() {
      twice |= once & word.classes.rawValue
      once |= word.classes.rawValue
      switch run.tokens[index].kind {
      case .mark: break
      case .word: lastWord = index
      case .figure:
        lastWord = index
        figures += 1
      }
      if word.isYear { insert(.year) }
      if word.isAmount { amounts += 1 }
      if word.isName { names += 1 }
      if word.isPast { pasts += 1 }
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
    for index in run.tokens.indices {
      guard case .mark = run.tokens[index].kind, run.isMark("?", at: index) else { continue }
      insert(index > lastWord ? .question : .inquiry)
    }
  }

  /// Reads which subjects are followed by which verbs, one adverb between them at most.
  mutating func readClauses() {
    var subject: ClauseWord.Subject?
    var mayWait = false
    for word in clauseWords {
      if let subject {
        if let verb = word.verb {
          insert(.clause(subject.rawValue, verb.rawValue))
        } else if mayWait, word.isAdverb {
          mayWait = false
          continue
        }
      }
      subject = word.subject
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
}
