/// Where sentences of one text run into what stands behind them, so that a reader cannot tell where they end.
struct Seams {
  let portions: [Portion]
  let bytes: [UInt8]

  /// Whether a sentence runs into the next one: no white space parts them ("… was late.The train …").
  func isGlued(_ portion: Int) -> Bool {
    guard let next = next(behind: portion), portions[portion].isWhole, portions[next].isWhole else { return false }
    return portions[portion].range.upperBound == portions[next].range.lowerBound
  }

  /// Whether a tag stands behind a sentence in its own paragraph, in place of another sentence: `#harbour`.
  func isTagged(_ portion: Int) -> Bool {
    guard let next = next(behind: portion), portions[portion].isWhole, portions[next].isWhole else { return false }
    return bytes[portions[next].range.lowerBound] == UInt8(ascii: "#")
  }

  /// The next portion, when it stands in the same block.
  func next(behind portion: Int) -> Int? {
    let next = portion + 1
    guard portion >= 0, next < portions.count, portions[portion].block >= 0 else { return nil }
    return portions[portion].block == portions[next].block ? next : nil
  }
}
