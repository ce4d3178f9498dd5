/// Pairs portions that were reworded and moved, found by the rare words they share.
enum FarSearch {
  /// How many portions may hold a word that is still rare.
  private static let rare = 12

  /// Pairs old and new portions, most alike first.
  ///
  /// - Parameters:
  ///   - old: The old portions to pair.
  ///   - new: The new portions to pair.
  ///   - oldText: The text of the old portions.
  ///   - newText: The text of the new portions.
  ///   - least: How alike two portions must be, in thousandths.
  ///   - likeness: Measures what portions share.
  /// - Returns: Pairs of one old and one new portion, none twice.
  /// - Complexity: O(*n*): each word votes for at most twelve portions, and the three with most votes are measured.
  static func pairs(
    _ old: [Int],
    _ new: [Int],
    _ oldText: Manuscript,
    _ newText: Manuscript,
    least: Int,
    _ likeness: inout Likeness
  ) -> [RewordingSearch.Group] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let holders = RareWords(new.filter { newText.portions[$0].isWhole }, newText, atMost: rare)
    var votes = Votes(count: newText.portions.count)
    var found: [(dice: Int, old: Int, new: Int)] = []
    for i in old where oldText.portions[i].isWhole {
      var last: Int32 = -1
      for word in oldText.numbers[oldText.place(i)].sorted() where word != last {
        for j in holders.portions(with: word) { votes.add(j) }
        last = word
      }
      for j in votes.takeFirst(3) {
        let (above, left) = (likeness.oldWeight(i), likeness.newWeight(j))
        let common = likeness.shared(i, j)
        let dice = Likeness.dice(common, above, left)
        let smaller = min(above, left)
        // A half of a sentence that was split is all inside of it.
        let isInside = least < 800 && smaller >= 24 && common * 100 >= smaller * 85
        if smaller >= 18, dice >= least || isInside { found.append((dice, i, j)) }
      }
    }
    found.sort { ($1.dice, $0.old, $0.new) < ($0.dice, $1.old, $1.new) }
    var (used, taken): (Set<Int>, Set<Int>) = ([], [])
    return found.compactMap { pair in
      guard !used.contains(pair.old), !taken.contains(pair.new) else { return nil }
      used.insert(pair.old)
      taken.insert(pair.new)
      return (pair.old..<pair.old + 1, pair.new..<pair.new + 1)
    }
  }
}
