/// What became of the part of a claim that stands in one portion.
struct FollowedPiece {
  /// What became of it.
  enum Fate: Hashable {
    case kept, moved, gone
    case reworded(ChangeClass)
    case ambiguous([Range<Int>])
  }

  var fate: Fate
  /// Where it is now.
  var range: Range<Int>?
  /// How much its words tell.
  let weight: Int
  /// The numbers of the new portions it is in.
  var places: Range<Int>?

  init(fate: Fate, range: Range<Int>? = nil, weight: Int, places: Range<Int>? = nil) {
    self.fate = fate
    self.range = range
    self.weight = weight
    self.places = places
  }

  /// The places it may be in when nothing tells which.
  var alternatives: [Range<Int>] {
    if case .ambiguous(let places) = fate { places } else { [] }
  }

  /// The answer when this is all of the claim.
  func followed(_ old: Text, _ claim: Range<Int>, _ new: Text) -> Followed {
    switch (fate, range) {
    case (.ambiguous(let places), _): .ambiguous(places)
    case (.reworded(let changeClass), let range?): .reworded(range, changeClass)
    case (.kept, let range?): FollowedPiece.same(old, claim, new, range, .kept(range))
    case (.moved, let range?): FollowedPiece.same(old, claim, new, range, .moved(range))
    default: .gone
    }
  }

  /// The same words: told apart by whether they are written the same, white space at the claim's ends aside.
  static func same(_ old: Text, _ claim: Range<Int>, _ new: Text, _ range: Range<Int>, _ same: Followed) -> Followed {
    let bytes = old.utf8[claim]
    let start = bytes.firstIndex { $0 > 0x20 } ?? claim.lowerBound
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? claim.upperBound
    if end - start == range.count, old.utf8[start..<end] == new.utf8[range] { return same }
    // A claim that begins or ends inside a word is carried as whole words.
    if end - start < range.count, new.utf8[range].contains(old.utf8[start..<end]) { return same }
    return .typographic(range)
  }

  /// The pieces that follow each other in the new text with the most weight, those without a place left out.
  static func heaviestChain(_ pieces: [FollowedPiece]) -> [FollowedPiece] {
    let placed = pieces.filter { $0.range != nil }
    let starts = placed.compactMap { $0.range?.lowerBound }
    let ranks = Dictionary(uniqueKeysWithValues: Set(starts).sorted().enumerated().map { ($1, $0) })
    let kept = HeaviestRun.indices(
      of: starts.map { ranks[$0, default: 0] },
      weights: placed.map(\.weight),
      bound: ranks.count
    ).map { placed[$0] }
    // A chain with much of other sentences between is no place: keep the heaviest stretch that hangs together.
    var stretches: [[FollowedPiece]] = []
    for piece in kept {
      let gap = (piece.places?.lowerBound ?? 0) - (stretches.last?.last?.places?.upperBound ?? Int.min / 2)
      if gap <= 2, !stretches.isEmpty {
        stretches[stretches.count - 1].append(piece)
      } else {
        stretches.append([piece])
      }
    }
    return stretches.max { weight($0) < weight($1) } ?? []
  }

  /// How much the words of some pieces tell.
  static func weight(_ pieces: [FollowedPiece]) -> Int { pieces.reduce(0) { $0 + $1.weight } }

  /// Whether the pieces stand right behind each other in the new text.
  static func isContiguous(_ pieces: [FollowedPiece]) -> Bool {
    zip(pieces, pieces.dropFirst()).allSatisfy { first, second in
      first.places?.upperBound == second.places?.lowerBound
    }
  }
}
