/// The portions of two texts numbered so that portions with the same words have the same number.
struct PortionNumbers {
  /// The number of each old portion.
  private(set) var old: [Int32] = []
  /// The number of each new portion.
  private(set) var new: [Int32] = []

  /// Numbers all portions; reads into words only what does not stand as often, byte for byte, on either side.
  ///
  /// - Complexity: O(*n*) over both texts.
  init(_ oldText: inout Manuscript, _ newText: inout Manuscript, _ vocabulary: inout Vocabulary) {
    var written = KnownStretches<UInt8>(capacity: oldText.portions.count + newText.portions.count)
    old = oldText.portions.map { written.number($0.range, of: oldText.text.utf8) }
    new = newText.portions.map { written.number($0.range, of: newText.text.utf8) }
    var balance = Array(repeating: 0, count: written.count)
    for number in old { balance[Int(number)] += 1 }
    for number in new { balance[Int(number)] -= 1 }

    var worded = KnownStretches<Int32>(capacity: 64)
    let start = Int32(written.count)
    for portion in old.indices where balance[Int(old[portion])] != 0 {
      let words = oldText.read(portion, &vocabulary)
      old[portion] = start + worded.number(0..<words.count, of: Array(oldText.numbers[words]))
    }
    for portion in new.indices where balance[Int(new[portion])] != 0 {
      let words = newText.read(portion, &vocabulary)
      new[portion] = start + worded.number(0..<words.count, of: Array(newText.numbers[words]))
    }
  }
}

/// Different stretches of bytes or of words, numbered in order of first appearance.
private struct KnownStretches<Element: FixedWidthInteger> {
  private var interner: Interner
  /// Where each was first met.
  private var first: [(whole: [Element], range: Range<Int>)] = []

  init(capacity: Int) { interner = Interner(capacity: capacity) }

  /// How many different stretches there are.
  var count: Int { first.count }

  /// Finds the number of a stretch, a new one when it was not met before.
  mutating func number(_ range: Range<Int>, of whole: [Element]) -> Int32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range { hash = (hash ^ UInt64(truncatingIfNeeded: whole[offset])) &* 0x100_0000_01b3 }
    hash ^= hash >> 31
    var place: Int?
    while let known = interner.next(hash, &place) {
      let other = first[known]
      if other.whole[other.range] == whole[range] { return Int32(known) }
    }
    first.append((whole, range))
    return interner.add(hash, at: place)
  }
}
