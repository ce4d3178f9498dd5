/// Where sentences of one text run into what stands behind them, so that a reader cannot tell where they end.
struct Seams {
  let portions: [Portion]
  let bytes: [UInt8]

  /// Whether a sentence runs into the next one: no white space parts them ("… was late.The train …").
  func isGlued(_ portion: Int) -> Bool {
    guard let next = next(behind: portion), portions[portion].isWhole, portions[next].isWhole else { return false }
    return portions[portion].range.upperBound == portions[next].range.lowerBound
  }

  /// Whether words stand behind a sentence in its own paragraph that do not open as a sentence does: `#harbour`, `via Reuters`.
  func isTagged(_ portion: Int) -> Bool {
    guard let next = next(behind: portion), portions[portion].isWhole, portions[next].isWhole else { return false }
    let first = bytes[portions[next].range.lowerBound]
    return (0x61...0x7A).contains(first) || Seams.signs.contains(first)
  }

  /// Signs that open a tag or another scrap, and no sentence; Markdown's marks of stress may open one.
  private static let signs = Array("#/|".utf8)

  /// The next portion, when it stands in the same block.
  func next(behind portion: Int) -> Int? {
    let next = portion + 1
    guard portion >= 0, next < portions.count, portions[portion].block >= 0 else { return nil }
    return portions[portion].block == portions[next].block ? next : nil
  }
}
