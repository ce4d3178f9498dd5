/// Marks of another shape that one side set in a sentence whose words the other side changed.
enum MergeMarks {
  /// Puts the marks that one side changed into the other side's wording.
  ///
  /// Only words that the other side kept as they were can be written otherwise, each as a whole.
  ///
  /// - Returns: The wording, or nil when the one side did not change one portion's marks only, or the other side changed one
  ///   of the very words.
  /// - Complexity: O(*n*).
  static func blend(_ region: MergeRegion, marksOf side: ProseMerge.Side, _ sides: Both<MergeSide>) -> [UInt8]? {
    guard region.base.count == 1, region.steps.ours.count == 1, region.steps.theirs.count == 1,
      sides[side].steps[region.steps[side].lowerBound].kind == .typographic,
      sides[side.other].steps[region.steps[side.other].lowerBound].kind == .edited,
      let rewording = sides[side.other].rewording(of: region.base.lowerBound)
    else { return nil }
    let (marked, edited) = (sides[side].text, sides[side.other].text)
    let base = sides[side].base.bytes
    let words = WordScanner.words(of: marked.bytes, marked.range(region.new[side]), composes: false)
    guard words.count == rewording.oldWords.count else { return nil }
    let places = keptPlaces(rewording)
    var bytes: [UInt8] = []
    let whole = edited.range(region.new[side.other])
    var end = whole.lowerBound
    for (index, word) in words.enumerated() {
      let old = base[rewording.oldWords[index].range]
      guard marked.bytes[word.range] != old else { continue }
      guard let place = places[index] else { return nil }
      let range = rewording.newWords[place].range
      guard edited.bytes[range] == old else { return nil }
      bytes += edited.bytes[end..<range.lowerBound]
      bytes += marked.bytes[word.range]
      end = range.upperBound
    }
    return bytes + edited.bytes[end..<whole.upperBound]
  }

  /// The new word that each old word of a rewording is, or nil for what was changed.
  private static func keptPlaces(_ rewording: Rewording) -> [Int?] {
    var places: [Int?] = []
    var shift = 0
    for hunk in rewording.hunks {
      places += (places.count..<hunk.old.lowerBound).map { $0 + shift }
      places += Array(repeating: nil, count: hunk.old.count)
      shift = hunk.new.upperBound - hunk.old.upperBound
    }
    return places + (places.count..<rewording.oldWords.count).map { $0 + shift }
  }
}
