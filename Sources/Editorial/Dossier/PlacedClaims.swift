/// Claims that have a place in the text, for finding those that stand on a stretch of it.
struct PlacedClaims {
  private let claims: [TrackedClaim]

  /// Takes claims in the order of their places; those without one are left out.
  init(_ claims: [TrackedClaim]) { self.claims = claims.filter { $0.place != nil } }

  /// The claims that share bytes with a range of UTF-8 offsets, in the order of their places.
  ///
  /// - Complexity: O(log *n*), and the claims that are found: hardly any claim is longer than its sentence.
  func touching(_ range: Range<Int>) -> [TrackedClaim] {
    var (low, high) = (0, claims.count)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    while low > 0, let place = claims[low - 1].place, place.range.upperBound > range.lowerBound { low -= 1 }
    return claims[low...].prefix { ($0.place?.range.lowerBound ?? 0) < range.upperBound }
      .filter { $0.place?.range.overlaps(range) == true }
  }

  private func start(_ index: Int) -> Int { claims[index].place?.range.lowerBound ?? 0 }
}
