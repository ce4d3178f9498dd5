extension Difference {
  /// Follows a claim's words to the new revision.
  ///
  /// Words added at either end of a sentence belong to a claim that is the whole sentence: "It is false that …" is another
  /// claim. A claim that is a part of a sentence is kept when the change is outside of it; but a negation or modal that was
  /// put right beside it belongs to it. A claim is never carried to words that are merely like its own while its own place
  /// is known to be empty.
  ///
  /// - Parameter claim: UTF-8 offsets of the old text: a sentence, a part of one, or several.
  /// - Returns: Where the words are now, or what is known instead.
  /// - Complexity: O(log *n*) and the words of the sentences that the claim touches.
  public func follow(_ claim: Range<Int>) -> Followed {
    var pieces: [FollowedPiece] = []
    var portion = firstPortion(endingAfter: claim.lowerBound)
    if let kept = followUntouched(claim, portion) { return kept }
    while portion < layout.oldPortions.count, layout.oldPortions[portion].range.lowerBound < claim.upperBound {
      let number = layout.rewordingOfOld[portion]
      if number >= 0 {
        let rewording = layout.rewordings[number]
        if let piece = follow(claim, in: rewording) { pieces.append(piece) }
        portion = rewording.old.upperBound
      } else {
        if let piece = follow(claim, inPortion: portion) { pieces.append(piece) }
        portion += 1
      }
    }
    return joined(pieces, claim)
  }

  /// Follows a claim that is one whole sentence, where that stands in the order of the text with the same bytes and by itself: all
  /// that most claims need in most steps, and no word of it has to be read.
  private func followUntouched(_ claim: Range<Int>, _ portion: Int) -> Followed? {
    guard layout.oldPortions.indices.contains(portion), layout.oldPortions[portion].range == claim,
      layout.rewordingOfOld[portion] < 0, layout.same.isInOrder[portion], layout.rivals[portion] == nil
    else { return nil }
    let place = layout.same.counterparts[portion]
    let range = layout.newPortions[place].range
    var scanner = WordScanner(old.text.utf8, claim, composes: false)
    guard old.text.utf8[claim] == new.text.utf8[range], old.text.trimmed(claim) == claim, scanner.next() != nil,
      runningOn(portion, place, (start: true, end: true)).count == 1
    else { return nil }
    return .kept(range)
  }

  /// The first old portion that ends behind an offset.
  private func firstPortion(endingAfter offset: Int) -> Int {
    var (low, high) = (0, layout.oldPortions.count)
    while low < high {
      let middle = (low + high) / 2
      if layout.oldPortions[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Follows the part of a claim in a portion that was not reworded; nil when it has no word there.
  private func follow(_ claim: Range<Int>, inPortion portion: Int) -> FollowedPiece? {
    let before = layout.oldPortions[portion].range
    let words = WordScanner.words(of: old.text.utf8, before, composes: layout.composes)
    guard let touched = words.touched(by: claim) else { return nil }
    let weight = words[touched].reduce(0) { $0 + Int(Vocabulary.weight(of: $1, in: old.text.utf8)) }
    let place = layout.same.counterparts[portion]
    guard place >= 0 else { return FollowedPiece(fate: .gone, weight: weight) }
    if let others = layout.rivals[portion] {
      let places = ([place] + others).sorted().map { counterpart(of: touched, words, in: layout.newPortions[$0].range) }
      return FollowedPiece(fate: .ambiguous(places), weight: weight)
    }
    let after = layout.newPortions[place].range
    let range =
      old.text.utf8[before] == new.text.utf8[after]
      ? old.text.trimmed(claim.clamped(to: before)).shifted(by: after.lowerBound - before.lowerBound)
      : counterpart(of: touched, words, in: after)
    let isLast =
      portion + 1 >= layout.oldPortions.count || claim.upperBound <= layout.oldPortions[portion + 1].range.lowerBound
    let isFirst = portion == 0 || claim.lowerBound >= layout.oldPortions[portion - 1].range.upperBound
    let ends = (start: isFirst && touched.lowerBound == 0, end: isLast && touched.upperBound == words.count)
    let places = runningOn(portion, place, ends)
    if places.count > 1 {
      let start = places.lowerBound < place ? layout.newPortions[places.lowerBound].range.lowerBound : range.lowerBound
      let end =
        places.upperBound > place + 1 ? layout.newPortions[places.upperBound - 1].range.upperBound : range.upperBound
      let changeClass = ChangeClass.between(old.text, claim.clamped(to: before), new.text, start..<end) ?? .words
      return FollowedPiece(fate: .reworded(changeClass), range: start..<end, weight: weight, places: places)
    }
    return FollowedPiece(
      fate: layout.same.isInOrder[portion] ? .kept : .moved,
      range: range,
      weight: weight,
      places: place..<place + 1
    )
  }

  /// The same words in a portion with the same words.
  private func counterpart(of touched: Range<Int>, _ words: [Word], in after: Range<Int>) -> Range<Int> {
    let there = WordScanner.words(of: new.text.utf8, after, composes: layout.composes)
    return there[touched.lowerBound].range.lowerBound..<there[touched.upperBound - 1].range.upperBound
  }

  /// Follows the part of a claim in a rewording; nil when it has no word there.
  private func follow(_ claim: Range<Int>, in rewording: Rewording) -> FollowedPiece? {
    guard let touched = rewording.oldWords.touched(by: claim) else { return nil }
    let weight = rewording.oldWords[touched].reduce(0) { $0 + Int(Vocabulary.weight(of: $1, in: old.text.utf8)) }
    let there = rewording.newWords
    var carried = CarriedStretch(touched, rewording, old.text.utf8, new.text.utf8)
    // A whole sentence that became a part of one, or several, reads differently, whatever its own words are.
    let isRecast = rewording.old.count + rewording.new.count > 2 && isWhole(touched, rewording)
    if isRecast { carried = CarriedStretch(recast: rewording) }
    guard !carried.new.isEmpty else { return FollowedPiece(fate: .gone, weight: weight) }
    let range = there[carried.new.lowerBound].range.lowerBound..<there[carried.new.upperBound - 1].range.upperBound
    var piece = FollowedPiece(
      fate: rewording.isInOrder ? .kept : .moved,
      range: range,
      weight: weight,
      places: rewording.new
    )
    if isRecast || !carried.hunks.isEmpty {
      piece.fate = .reworded(changeClass(rewording, touched, carried.new, carried.hunks))
    }
    return piece
  }

  /// Whether some words of a rewording are whole old sentences, but for quotation marks at their ends.
  private func isWhole(_ touched: Range<Int>, _ rewording: Rewording) -> Bool {
    let words = rewording.oldWords
    let (first, last) = (words[touched.lowerBound].range, words[touched.upperBound - 1].range)
    return rewording.old.contains { portion in
      let range = layout.oldPortions[portion].range
      let isFirst = range.contains(first.lowerBound)
      let before = words.lazy.filter {
        range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= first.lowerBound
      }
      let after = words.lazy.filter {
        last.upperBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
      }
      return isFirst && before.allSatisfy { $0.kind == .quote || $0.kind == .dash }
        && after.allSatisfy { $0.kind == .quote || $0.kind == .mark }
    }
  }

  private func isOneBlock(_ chain: [FollowedPiece]) -> Bool {
    guard let first = chain.first?.places?.lowerBound, let last = chain.last?.places?.upperBound else { return true }
    return layout.newPortions[first].block == layout.newPortions[last - 1].block
  }

  private func isOneBlock(_ claim: Range<Int>) -> Bool {
    let portions = portions(of: claim)
    return layout.oldPortions[portions.lowerBound].block == layout.oldPortions[portions.upperBound - 1].block
  }

  /// The old portions that a claim touches.
  private func portions(of claim: Range<Int>) -> Range<Int> {
    let last = min(firstPortion(endingAfter: claim.upperBound - 1), layout.oldPortions.count - 1)
    return min(firstPortion(endingAfter: claim.lowerBound), last)..<last + 1
  }

  /// Makes one answer of what became of the parts of a claim.
  private func joined(_ pieces: [FollowedPiece], _ claim: Range<Int>) -> Followed {
    guard let first = pieces.first else { return .gone }
    if pieces.count == 1 { return first.followed(old.text, claim, new.text) }
    let chain = FollowedPiece.heaviestChain(pieces)
    // A scrap that happens to be left of a claim is not what became of it.
    let isScrap = FollowedPiece.weight(chain) * 4 < FollowedPiece.weight(pieces)
    guard let start = chain.first?.range, let end = chain.last?.range, !isScrap else {
      let places = pieces.flatMap(\.alternatives)
      return places.isEmpty ? .gone : .ambiguous(places)
    }
    let range = start.lowerBound..<end.upperBound
    let isWhole = chain.count == pieces.count && FollowedPiece.isContiguous(chain)
    // A paragraph cut inside of a claim parts what was said together, a quotation from its speaker say.
    let isTogether = isWhole && (isOneBlock(chain) || !isOneBlock(claim)) && keepsSeams(portions(of: claim))
    if isTogether, chain.allSatisfy({ $0.fate == .kept || $0.fate == .moved }) {
      let isKept = chain.allSatisfy { $0.fate == .kept }
      return FollowedPiece.same(old.text, claim, new.text, range, isKept ? .kept(range) : .moved(range))
    }
    let changeClass = ChangeClass.between(old.text, claim, new.text, range) ?? .words
    return .reworded(range, changeClass == .typography ? .words : changeClass)
  }
}

extension [Word] {
  /// The indices of the words that a range touches, or nil.
  func touched(by range: Range<Int>) -> Range<Int>? {
    let start = firstIndex { $0.range.upperBound > range.lowerBound } ?? count
    let end = lastIndex { $0.range.lowerBound < range.upperBound }.map { $0 + 1 } ?? 0
    return start < end ? start..<end : nil
  }
}

extension Range<Int> {
  fileprivate func shifted(by shift: Int) -> Range<Int> { lowerBound + shift..<upperBound + shift }
}
