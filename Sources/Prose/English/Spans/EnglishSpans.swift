/// Finds the checkable spans of an English sentence, quotations apart.
enum EnglishSpans {
  /// The spans of a sentence, in no order; spans of different kinds may overlap.
  ///
  /// - Parameter reference: the day that relative dates are counted from.
  /// - Complexity: O(*n*) in the tokens; each rule looks a bounded number of tokens around.
  static func all(in run: TokenRun, reference: CivilDate?) -> [CheckableSpan] {
    let cued = CuedRun(run)
    var spans: [CheckableSpan] = []
    // Most sentences have fewer.
    spans.reserveCapacity(16)
    PlaceholderSpans.find(in: run, into: &spans)
    let addresses = AddressSpans.find(in: run, into: &spans)
    let dates = DateSpans.found(in: cued, outside: addresses, reference: reference)
    for date in dates {
      spans.append(CheckableSpan(kind: .date, range: run.range(date.tokens), value: date.value.map { .date($0) }))
    }
    let taken =
      addresses.isEmpty
      ? dates.map(\.tokens) : (addresses + dates.map(\.tokens)).sorted { $0.lowerBound < $1.lowerBound }
    NumberSpans.find(in: cued, outside: taken, into: &spans)
    for piece in NameSpans.pieces(of: cued, outside: taken) {
      guard let kind = piece.kind.spanKind else { continue }
      spans.append(CheckableSpan(kind: kind, range: run.range(piece.tokens)))
    }
    PhraseSpans.find(in: cued, into: &spans)
    EventSpans.find(in: cued, into: &spans)
    AttributionSpans.find(in: cued, into: &spans)
    return spans
  }
}
