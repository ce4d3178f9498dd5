public import Prose

/// Something that a draft gives somebody as said, with who is meant and the claims it is part of.
public struct Saying: Sendable {
  /// Where the words stand, and what reports them.
  public let attribution: Attribution
  /// Who is meant, in the fullest form that the draft gives; the source's own words where they name nobody in it.
  public let speaker: String
  /// How sure it is that the source stands for this speaker; nil when the source's own words are all there is.
  public let confidence: Speaker.Confidence?
  /// The words that report it, as they stand: “Tokayev said”, “reported TASS”.
  public let report: String
  /// The claims that hold some of what is said, or the words that report it.
  public let claims: [TrackedClaim]
}

extension Dossier {
  /// What the draft gives somebody as said, in reading order; what nobody is named for is left out.
  ///
  /// Computed from the text each time it is asked for.
  ///
  /// - Complexity: O(*n*) in the length of the draft, and the claims touched by each saying.
  public var sayings: [Saying] {
    let placed = claims.filter { $0.place != nil && $0.status != .dropped }
    let starts = placed.map { $0.place?.range.lowerBound ?? 0 }
    return article.language.rules.attributions(in: article).compactMap { attribution in
      guard attribution.manner == .speech, let source = attribution.source else { return nil }
      let text = article.text
      let ranges = attribution.content + [attribution.cue].compactMap(\.self)
      let first = ranges.map(\.lowerBound).min() ?? source.lowerBound
      let last = ranges.map(\.upperBound).max() ?? source.upperBound
      // Claims are in the order of their places, and hardly any is longer than its sentence.
      var index = starts.partitioningIndex { $0 > first }
      while index > 0, let place = placed[index - 1].place, place.range.upperBound > first { index -= 1 }
      let held = placed[index...].prefix { ($0.place?.range.lowerBound ?? 0) < last }.filter { claim in
        guard let place = claim.place?.range else { return false }
        return ranges.contains { $0.overlaps(place) }
      }
      return Saying(
        attribution: attribution,
        speaker: Wording.folded(text[attribution.speaker?.name ?? source]),
        confidence: attribution.speaker?.confidence,
        report: Self.report(attribution, source, in: text),
        claims: Array(held)
      )
    }
  }

  /// The source and its cue, and what stands between them when that is little.
  private static func report(_ attribution: Attribution, _ source: Range<Int>, in text: Text) -> String {
    guard let cue = attribution.cue else { return Wording.folded(text[source]) }
    let whole = min(source.lowerBound, cue.lowerBound)..<max(source.upperBound, cue.upperBound)
    guard whole.count > source.count + cue.count + 24 else { return Wording.folded(text[whole]) }
    let parts = source.lowerBound < cue.lowerBound ? [source, cue] : [cue, source]
    return parts.map { Wording.folded(text[$0]) }.joined(separator: " … ")
  }
}

extension [Int] {
  /// The first index whose element satisfies a condition that all behind it satisfy too.
  fileprivate func partitioningIndex(where isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
