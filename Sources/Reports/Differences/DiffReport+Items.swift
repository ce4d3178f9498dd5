import Editorial
import Prose

extension DiffReport {
  /// One thing in the list of what changed.
  enum Item {
    /// So many paragraphs stand as they were.
    case fold(Int)
    /// Sentences changed.
    case change(ShownChange)
    /// White space changed.
    case spacing(SpacingLines.Group, SpacingLines)
  }

  /// Everything that is shown, in the order of the new text.
  ///
  /// What is left out, because it touches no claim or because somebody stands for it, is not folded: only paragraphs that stand as they were are counted.
  func items(of shown: ShownChanges) -> [Item] {
    guard !shown.isEmpty else { return [] }
    let all =
      scope.onlyClaims || warrants != nil ? DiffReport(difference, from: from, to: to).shown.changes.map(\.change) : []
    let spacings = SpacingLines(shown.spacings, in: difference)
    let positions = Unchanged.positions(of: shown.changes.map(\.change), in: difference)
    let unchanged = Unchanged(
      difference,
      (all.isEmpty ? shown.changes.map(\.change) : all),
      at: all.isEmpty ? positions : Unchanged.positions(of: all, in: difference),
      spacings: shown.spacings.map(\.new)
    )
    var placed = zip(positions, shown.changes).map { (place: $0, item: Item.change($1)) }
    placed += spacings.groups.map { (place: $0.start, item: .spacing($0, spacings)) }
    // A stable order: what stands at the same place keeps the order it was found in.
    let ordered = placed.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    var items: [Item] = []
    var last = 0
    for (_, (place, item)) in ordered {
      let count = unchanged.count(from: last, to: max(place, last))
      if count > 0 { items.append(.fold(count)) }
      last = max(place, last)
      items.append(item)
    }
    let rest = unchanged.count(from: last, to: .max)
    return rest > 0 ? items + [.fold(rest)] : items
  }

  /// How many sentences of each kind changed, as the rest of a headline.
  func summary(of shown: ShownChanges) -> String {
    if shown.isEmpty {
      if let stood = Self.stood(shown.warranted) { return "nothing else has changed: \(stood)" }
      if shown.leftOut > 0 { return "no claim is touched by the \(Count.of(shown.leftOut, "change"))" }
      if difference.isEmpty { return "no words changed" }
      return shown.hidesTypography ? "no words changed, only typography or white space" : "no words changed"
    }
    var counts: [String] = []
    for kind in Change.Kind.allCases {
      let count = shown.changes.filter { $0.change.kind == kind }.reduce(0) { $0 + $1.sentences }
      guard count > 0 else { continue }
      counts.append("\(counts.isEmpty ? Count.of(count, "sentence") : "\(count)") \(kind.words)")
    }
    if !shown.spacings.isEmpty { counts.append("white space in \(Count.of(shown.spacings.count, "place"))") }
    let leftOut = shown.leftOut > 0 ? "; \(Count.of(shown.leftOut, "change")) of other words left out" : ""
    guard warrants != nil else { return counts.joined(separator: ", ") + leftOut }
    let besides = Self.stood(shown.warranted).map { "; besides, \($0)" } ?? ""
    return counts.joined(separator: ", ") + " that nobody asked for in these words" + leftOut + besides
  }

  /// How many changes somebody stands for; nil when there are none.
  private static func stood(_ warranted: [Warrants.Warrant: Int]) -> String? {
    let counts = Warrants.Warrant.allCases.compactMap { warrant in
      warranted[warrant].map { "\(Count.of($0, "change")) \(warrant.words)" }
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  /// What checkers asked for that a claim does not read as; nothing where only changes are shown.
  func wishes(for claim: TrackedClaim) -> [Phrase] {
    (warrants?.wishes(for: claim) ?? []).map { wish in
      Phrase("\(wish.person.name) asked for: ", .faint) + wish.disposition.phrase
    }
  }

  /// What is to be said when the comparison was coarse.
  var coarse: String? {
    difference.isCoarse ? "The texts are so large and so different that parts were compared coarsely." : nil
  }

  /// Says how many paragraphs are not shown.
  static func fold(_ count: Int) -> String { "… \(Count.of(count, "paragraph")) unchanged" }

  /// A claim that a change touches, and what that means for it.
  static func phrase(of claim: TrackedClaim, hitBy change: Change) -> Phrase {
    var line = Phrase("\(claim.sign.sign) \(claim.shortID)", Look(tone: claim.sign.tone, isBold: true), isSolid: true)
    line.add(" \(claim.sign.word)", .toned(claim.sign.tone))
    line.add(": \(TouchedClaims.consequence(claim, of: change))")
    return line
  }
}

extension Warrants.Warrant {
  /// Why a change may stand, behind the number of such changes.
  fileprivate var words: String {
    switch self {
    case .asked: "as asked for"
    case .checked: "checked since"
    }
  }
}
