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
    let raw = PortionNumbers.rawNumbers(oldText, newText)
    (old, new) = (raw.old, raw.new)
    var balance = Array(repeating: 0, count: raw.count)
    for number in old { balance[Int(number)] += 1 }
    for number in new { balance[Int(number)] -= 1 }

    var interner = Interner(capacity: 64)
    var first: [(isOld: Bool, place: Range<Int>)] = []
    func number(_ place: Range<Int>, isOld: Bool) -> Int32 {
      let numbers = isOld ? oldText.numbers : newText.numbers
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for word in numbers[place] { hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x100_0000_01b3 }
      let found = interner.number(hash ^ hash >> 31) { known in
        let other = first[known]
        return (other.isOld ? oldText.numbers : newText.numbers)[other.place] == numbers[place]
      }
      if Int(found) == first.count { first.append((isOld, place)) }
      return Int32(raw.count) + found
    }
    for portion in old.indices where balance[Int(old[portion])] != 0 {
      old[portion] = number(oldText.read(portion, &vocabulary), isOld: true)
    }
    for portion in new.indices where balance[Int(new[portion])] != 0 {
      new[portion] = number(newText.read(portion, &vocabulary), isOld: false)
    }
  }

  private static func rawNumbers(
    _ oldText: Manuscript,
    _ newText: Manuscript
  ) -> (old: [Int32], new: [Int32], count: Int) {
    var interner = Interner(capacity: oldText.portions.count + newText.portions.count)
    var first: [(isOld: Bool, range: Range<Int>)] = []
    func number(_ text: Manuscript, _ portion: Int, isOld: Bool) -> Int32 {
      let range = text.portions[portion].range
      let found = interner.number(text.rawKey(portion)) { known in
        let other = first[known]
        return (other.isOld ? oldText : newText).text.utf8[other.range] == text.text.utf8[range]
      }
      if Int(found) == first.count { first.append((isOld, range)) }
      return found
    }
    let old = oldText.portions.indices.map { number(oldText, $0, isOld: true) }
    let new = newText.portions.indices.map { number(newText, $0, isOld: false) }
    return (old, new, interner.count)
  }
}
