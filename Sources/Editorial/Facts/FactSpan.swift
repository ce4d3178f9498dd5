import Prose

/// A stretch of an article that is a fact of whatever claim holds it.
struct FactSpan: Sendable, Hashable {
  /// What there is to check.
  let kind: ClaimKind
  /// Where it stands, in UTF-8 offsets.
  let range: Range<Int>
  /// What the words come to, where that can be told.
  var value: SpanValue?

  /// What a span is a fact of, or nil for one that is no fact.
  ///
  /// A checker ticks what a source can show by itself: who, where, when, how many, which paper, which words, which rank. A
  /// comparison, a cause and an event are relations between facts; the claim as a whole asserts them, and its status says
  /// whether they hold. That somebody spoke is one of these too, and who spoke is a fact: see `FactSpans`. A kind that comes
  /// new is a fact as soon as it makes a claim: better a tick too many than a fact that nobody is asked about.
  static func kind(of span: CheckableSpan.Kind) -> ClaimKind? {
    switch span {
    case .comparison, .cause, .event, .attribution: nil
    default: span.isCheckable ? ClaimKind(of: span) : nil
    }
  }

  /// Whether of two spans that overlap this one is the fact: the longer says more, and among equal ones the kind decides.
  func outdoes(_ other: FactSpan) -> Bool {
    range.count == other.range.count ? kind < other.kind : range.count > other.range.count
  }
}

extension [FactSpan] {
  /// Of spans in the order of their starts, those that are offered: no two of them share a byte.
  ///
  /// - Complexity: O(*n*).
  var apart: [FactSpan] {
    var kept: [FactSpan] = []
    for span in self {
      while let last = kept.last, last.range.upperBound > span.range.lowerBound, span.outdoes(last) {
        kept.removeLast()
      }
      if let last = kept.last, last.range.upperBound > span.range.lowerBound { continue }
      kept.append(span)
    }
    return kept
  }

  /// Of spans in order and apart, those that share bytes with a range.
  ///
  /// - Complexity: O(log *n*).
  func touching(_ range: Range<Int>) -> ArraySlice<FactSpan> {
    let first = firstEnding(behind: range.lowerBound)
    let last = self[first...].prefix { $0.range.lowerBound < range.upperBound }
    return last
  }

  private func firstEnding(behind offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
