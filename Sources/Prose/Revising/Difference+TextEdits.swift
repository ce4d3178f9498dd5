extension Difference {
  /// What to do to the bytes of the old text to get those of the new, in order and apart from each other.
  ///
  /// Everything counts here, white space too. A moved sentence is taken out in one place and put in at another.
  ///
  /// - Complexity: O(*n*).
  public var textEdits: [TextEdit] {
    var edits: [TextEdit] = []
    var (i, j) = (0, 0)
    let ends = (old.text.count, new.text.count)
    for same in sameStretches + [(ends.0..<ends.0, ends.1..<ends.1)] {
      let (taken, given) = (i..<same.old.lowerBound, j..<same.new.lowerBound)
      if old.text.utf8[taken] != new.text.utf8[given] { edits.append(TextEdit(old: taken, new: given)) }
      (i, j) = (same.old.upperBound, same.new.upperBound)
    }
    return edits
  }

  /// Does the edits to the old text.
  ///
  /// - Returns: The bytes of the new text.
  public func applied() -> Text { Difference.apply(textEdits, to: old.text, with: new.text) }

  /// Undoes the edits on the new text.
  ///
  /// - Returns: The bytes of the old text.
  public func reverted() -> Text { Difference.apply(textEdits.map(\.reversed), to: new.text, with: old.text) }

  /// Puts words of one text in place of words of another.
  private static func apply(_ edits: [TextEdit], to text: Text, with source: Text) -> Text {
    var bytes: [UInt8] = []
    var at = 0
    for edit in edits {
      bytes += text.utf8[at..<edit.old.lowerBound]
      bytes += source.utf8[edit.new]
      at = edit.old.upperBound
    }
    bytes += text.utf8[at...]
    return Text(String(decoding: bytes, as: UTF8.self))
  }

  /// Stretches with the same bytes, in order on both sides.
  private var sameStretches: [(old: Range<Int>, new: Range<Int>)] {
    var stretches: [(old: Range<Int>, new: Range<Int>)] = []
    for portion in layout.oldPortions.indices {
      let number = layout.rewordingOfOld[portion]
      if layout.same.isInOrder[portion] {
        let after = layout.newPortions[layout.same.counterparts[portion]].range
        stretches += sameWords(layout.oldPortions[portion].range, after)
      } else if number >= 0, layout.rewordings[number].isInOrder, layout.rewordings[number].old.lowerBound == portion {
        stretches += sameWords(layout.rewordings[number])
      }
    }
    return stretches
  }

  /// The words written the same in two portions with the same words.
  private func sameWords(_ before: Range<Int>, _ after: Range<Int>) -> [(old: Range<Int>, new: Range<Int>)] {
    let (oldBytes, newBytes) = (old.text.utf8, new.text.utf8)
    if oldBytes[before] == newBytes[after] { return [(before, after)] }
    let oldWords = WordScanner.words(of: oldBytes, before, composes: layout.composes)
    let newWords = WordScanner.words(of: newBytes, after, composes: layout.composes)
    return zip(oldWords, newWords).filter { oldBytes[$0.range] == newBytes[$1.range] }.map { ($0.range, $1.range) }
  }

  /// The kept words of a rewording that are written the same.
  private func sameWords(_ rewording: Rewording) -> [(old: Range<Int>, new: Range<Int>)] {
    var stretches: [(old: Range<Int>, new: Range<Int>)] = []
    var (i, j) = (0, 0)
    let end = Rewording.Hunk(
      old: rewording.oldWords.count..<rewording.oldWords.count,
      new: rewording.newWords.count..<rewording.newWords.count
    )
    for hunk in rewording.hunks + [end] {
      while i < hunk.old.lowerBound {
        let (before, after) = (rewording.oldWords[i].range, rewording.newWords[j].range)
        if old.text.utf8[before] == new.text.utf8[after] { stretches.append((before, after)) }
        (i, j) = (i + 1, j + 1)
      }
      (i, j) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return stretches
  }
}
