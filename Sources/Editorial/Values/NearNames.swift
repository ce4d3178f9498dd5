/// Names that somebody may have meant.
package enum NearNames {
  /// Finds up to three names that hold the typed text or differ from it in few letters; capital letters do not matter.
  package static func of(_ typed: String, among names: [String]) -> [String] {
    guard (1...100).contains(typed.utf8.count) else { return [] }
    let lowered = typed.lowercased()
    let limit = lowered.utf8.count < 3 ? 0 : max(1, lowered.utf8.count / 3)
    let scored = names.compactMap { name -> (score: Int, name: String)? in
      let known = name.lowercased()
      if known.contains(lowered) { return (0, name) }
      // A whole slug against a mistyped beginning of it is compared over the length that was typed.
      let head = String(known.prefix(lowered.count))
      let distance = min(Self.distance(lowered, head), Self.distance(lowered, known))
      return distance <= limit ? (distance, name) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(3).map(\.name)
  }

  /// Asks whether one of the names was meant; nil when none is near.
  package static func question(_ typed: String, among names: [String]) -> String? {
    let near = of(typed, among: names).map { "“\($0)”" }
    guard let last = near.last else { return nil }
    return
      "did you mean \((near.count == 1 ? [last] : [near.dropLast().joined(separator: ", "), last]).joined(separator: " or "))?"
  }

  /// The slips between two words: a byte added, dropped or replaced, or two neighbours exchanged (the optimal string alignment
  /// distance), three rows at a time.
  package static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8.prefix(100)), Array(right.utf8.prefix(100)))
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var best = min(last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
