import Prose

/// What a checker would claim in a draft, and what no claim covers.
///
/// Nothing is left out in silence: a sentence that stet would have claimed and that has no claim is uncovered, and so is one that
/// it left out as a question, a wish or an opinion.
public struct Coverage: Sendable {
  /// What a reader would claim and no claim covers yet.
  public let unclaimed: [ClaimProposal]
  /// The sentences that hold something checkable and have no claim, in reading order, with the reason.
  public let uncovered: [OmittedPassage]
  /// How many sentences hold something checkable.
  public let checkable: Int

  /// Reads the draft's article and compares what is found with the claims.
  ///
  /// - Complexity: O(*n*) in the article, O(log *m*) for each sentence in the claims.
  public init(_ dossier: Dossier) {
    let reading = ClaimReading(dossier.article)
    let unclaimed = reading.proposals.filter { !dossier.covers($0.spans) }
    let missing = unclaimed.map { proposal in
      OmittedPassage(
        range: proposal.range,
        line: Wording.folded(dossier.article.text[proposal.range]),
        reason: "nobody has claimed it yet",
        spans: proposal.spans
      )
    }
    self.unclaimed = unclaimed
    uncovered = (missing + reading.omitted.filter { !dossier.covers($0.spans) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    checkable = reading.proposals.count + reading.omitted.count
  }
}

extension Dossier {
  /// What a reader would claim here and no claim covers yet.
  public var unclaimed: [ClaimProposal] { Coverage(self).unclaimed }

  /// The sentences that hold something checkable and have no claim, with the reason.
  public var uncovered: [OmittedPassage] { Coverage(self).uncovered }

  /// Whether claims, dropped ones included, hold all that a checker would underline in a sentence.
  ///
  /// A claim of two words covers what it holds and not the rest of its sentence. A span counts as held when half of it is,
  /// because an edit may have moved a quotation mark over a claim's end.
  ///
  /// - Complexity: O(log *n*) in the claims for each span.
  fileprivate func covers(_ spans: [Range<Int>]) -> Bool {
    spans.allSatisfy { span in
      var (low, high) = (0, claimed.count)
      while low < high {
        let middle = (low + high) / 2
        if claimed[middle].upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
      }
      let held = claimed[low...].prefix { $0.lowerBound < span.upperBound }.reduce(0) {
        $0 + $1.clamped(to: span).count
      }
      return held * 2 >= span.count
    }
  }
}

extension [TrackedClaim] {
  /// The stretches of the text that claims stand on, in order and apart; for claims in the order of their places.
  var stretches: [Range<Int>] {
    var out: [Range<Int>] = []
    for range in lazy.compactMap(\.place?.range) {
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
    return out
  }
}
