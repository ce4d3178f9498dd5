/// Names that somebody may have meant.
enum NearNames {
  /// Finds up to three names that hold the typed text or differ from it in few letters.
  static func of(_ typed: String, among names: [String]) -> [String] {
    guard !typed.isEmpty else { return [] }
    let lowered = typed.lowercased()
    let limit = lowered.utf8.count < 3 ? 0 : max(1, lowered.utf8.count / 3)
    let scored = names.compactMap { name -> (score: Int, name: String)? in
      if name.contains(lowered) { return (0, name) }
      // A whole slug against a mistyped beginning of it is compared over the length that was typed.
      let head = String(name.prefix(lowered.count))
      let distance = min(Self.distance(lowered, head), Self.distance(lowered, name))
      return distance <= limit ? (distance, name) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(3).map(\.name)
  }

  /// The Levenshtein distance in bytes, one row at a time.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8.prefix(100)), Array(right.utf8.prefix(100)))
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let substitution = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
