extension IndexFile {
  /// A part of a new file: bytes of the old one, or others.
  enum Piece {
    case kept(Range<Int>)
    case new([UInt8])
  }

  /// The file with other entries, without the sum at its end.
  ///
  /// - Parameter changes: names in the order of their bytes, each once, with the entry of each; nil where it goes.
  /// - Returns: nil where a file would stand in the place of a folder, which is left to the library.
  func putting(_ changes: [(name: [UInt8], entry: IndexEntry?)]) -> [Piece]? {
    let findings = find(changes.map(\.name))
    var count = self.count
    var patches: [(range: Range<Int>, bytes: [UInt8])] = racyEntries().map { place in
      ((place + 36)..<(place + 40), [0, 0, 0, 0])
    }
    let fresh = zip(changes, findings).filter { $0.entry != nil && $1.count == 0 }.map(\.0.name)
    guard !collides(fresh) else { return nil }
    for (change, finding) in zip(changes, findings) {
      if let entry = change.entry {
        patches.append((finding.range, entry.bytes(named: change.name)))
      } else if finding.count > 0 {
        patches.append((finding.range, []))
      }
      count += (change.entry == nil ? 0 : 1) - finding.count
    }
    var pieces: [Piece] = [.kept(0..<8), .new(.word(count))]
    var place = 12
    // What stands before goes first; an entry that is replaced takes its own patches with it.
    for patch in patches.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    })
    where patch.range.lowerBound >= place {
      if place < patch.range.lowerBound { pieces.append(.kept(place..<patch.range.lowerBound)) }
      if !patch.bytes.isEmpty { pieces.append(.new(patch.bytes)) }
      place = patch.range.upperBound
    }
    if place < end { pieces.append(.kept(place..<end)) }
    for part in extensions ?? [] {
      switch part.name {
      case Array("TREE".utf8):
        // Trees that git has worked out already; one that does not hold together is left out and worked out anew.
        guard let trees = treesWithout(changes.map(\.name), in: part.range) else { continue }
        pieces += [.new(part.name), .new(.word(trees.reduce(0) { $0 + length(of: $1) }))] + trees
      case Array("REUC".utf8): pieces.append(.kept((part.range.lowerBound - 8)..<part.range.upperBound))
      default: continue
      }
    }
    return pieces
  }

  /// How many bytes a piece has.
  func length(of piece: Piece) -> Int {
    switch piece {
    case .kept(let range): range.count
    case .new(let bytes): bytes.count
    }
  }

  /// Lends the bytes of a piece.
  func lend(_ piece: Piece, to body: (RawSpan) throws(GitError) -> Void) throws(GitError) {
    switch piece {
    case .kept(let range): try bytes.lend(range, to: body)
    case .new(let bytes): try body(unsafe bytes.span.bytes)
    }
  }
}
