/// Finds quantities, ordinals and ages in a sentence, with what they come to: figures and numbers in words, with the sign,
/// magnitude and unit that belong to them and the words that say how exact they are.
enum NumberSpans {
  /// Adds the quantities of a run of tokens outside of its dates and addresses.
  static func find(in cued: CuedRun, outside taken: [Range<Int>], into spans: inout [CheckableSpan]) {
    var taken = taken[...]
    var index = 0
    var free = 0
    while index < cued.run.count {
      while let range = taken.first, range.upperBound <= index { taken = taken.dropFirst() }
      if let range = taken.first, range.lowerBound <= index {
        index = range.upperBound
        free = index
        continue
      }
      guard cued.run[index].kind == .figure || cued.has([.number, .ordinal, .age], at: index) else {
        index += 1
        continue
      }
      let limit = taken.first?.lowerBound ?? cued.run.count
      let reader = NumberReader(cued: cued, free: free, limit: limit)
      guard let found = reader.age(at: index) ?? reader.ordinal(at: index) ?? reader.quantity(at: index) else {
        index += 1
        continue
      }
      let range = cued.run.range(found.tokens)
      spans.append(CheckableSpan(kind: found.kind, range: range, value: found.value.map { .quantity($0) }))
      index = found.tokens.upperBound
      free = index
    }
  }
}
