extension Difference {
  /// What changed, in the order of the new text; what was deleted stands where it stood.
  ///
  /// - Complexity: O(*n*).
  public var changes: [Change] {
    guard !isEmpty else { return [] }
    let deleted = deletedPortions
    var changes = (deleted[-1] ?? []).map { deletion($0) }
    for portion in layout.newPortions.indices {
      if let change = change(at: portion) { changes.append(change) }
      changes += (deleted[portion] ?? []).map { deletion($0) }
    }
    return changes
  }

  /// Deleted old portions by the new portion behind which they stood; -1 stands for the beginning.
  private var deletedPortions: [Int: [Int]] {
    var deleted: [Int: [Int]] = [:]
    var place = -1
    for portion in layout.oldPortions.indices {
      let rewording = layout.rewordingOfOld[portion]
      if layout.same.isInOrder[portion] {
        place = layout.same.counterparts[portion]
      } else if rewording >= 0 {
        if layout.rewordings[rewording].isInOrder { place = layout.rewordings[rewording].new.upperBound - 1 }
      } else if layout.same.counterparts[portion] < 0 {
        deleted[place, default: []].append(portion)
      }
    }
    return deleted
  }

  private func deletion(_ portion: Int) -> Change {
    let range = layout.oldPortions[portion].range
    let (changeClass, isQuoted) = weightiest(range, in: old)
    return Change(kind: .deleted, old: range, new: nil, changeClass: changeClass, isQuoted: isQuoted)
  }

  /// The change that shows at a new portion, if any; a split or merger shows at its first.
  private func change(at portion: Int) -> Change? {
    let range = layout.newPortions[portion].range
    let number = layout.rewordingOfNew[portion]
    if number >= 0 {
      let rewording = layout.rewordings[number]
      return rewording.new.lowerBound == portion ? change(rewording) : nil
    }
    let origin = layout.same.origins[portion]
    guard origin >= 0 else {
      let (changeClass, isQuoted) = weightiest(range, in: new)
      return Change(kind: .inserted, old: nil, new: range, changeClass: changeClass, isQuoted: isQuoted)
    }
    let before = layout.oldPortions[origin].range
    let edits = typographicEdits(before, range)
    let isMoved = !layout.same.isInOrder[origin]
    guard isMoved || !edits.isEmpty else { return nil }
    return Change(
      kind: isMoved ? .moved : .typography,
      isMoved: isMoved,
      old: before,
      new: range,
      changeClass: edits.isEmpty ? nil : .typography,
      edits: edits,
      isQuoted: !edits.isEmpty && holdsQuoted(range, in: new, among: edits.map(\.new))
    )
  }

  private func change(_ rewording: Rewording) -> Change {
    let kind: Change.Kind = rewording.new.count > 1 ? .split : rewording.old.count > 1 ? .merged : .reworded
    let before = hull(rewording.old, layout.oldPortions)
    let after = hull(rewording.new, layout.newPortions)
    let judgement = judgement(
      rewording,
      0..<rewording.oldWords.count,
      0..<rewording.newWords.count,
      rewording.hunks
    )
    return Change(
      kind: kind,
      isMoved: !rewording.isInOrder,
      old: before,
      new: after,
      changeClass: judgement.changeClass,
      edits: rewording.hunks.map { hunk in
        WordEdit(
          old: span(hunk.old, rewording.oldWords, before),
          new: span(hunk.new, rewording.newWords, after)
        )
      },
      isQuoted: judgement.changesQuotation
    )
  }

  private func hull(_ portions: Range<Int>, _ all: [Portion]) -> Range<Int> {
    all[portions.lowerBound].range.lowerBound..<all[portions.upperBound - 1].range.upperBound
  }

  /// The range of some words; for no words, the empty range behind the word before.
  private func span(_ indices: Range<Int>, _ words: [Word], _ whole: Range<Int>) -> Range<Int> {
    guard indices.isEmpty else {
      return words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
    }
    let place = indices.lowerBound == 0 ? whole.lowerBound : words[indices.lowerBound - 1].range.upperBound
    return place..<place
  }

  /// Classifies a part of a rewording.
  func changeClass(
    _ rewording: Rewording,
    _ oldPart: Range<Int>,
    _ newPart: Range<Int>,
    _ hunks: [Rewording.Hunk]
  ) -> ChangeClass {
    judgement(rewording, oldPart, newPart, hunks).changeClass
  }

  private func judgement(
    _ rewording: Rewording,
    _ oldPart: Range<Int>,
    _ newPart: Range<Int>,
    _ hunks: [Rewording.Hunk]
  ) -> Judgement {
    let before = SenseReader(
      rewording.oldWords,
      in: old.text.utf8,
      isQuoted: isQuoted(at: rewording.oldWords.first, in: old)
    )
    let after = SenseReader(
      rewording.newWords,
      in: new.text.utf8,
      isQuoted: isQuoted(at: rewording.newWords.first, in: new)
    )
    return Judgement(
      oldWords: rewording.oldWords,
      newWords: rewording.newWords,
      old: before.senses,
      new: after.senses,
      oldPart: oldPart,
      newPart: newPart,
      hunks: hunks
    )
  }

  private func isQuoted(at word: Word?, in article: Article) -> Bool {
    guard let word else { return false }
    return QuotedStretches.isOpen(at: word.range.lowerBound, in: article.text.utf8)
  }

  /// The weightiest thing that a portion holds, which came or went with it, and whether some of it is quoted.
  private func weightiest(_ range: Range<Int>, in article: Article) -> (changeClass: ChangeClass, isQuoted: Bool) {
    guard !isCoarse else { return (.words, false) }
    let text = article.text
    let changeClass = ChangeClass.between(text, range.lowerBound..<range.lowerBound, text, range) ?? .words
    return (changeClass, holdsQuoted(range, in: article))
  }

  /// Whether a portion holds words between quotation marks; where places are given, at one of them.
  private func holdsQuoted(_ range: Range<Int>, in article: Article, among places: [Range<Int>]? = nil) -> Bool {
    let bytes = article.text.utf8
    let words = WordScanner.words(of: bytes, range, composes: false)
    let senses = SenseReader(words, in: bytes, isQuoted: isQuoted(at: words.first, in: article)).senses
    return zip(words, senses).contains { word, sense in
      sense.isQuoted && (places.map { $0.contains { $0.overlaps(word.range) } } ?? true)
    }
  }

  /// Finds the words of two portions with the same words that are not written the same.
  func typographicEdits(_ before: Range<Int>, _ after: Range<Int>) -> [WordEdit] {
    let (oldBytes, newBytes) = (old.text.utf8, new.text.utf8)
    guard oldBytes[before] != newBytes[after] else { return [] }
    var (oldWords, newWords) = (
      WordScanner(oldBytes, before, composes: layout.composes), WordScanner(newBytes, after, composes: layout.composes)
    )
    var edits: [WordEdit] = []
    while let first = oldWords.next(), let second = newWords.next() {
      if oldBytes[first.range] != newBytes[second.range] { edits.append(WordEdit(old: first.range, new: second.range)) }
    }
    return edits
  }
}
