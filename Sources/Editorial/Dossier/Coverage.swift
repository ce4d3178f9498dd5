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
    let unclaimed = reading.proposals.filter { !dossier.covers($0.range) }
    let missing = unclaimed.map { proposal in
      OmittedPassage(
        range: proposal.range,
        line: Wording.folded(dossier.article.text[proposal.range]),
        reason: "nobody has claimed it yet"
      )
    }
    self.unclaimed = unclaimed
    uncovered = (missing + reading.omitted.filter { !dossier.covers($0.range) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    checkable = reading.proposals.count + reading.omitted.count
  }
}

extension Dossier {
  /// What a reader would claim here and no claim covers yet.
  public var unclaimed: [ClaimProposal] { Coverage(self).unclaimed }

  /// The sentences that hold something checkable and have no claim, with the reason.
  public var uncovered: [OmittedPassage] { Coverage(self).uncovered }

  /// Whether some claim, dropped ones included, stands inside a sentence or holds it.
  ///
  /// - Complexity: O(log *n*) in the claims.
  fileprivate func covers(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, claimed.count)
    while low < high {
      let middle = (low + high) / 2
      if claimed[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < claimed.count && claimed[low].lowerBound < range.upperBound
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
