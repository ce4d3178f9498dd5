extension IndexFile {
  /// The trees that an index remembers, without those that hold one of some files.
  ///
  /// Each is its name, a zero, how many entries it covers, how many trees follow that stand in it, a line feed, and its
  /// object where it is known, with -1 for the first number where it is not.
  ///
  /// - Parameters:
  ///   - names: the paths of files that change, in the order of their bytes.
  ///   - range: where the trees stand.
  /// - Returns: nil where they do not hold together.
  func treesWithout(_ names: [[UInt8]], in range: Range<Int>) -> [Piece]? {
    guard !range.isEmpty else { return [] }
    var walk = TreeWalk(bytes: bytes, place: range.lowerBound, end: range.upperBound, kept: range.lowerBound)
    guard walk.take(names.map { $0[...] }), walk.place == range.upperBound else { return nil }
    return walk.pieces + [.kept(walk.kept..<range.upperBound)]
  }
}

/// A walk over the trees that an index remembers.
private struct TreeWalk {
  let bytes: MappedFile
  var place: Int
  let end: Int
  /// Where what is kept as it is begins.
  var kept: Int
  var pieces: [IndexFile.Piece] = []
  private var depth = 0

  init(bytes: MappedFile, place: Int, end: Int, kept: Int) {
    (self.bytes, self.place, self.end, self.kept) = (bytes, place, end, kept)
  }

  /// Takes one tree and all in it; false where they do not hold together.
  ///
  /// - Parameter names: the paths, from this tree on, of the files in it that change.
  mutating func take(_ names: [ArraySlice<UInt8>]) -> Bool {
    guard depth < 512, let tree = head() else { return false }
    if !names.isEmpty, tree.isKnown {
      pieces += [.kept(kept..<tree.numbers), .new(Array("-1 \(tree.trees)\n".utf8))]
      kept = place
    }
    depth += 1
    defer { depth -= 1 }
    var folders: [ArraySlice<UInt8>: [ArraySlice<UInt8>]] = [:]
    for path in names {
      guard let slash = path.firstIndex(of: 0x2F) else { continue }
      folders[path[..<slash], default: []].append(path[(slash + 1)...])
    }
    for _ in 0..<tree.trees {
      guard let name = self.name else { return false }
      guard let inside = folders[ArraySlice(bytes[name])] else {
        guard skip() else { return false }
        continue
      }
      guard take(inside) else { return false }
    }
    return true
  }

  /// Passes over one tree and all in it.
  private mutating func skip() -> Bool {
    var left = 1
    while left > 0 {
      guard let tree = head() else { return false }
      left += tree.trees - 1
    }
    return true
  }

  /// The name of the tree at hand.
  private var name: Range<Int>? {
    guard place < end, let zero = bytes[place..<end].firstIndex(of: 0) else { return nil }
    return place..<zero
  }

  /// Reads all of the tree at hand but the trees in it.
  private mutating func head() -> (numbers: Int, trees: Int, isKnown: Bool)? {
    guard let name else { return nil }
    place = name.upperBound + 1
    let numbers = place
    guard let entries = number(before: 0x20), let trees = number(before: 0x0A), trees >= 0 else { return nil }
    guard entries >= 0 else { return (numbers, trees, false) }
    place += 20
    return place <= end ? (numbers, trees, true) : nil
  }

  /// Reads a decimal number and the byte behind it.
  private mutating func number(before last: UInt8) -> Int? {
    let isNegative = place < end && bytes[place] == 0x2D
    if isNegative { place += 1 }
    var (value, digits) = (0, 0)
    while place < end, (0x30...0x39).contains(bytes[place]), digits < 10 {
      value = value * 10 + Int(bytes[place] & 0x0F)
      (place, digits) = (place + 1, digits + 1)
    }
    guard digits > 0, place < end, bytes[place] == last else { return nil }
    place += 1
    return isNegative ? -value : value
  }
}
