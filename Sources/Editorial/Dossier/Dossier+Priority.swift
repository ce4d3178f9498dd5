import Prose

extension Dossier {
  /// What raises and lowers the priority of a claim as its sentence stands now, strongest first; empty when it has no place.
  ///
  /// - Complexity: that of reading the block that the claim stands in.
  public func priorityReasons(of claim: TrackedClaim) -> [PriorityReason] {
    guard let place = claim.place?.range,
      let block = article.blocks.first(where: { $0.range.overlaps(place) }),
      let reading = article.language.rules.readings(of: block, in: article.text, on: article.date)
        .first(where: { $0.sentence.range.overlaps(place) })
    else { return [] }
    return PriorityModel.shipped.reasons(
      text: article.text,
      sentence: reading.sentence.range,
      spans: reading.spans,
      part: block.part
    )
  }
}
