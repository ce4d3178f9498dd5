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

  /// Finds the next thing with a hash, which may be the one that is looked for.
  ///
  /// A closure that compares would keep everything it looks at alive, at a price for each word; so the caller compares.
  ///
  /// - Parameters:
  ///   - key: The hash of the thing.
  ///   - place: Where to look; nil for the first place, afterwards left behind the one found.
  /// - Returns: The number of a thing with that hash, or nil when there is no other.
  func next(_ key: UInt64, _ place: inout Int?) -> Int? {
    var at = place ?? Int(truncatingIfNeeded: key) & (places.count - 1)
    while places[at] >= 0 {
      let number = Int(places[at])
      at = (at + 1) & (places.count - 1)
      if keys[number] == key {
        place = at
        return number
      }
    }
    place = at
    return nil
  }

  /// Numbers a new thing, at the free place that the search for it ended at; things are numbered from 0.
  mutating func add(_ key: UInt64, at place: Int?) -> Int32 {
    if let place { places[place] = Int32(keys.count) }
    keys.append(key)
    if keys.count * 2 >= places.count { grow() }
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
