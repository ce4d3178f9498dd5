/// Finds dates and times in a sentence, with what they come to.
enum DateSpans {
  /// Where a date stands and what it comes to.
  struct Found {
    var tokens: Range<Int>
    var value: DateValue?
  }

  /// The dates of a run of tokens, in order and apart, as ranges of tokens.
  static func all(in run: TokenRun) -> [Range<Int>] { found(in: CuedRun(run), reference: nil).map(\.tokens) }

  /// The dates of a run of tokens, in order and apart.
  static func found(in cued: CuedRun, outside taken: [Range<Int>] = [], reference: CivilDate?) -> [Found] {
    let reader = DateReader(cued: cued, reference: reference)
    var found: [Found] = []
    var taken = taken[...]
    var index = 0
    while index < cued.run.count {
      while let range = taken.first, range.upperBound <= index { taken = taken.dropFirst() }
      if let range = taken.first, range.contains(index) {
        index = range.upperBound
        continue
      }
      guard cued.run[index].kind == .figure || cued.has([.date, .number], at: index) || reader.isMidDecade(index),
        let date = reader.date(at: index)
      else {
        index += 1
        continue
      }
      found.append(date)
      index = date.tokens.upperBound
    }
    return found
  }
}
