import Prose

extension Dossier {
  /// The claims that say again what another claim says: those of a headline, a caption or a pull quote, with the claim of the
  /// body that they restate.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  public var restatements: [(display: TrackedClaim, body: TrackedClaim)] {
    let placed = PlacedClaims(liveClaims)
    return Restatement.all(in: article).compactMap { restatement in
      guard let display = placed.touching(restatement.display).first, let body = placed.touching(restatement.body).first
      else { return nil }
      return (display, body)
    }
  }
}
