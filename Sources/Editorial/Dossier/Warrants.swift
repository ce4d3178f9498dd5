public import Prose

/// Which changes since the draft was checked somebody stands for: those that were asked for, and those that were checked as they
/// read now.
///
/// What is left is the list that a checker's last proof is for: nothing else has changed.
public struct Warrants: Sendable {
  /// Why a change may stand.
  public enum Warrant: String, Sendable, Hashable, CaseIterable {
    /// A checker asked for it, and it was done as was asked.
    case asked
    /// The words that it made were checked as they read now.
    case checked
  }

  /// A stretch of the new text that somebody stands for.
  private struct Stretch {
    let range: Range<Int>
    let warrant: Warrant
    /// What was judged when a change was asked for, on one line.
    let judged: String
  }

  private let stretches: [Stretch]
  /// The words that were cut because somebody asked for it, on one line.
  private let cuts: [String]
  /// What was asked for and not done, or not as was asked.
  private let wishes: [ClaimID: [WantedChange]]

  /// Finds what the claims of a draft allow, as they stand in the new text.
  public init(_ dossier: Dossier) {
    let applied = dossier.wantedChanges.filter { $0.outcome == .applied }
    let judged = Dictionary(applied.map { ($0.claim.claim.id, $0.judged) }, uniquingKeysWith: { first, _ in first })
    stretches = dossier.liveClaims.compactMap { claim in
      guard let range = claim.place?.range else { return nil }
      if let judged = judged[claim.claim.id] { return Stretch(range: range, warrant: .asked, judged: judged) }
      return claim.decidingChecks.isEmpty ? nil : Stretch(range: range, warrant: .checked, judged: "")
    }
    cuts = applied.filter { $0.disposition == .cut }.map(\.judged)
    let others = dossier.wantedChanges.filter { $0.outcome != .applied }
    wishes = Dictionary(grouping: others, by: \.claim.claim.id)
  }

  /// What checkers asked for that a claim does not read as.
  public func wishes(for claim: TrackedClaim) -> [WantedChange] { wishes[claim.claim.id] ?? [] }

  /// Why a change may stand; nil when nobody asked for it, or for a part of it.
  ///
  /// - Complexity: O(*n*) in the claims, for each edit of the change.
  public func warrant(of change: Change, in difference: Difference) -> Warrant? {
    var found: Set<Warrant> = []
    if change.edits.isEmpty {
      found = warrants(from: change.old, to: change.new, in: difference)
    } else {
      for edit in change.edits {
        let warrants = warrants(from: edit.old, to: edit.new, in: difference)
        guard !warrants.isEmpty else { return nil }
        found.formUnion(warrants)
      }
    }
    return found.contains(.asked) ? .asked : found.first
  }

  /// All that stands for one edit; empty where nothing does, or not for all of it.
  private func warrants(from old: Range<Int>?, to new: Range<Int>?, in difference: Difference) -> Set<Warrant> {
    let taken = old.map { Wording.folded(difference.old.text[$0]) } ?? ""
    guard let new, !new.isEmpty else {
      if isCut(taken) { return [.asked] }
      return new.map { warrants(ofTaking: taken, at: $0.lowerBound) } ?? []
    }
    let touched = stretches.filter { $0.range.overlaps(new) }
    let rest = touched.reduce([new]) { rest, stretch in rest.flatMap { $0.without(stretch.range) } }
    let isCovered = rest.allSatisfy { WordCount.of(difference.new.text, $0) == 0 }
    return isCovered ? Set(touched.map(\.warrant)) : []
  }

  /// What stands for words that were taken out of a sentence: a claim around them, or one that held them when it was judged.
  private func warrants(ofTaking words: String, at offset: Int) -> Set<Warrant> {
    let around = stretches.filter { stretch in
      let range = stretch.range
      if range.lowerBound < offset, offset < range.upperBound { return true }
      return range.lowerBound <= offset && offset <= range.upperBound && stretch.judged.contains(words)
    }
    return Set(around.map(\.warrant))
  }

  /// Whether some words are those of claims that were to be cut, and nothing else.
  private func isCut(_ words: String) -> Bool {
    var rest = words
    for cut in cuts { rest = rest.replacing(cut, with: " ", maxReplacements: 1) }
    let text = Text(rest)
    return rest != words && WordCount.of(text, 0..<text.count) == 0
  }
}

extension Dossier {
  /// The oldest state of the text that a check still speaks of; nil when nobody has settled anything yet.
  ///
  /// Whatever was changed since may be something that nobody has looked at.
  public var checkedRevision: Revision? {
    let numbers = liveClaims.flatMap(\.checks).filter { $0.decision.status?.isDecisive == true }.compactMap(\.revision)
    return numbers.min().flatMap { number in revisions.first { $0.number == number } }
  }
}

extension Range<Int> {
  /// What is left of a range, before and behind another.
  fileprivate func without(_ other: Range<Int>) -> [Range<Int>] {
    guard overlaps(other) else { return [self] }
    return [lowerBound..<Swift.max(lowerBound, other.lowerBound), Swift.min(upperBound, other.upperBound)..<upperBound]
      .filter { !$0.isEmpty }
  }
}
