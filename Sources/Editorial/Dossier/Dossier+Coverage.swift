import Prose

extension Dossier {
  /// What a reader would claim here and no claim covers yet.
  public var unclaimed: [ClaimProposal] {
    ClaimReading(article).proposals.filter { !isCovered($0.range) }
  }

  /// The sentences that hold something checkable and have no claim, with the reason.
  ///
  /// Nothing is left out in silence: a sentence that stet would have claimed and that has none is here, and so is one
  /// that it left out as a question, a wish or an opinion.
  public var uncovered: [OmittedPassage] {
    let reading = ClaimReading(article)
    let missing = reading.proposals.map { proposal in
      OmittedPassage(
        range: proposal.range, line: Wording.folded(article.text[proposal.range]), reason: "nobody has claimed it yet")
    }
    return (missing + reading.omitted).filter { !isCovered($0.range) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether some claim, dropped ones included, stands inside a sentence or holds it.
  private func isCovered(_ range: Range<Int>) -> Bool {
    // The claims with a place come first and are sorted; the few around the range are found from there.
    claims.contains { $0.place.map { $0.range.overlaps(range) } ?? false }
  }
}
