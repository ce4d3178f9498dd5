import Prose

extension DiffReport {
  /// Writes the whole document in CriticMarkup, with a comment at each change of words that says what it is.
  ///
  /// It holds the bytes of both texts as they are, whatever the scope; only what it says of them follows the scope.
  package var criticMarkup: [UInt8] { CriticMarkup.bytes(of: difference, remarks: remarks) }

  private var remarks: [Int: [String]] {
    let edits = difference.textEdits
    let lines = ChangeLines(difference)
    var remarks: [Int: [String]] = [:]
    /// The last edit that touches a stretch; edits are in order on both sides.
    func last(_ range: Range<Int>, _ side: (TextEdit) -> Range<Int>) -> Int? {
      var (low, high) = (0, edits.count)
      while low < high {
        let middle = (low + high) / 2
        if side(edits[middle]).lowerBound <= range.upperBound { low = middle + 1 } else { high = middle }
      }
      // An edit that begins where the stretch ends is the white space behind it.
      return (max(low - 2, 0)..<low).last {
        side(edits[$0]).overlaps(range) || (side(edits[$0]).isEmpty && side(edits[$0]).lowerBound > range.lowerBound)
      }
    }
    for shown in shown.changes where shown.change.changeClass != .typography {
      let change = shown.change
      if let new = change.new, let index = last(new, \.new) {
        let words = lines.remark(shown)
        remarks[index, default: []].append(words)
      } else if change.new == nil, let old = change.old, let index = last(old, \.old) {
        remarks[index, default: []].append(lines.remark(shown))
      }
      if change.isMoved, let old = change.old, let new = change.new, let index = last(old, \.old) {
        remarks[index, default: []].append("moved to line \(lines.newLine(at: new.lowerBound))")
      }
    }
    return remarks
  }
}

extension ChangeLines {
  /// What a change is, in few words and without its line.
  fileprivate func remark(_ shown: ShownChange) -> String {
    let kind = shown.kind.plain
    let deed =
      switch shown.change.kind {
      case .reworded, .inserted, .deleted: ""
      default: shown.deed
      }
    let from = shown.change.isMoved ? shown.change.old.map { "from line \(oldLine(at: $0.lowerBound))" } ?? "" : ""
    return [kind, deed, from].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
