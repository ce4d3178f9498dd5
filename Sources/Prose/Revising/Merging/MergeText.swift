/// A text cut into portions, and the white space between them.
struct MergeText: Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// The portions in order.
  let portions: [Portion]

  init(_ text: Text, _ portions: [Portion]) {
    self.bytes = text.utf8
    self.portions = portions
  }

  /// Where some neighbouring portions stand; for none, the empty range behind the portion before.
  func range(_ numbers: Range<Int>) -> Range<Int> {
    guard let first = numbers.first, let last = numbers.last else {
      return end(numbers.lowerBound)..<end(numbers.lowerBound)
    }
    return portions[first].range.lowerBound..<portions[last].range.upperBound
  }

  /// Where some neighbouring portions stand, with the white space behind them; for none, the empty range behind that.
  func spacedRange(_ numbers: Range<Int>) -> Range<Int> { start(numbers.lowerBound)..<start(numbers.upperBound) }

  /// The white space before a portion; for one more than there are, that at the end.
  func gap(_ portion: Int) -> ArraySlice<UInt8> { bytes[end(portion)..<start(portion)] }

  /// Where a portion begins; the end of the text for one more than there are.
  private func start(_ portion: Int) -> Int {
    portion < portions.count ? portions[portion].range.lowerBound : bytes.count
  }

  /// Where the portion before a portion ends.
  private func end(_ portion: Int) -> Int { portion > 0 ? portions[portion - 1].range.upperBound : 0 }

  /// Whether two stretches hold the same atoms, written the same; white space may differ.
  ///
  /// - Complexity: O(*n*).
  static func haveSameAtoms(_ first: MergeText, _ one: Range<Int>, _ second: MergeText, _ other: Range<Int>) -> Bool {
    let (one, other) = (first.range(one), second.range(other))
    if first.bytes[one] == second.bytes[other] { return true }
    var (words, others) = (
      WordScanner(first.bytes, one, composes: false), WordScanner(second.bytes, other, composes: false)
    )
    while true {
      let (word, its) = (words.next(), others.next())
      guard let word, let its else { return word == nil && its == nil }
      guard first.bytes[word.range] == second.bytes[its.range] else { return false }
    }
  }
}
