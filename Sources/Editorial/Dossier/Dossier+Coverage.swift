import Prose

extension Dossier {
  /// What a reader would claim here and no claim covers yet.
  public var unclaimed: [ClaimProposal] {
    reading.proposals.filter { !isCovered($0.range) }
  }

  /// The sentences that hold something checkable and have no claim, with the reason.
  ///
  /// Nothing is left out in silence: a sentence that stet would have claimed and that has none is here, and so is one
  /// that it left out as a question, a wish or an opinion.
  public var uncovered: [OmittedPassage] {
    let missing = reading.proposals.map { proposal in
      OmittedPassage(
        range: proposal.range, line: Wording.folded(article.text[proposal.range]), reason: "nobody has claimed it yet")
    }
    return (missing + reading.omitted).filter { !isCovered($0.range) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether some claim, dropped ones included, stands inside a sentence or holds it.
  ///
  /// - Complexity: O(log *n*) in the claims.
  private func isCovered(_ range: Range<Int>) -> Bool {
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
