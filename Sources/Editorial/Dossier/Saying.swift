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
    let placed = PlacedClaims(liveClaims)
    return article.language.rules.attributions(in: article).compactMap { attribution in
      guard attribution.manner == .speech, let source = attribution.source else { return nil }
      let text = article.text
      let ranges = attribution.content + [attribution.cue].compactMap(\.self)
      let first = ranges.map(\.lowerBound).min() ?? source.lowerBound
      let last = ranges.map(\.upperBound).max() ?? source.upperBound
      let held = placed.touching(first..<last).filter { claim in
        claim.place.map { place in ranges.contains { $0.overlaps(place.range) } } ?? false
      }
      return Saying(
        attribution: attribution,
        speaker: Wording.folded(text[attribution.speaker?.name ?? source]),
        confidence: attribution.speaker?.confidence,
        report: Self.report(attribution, source, in: text),
        claims: held
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
