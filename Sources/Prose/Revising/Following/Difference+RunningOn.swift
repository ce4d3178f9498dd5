extension Difference {
  var oldSeams: Seams { Seams(portions: layout.oldPortions, bytes: old.text.utf8) }
  var newSeams: Seams { Seams(portions: layout.newPortions, bytes: new.text.utf8) }

  /// Finds the new portions that a sentence with its very words runs on into, which it did not before.
  ///
  /// Words put behind it or before it without a space, a tag, an attribution behind a dash: they belong to it, as words
  /// inside of it would.
  ///
  /// - Parameters:
  ///   - portion: The number of the old sentence.
  ///   - place: The number of the new sentence with its words.
  ///   - ends: Whether the claim reaches to the start and the end of the sentence, and no further.
  /// - Returns: The numbers of the new portions; the place alone when it stands by itself.
  func runningOn(_ portion: Int, _ place: Int, _ ends: (start: Bool, end: Bool)) -> Range<Int> {
    var (start, end) = (place, place + 1)
    let (before, after) = (oldSeams, newSeams)
    if ends.start, !before.isGlued(portion - 1) {
      while after.isGlued(start - 1) { start -= 1 }
    }
    if ends.end, !before.isGlued(portion) {
      while after.isGlued(end - 1) { end += 1 }
    }
    let isTagged = after.isTagged(place) && !before.isTagged(portion)
    if ends.end, end == place + 1, isTagged || isAttributed(place) { end += 1 }
    return start..<end
  }

  /// Whether an attribution was put behind a sentence in its own paragraph, behind a dash.
  ///
  /// The words are somebody's then, and no longer the article's own.
  private func isAttributed(_ place: Int) -> Bool {
    guard let next = newSeams.next(behind: place), layout.same.origins[next] < 0, layout.rewordingOfNew[next] < 0 else {
      return false
    }
    var scanner = WordScanner(new.text.utf8, layout.newPortions[next].range, composes: false)
    return scanner.next()?.kind == .dash
  }

  /// Whether the sentences of a claim are parted from each other as they were: where a space came or went between two,
  /// one sentence was made into two or two into one.
  func keepsSeams(_ portions: Range<Int>) -> Bool {
    let (before, after) = (oldSeams, newSeams)
    return portions.dropLast().allSatisfy { portion in
      let place = layout.same.counterparts[portion]
      return place < 0 || before.isGlued(portion) == after.isGlued(place)
    }
  }
}
