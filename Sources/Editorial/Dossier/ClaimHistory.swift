public import Prose

/// The life of a claim: each wording it has had, and what was decided on each.
public struct ClaimHistory: Sendable {
  /// One wording, or the words' going.
  public struct Chapter: Sendable {
    /// What became of the words.
    public enum Fate: String, Sendable, Hashable {
      /// They read so from here on.
      case reads
      /// The same words stand in another place from here on.
      case moved
      /// They stand in several places.
      case ambiguous
      /// They are gone.
      case gone
    }

    /// The revision that brought it; nil where the state that the claim was taken from is missing from the history.
    public let revision: Revision?
    /// What became of the words.
    public let fate: Fate
    /// The words, on one line; the last known ones when they are gone.
    public let wording: String
    /// What kind of change it was from the wording before; nil for the first, and where the words are the same.
    public let change: ChangeClass?
    /// What was decided while the claim read so, in the order of time.
    public internal(set) var decisions: [(person: Person, decision: Decision)]
    /// What was decided while it read so and taken back later, in the order of time.
    public internal(set) var undone: [UndoneDecision] = []
  }

  /// The chapters, oldest first.
  public let chapters: [Chapter]
}

extension Dossier {
  /// The wordings that a claim has had up to the revision at hand, with every decision on it.
  ///
  /// A decision stands under the wording that its revision had; one that names no revision of the history, by its time.
  ///
  /// - Parameter undone: what people decided on the claim and took back, which no file holds any more.
  /// - Complexity: O(*n*) in the lengths of the wordings, and the product of chapters and decisions.
  public func history(of claim: TrackedClaim, undone: [UndoneDecision] = []) -> ClaimHistory {
    let states = trail(of: claim)?.states ?? []
    var chapters: [ClaimHistory.Chapter] = []
    var before: Trail.State?
    for state in states {
      // Lines that were broken otherwise are no other wording.
      if let before, state.fate == .reads, before.fate == .reads,
        Wording.folded(before.wording) == Wording.folded(state.wording)
      {
        continue
      }
      let change = before.flatMap { ChangeClass.between($0.wording, state.wording) }
      chapters.append(
        ClaimHistory.Chapter(
          revision: state.revision.flatMap { revisions.indices.contains($0) ? revisions[$0] : nil },
          fate: state.fate,
          wording: Wording.folded(state.wording),
          change: change,
          decisions: []
        )
      )
      before = state
    }
    let numbers = Dictionary(revisions.map { ($0.content, $0.number) }, uniquingKeysWith: { _, last in last })
    func chapter(of decision: Decision) -> Int {
      let number = decision.wording.flatMap { numbers[$0.draft] }
      let place = chapters.lastIndex { chapter in
        guard let revision = chapter.revision else { return true }
        return number.map { revision.number <= $0 } ?? (revision.date <= decision.date)
      }
      return place ?? 0
    }
    guard !chapters.isEmpty else { return ClaimHistory(chapters: []) }
    for entry in claim.decisions { chapters[chapter(of: entry.decision)].decisions.append(entry) }
    for entry in undone { chapters[chapter(of: entry.decision)].undone.append(entry) }
    return ClaimHistory(chapters: chapters)
  }
}
