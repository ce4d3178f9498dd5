/// Numbers things in order of first appearance, told apart by a hash and, on equal hashes, by looking.
///
/// The numbers do not depend on the hashes, so what is built on them is the same in every run.
struct Interner {
  /// Open addressing; -1 is a free place.
  private var places: [Int32]
  private var keys: [UInt64] = []

  /// Makes an empty interner with room for about that many things.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    self.places = Array(repeating: -1, count: size)
  }

  /// How many different things there are.
  var count: Int { keys.count }

  /// Finds the number of a thing, a new one when it was not met before.
  ///
  /// - Parameters:
  ///   - key: The hash of the thing.
  ///   - isSame: Whether the thing already numbered so is this one; asked only when the hashes are equal.
  /// - Returns: The number; things are numbered from 0.
  mutating func number(_ key: UInt64, isSame: (Int) -> Bool) -> Int32 {
    if keys.count * 2 >= places.count { grow() }
    var place = Int(truncatingIfNeeded: key) & (places.count - 1)
    while places[place] >= 0 {
      let number = Int(places[place])
      if keys[number] == key, isSame(number) { return Int32(number) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(keys.count)
    keys.append(key)
    return Int32(keys.count - 1)
  }

  private mutating func grow() {
    places = Array(repeating: -1, count: places.count * 2)
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: key) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }
}
