/// Where the words of a draft's claims went up to one revision, as it was found, so that only the steps since have to be taken.
///
/// A claim's way depends on the words and place it was taken from and on the texts of the revisions, and on nothing else; whoever
/// keeps a memo makes sure that the texts, the language and the program are the same.
package struct TrailMemo: Sendable {
  /// How many revisions it reaches through.
  package let revisions: Int
  private let trails: [String: JSON]

  /// Takes what following gave.
  ///
  /// Words whose own state of the draft is missing are left out: they are looked for in the newest revision each time.
  init(revisions: Int, trails: some Sequence<(claim: Claim, trail: Trail)>) {
    self.revisions = revisions
    let followed = trails.filter { $0.trail.states.first?.revision != nil }
    self.trails = Dictionary(followed.map { (Self.key(of: $0.claim), $0.trail.json) }, uniquingKeysWith: { $1 })
  }

  /// Reads what `text` wrote; nil for anything else.
  ///
  /// - Parameter revisions: how many revisions it reaches through.
  package init?(text: String, revisions: Int) {
    guard case .object(let trails)? = try? JSON(parsing: text) else { return nil }
    (self.trails, self.revisions) = (trails, revisions)
  }

  /// The memo as one line of text.
  package var text: String { JSON.object(trails).line }

  /// Where each claim's words went; nil for a claim that the memo does not hold.
  package func ways(of claims: [Claim]) -> Ways {
    Ways(revisions: revisions, trails: claims.map { claim in trails[Self.key(of: claim)].flatMap { Trail(claim, $0) } })
  }

  /// What a memo says of some claims, in their order.
  package struct Ways: Sendable {
    /// How many revisions it reaches through.
    package let revisions: Int
    let trails: [Trail?]

    /// The place in the list of revisions at which the known trails stand.
    var end: Int { revisions - 1 }
  }

  /// A name for all that a claim's way begins with.
  private static func key(of claim: Claim) -> String {
    let anchor = claim.anchor
    let parts = [
      anchor.draft.hex, "\(anchor.range)", claim.wording, anchor.wholeWordsBefore, anchor.wholeWordsAfter,
    ]
    return SHA256.hex(parts.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n"))
  }
}

extension Trail {
  /// The trail as a memo keeps it: standing, place, whether the words are known to be absent, moves, states.
  fileprivate var json: JSON {
    let place: [JSON] =
      switch standing {
      case .at(let range): ["at", .integer(range.lowerBound), .integer(range.upperBound)]
      case .ambiguous: ["ambiguous"]
      case .gone: [isAbsent ? "absent" : "gone"]
      }
    let states = states.map { state -> JSON in
      [.integer(state.revision ?? -1), .string(state.fate.rawValue), .string(state.wording)]
    }
    return [.array(place), .array(moves.map(JSON.integer)), .array(states), .string(wording)]
  }

  /// Reads a memo's trail of a claim; nil for anything that is none.
  fileprivate init?(_ claim: Claim, _ json: JSON) {
    guard case .array(let parts) = json, parts.count == 4, case .array(let place) = parts[0],
      case .array(let moves) = parts[1], case .array(let states) = parts[2], case .string(let wording) = parts[3]
    else { return nil }
    let read = states.compactMap { State($0) }
    let numbers = moves.compactMap(\.whole)
    guard read.count == states.count, numbers.count == moves.count, case .string(let word)? = place.first else {
      return nil
    }
    let standing: Standing
    switch (word, place.count) {
    case ("at", 3):
      guard let start = place[1].whole, let end = place[2].whole, 0 <= start, start <= end else { return nil }
      standing = .at(start..<end)
    case ("ambiguous", 1): standing = .ambiguous
    case ("gone", 1), ("absent", 1): standing = .gone
    default: return nil
    }
    self.init(of: claim, standing, wording: wording, isAbsent: word == "absent", moves: numbers, states: read)
  }
}

extension Trail.State {
  fileprivate init?(_ json: JSON) {
    guard case .array(let parts) = json, parts.count == 3, let number = parts[0].whole,
      case .string(let word) = parts[1], let fate = ClaimHistory.Chapter.Fate(rawValue: word),
      case .string(let wording) = parts[2]
    else { return nil }
    self.init(revision: number < 0 ? nil : number, fate: fate, wording: wording)
  }
}
