import Prose

extension Dossier {
  /// The claims that say again what another claim says: those of a headline, a caption or a pull quote, with the claim of the
  /// body that they restate.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  public var restatements: [(display: TrackedClaim, body: TrackedClaim)] {
    func claim(at range: Range<Int>) -> TrackedClaim? {
      liveClaims.first { $0.place?.range.overlaps(range) == true }
    }
    return Restatement.all(in: article).compactMap { restatement in
      guard let display = claim(at: restatement.display), let body = claim(at: restatement.body) else { return nil }
      return (display, body)
    }
  }
}
