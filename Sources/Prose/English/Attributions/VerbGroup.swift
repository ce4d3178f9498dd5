/// The auxiliaries and adverbs before a verb: "has also been", "did not", "to".
struct VerbGroup {
  /// The first token of the group; the verb itself when nothing stands before it.
  private(set) var start: Int
  /// Whether a form of "be" stands in it.
  private(set) var hasBe = false
  /// Whether any auxiliary stands in it.
  private(set) var hasAuxiliary = false
  /// Whether "to" stands before it.
  private(set) var isInfinitive = false

  /// Reads the group before a verb, at most eight tokens of it.
  init(_ reader: borrowing SpeechReader, before verb: Int, in sentence: Range<Int>) {
    start = verb
    while start > sentence.lowerBound, verb - start < 8, !reader.isQuoted(start - 1) {
      let traits = reader.trait(start - 1)
      if traits.has(.auxiliary) {
        hasAuxiliary = true
        if traits.has(.be) { hasBe = true }
      } else if traits.has(.possessive), Self.isContraction(reader, verb, start - 1) {
        hasAuxiliary = true
        hasBe = true
      } else if traits.has(.to),
        start == verb || reader.trait(start).has(.adverb) || reader.trait(start).has(.auxiliary)
      {
        isInfinitive = true
        start -= 1
        return
      } else if !(traits.has([.adverb, .hearsay])) {
        return
      }
      start -= 1
    }
  }

  /// Whether ’s is "is" or "has": a gerund, a participle behind it.
  private static func isContraction(_ reader: SpeechReader, _ verb: Int, _ mark: Int) -> Bool {
    reader.trait(verb).has([.gerund, .past]) && !reader.trait(verb).has(.nounToo) || reader.trait(mark + 1).has(.adverb)
  }
}
