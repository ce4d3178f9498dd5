extension IndexFile {
  /// What an index has of one name.
  struct Finding {
    /// The bytes of the entries of that name, one for each stage; empty at the place where one would stand.
    var range: Range<Int>
    /// How many entries these are.
    var count = 0
    /// The object of the one that is in no conflict.
    var id: ObjectID?
    /// The byte at which that one begins.
    var place: Int?
  }

  /// Finds names.
  ///
  /// - Parameter names: in the order of their bytes, each once.
  /// - Complexity: O(*n*) in the entries up to the last name.
  func find(_ names: [[UInt8]]) -> [Finding] {
    var found: [Finding] = []
    var place = 12
    for name in names {
      var order = -1
      while place < end {
        order = self.order(of: place, to: name)
        guard order < 0, let next = Self.next(after: place, in: bytes) else { break }
        place = next
      }
      var finding = Finding(range: place..<place)
      while place < end, self.order(of: place, to: name) == 0, let next = Self.next(after: place, in: bytes) {
        if bytes[place + 60] & 0x30 == 0 {
          (finding.id, finding.place) = (ObjectID(bytes: bytes[(place + 40)..<(place + 60)]), place)
        }
        finding.range = finding.range.lowerBound..<next
        finding.count += 1
        place = next
      }
      found.append(finding)
    }
    return found
  }

  /// Whether one of some names stands inside a folder that is an entry itself, or is the name of a folder that has entries.
  ///
  /// - Parameter names: names that are no entries, in the order of their bytes.
  func collides(_ names: [[UInt8]]) -> Bool {
    var folders: Set<[UInt8]> = []
    for name in names { for slash in name.indices where name[slash] == 0x2F { folders.insert(Array(name[..<slash])) } }
    let known = find(folders.sorted { $0.lexicographicallyPrecedes($1) })
    if known.contains(where: { $0.count > 0 }) { return true }
    let below = names.map { $0 + [0x2F] }.sorted { $0.lexicographicallyPrecedes($1) }
    return zip(below, find(below)).contains { folder, finding in
      guard case let place = finding.range.lowerBound, place < end, let next = Self.name(at: place, in: bytes) else {
        return false
      }
      return bytes[next].starts(with: folder)
    }
  }

  /// Compares the name of an entry with another: below zero when it comes before, zero when it is the same.
  @inline(__always)
  private func order(of place: Int, to name: [UInt8]) -> Int {
    guard let own = Self.name(at: place, in: bytes) else { return -1 }
    let count = min(own.count, name.count)
    for index in 0..<count where bytes[own.lowerBound + index] != name[index] {
      return Int(bytes[own.lowerBound + index]) - Int(name[index])
    }
    return own.count - name.count
  }

  /// Where the entries begin whose files may have changed after they were put in without that being seen.
  ///
  /// Such a file was written in the moment in which the index was, or later. Git compares its content as long as the index is
  /// not younger; who writes a younger one has to take the size away, so that git goes on comparing.
  func racyEntries() -> [Int] {
    guard let identity else { return [] }
    let seconds = identity.seconds & 0xFFFF_FFFF
    var racy: [Int] = []
    var place = 12
    while place < end {
      let changed = bytes.word(at: place + 8)
      if changed > seconds || (changed == seconds && bytes.word(at: place + 12) >= identity.nanoseconds) {
        racy.append(place)
      }
      guard let next = Self.next(after: place, in: bytes) else { break }
      place = next
    }
    return racy
  }
}
