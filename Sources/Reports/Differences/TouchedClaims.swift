import Editorial
import Prose

/// Which claims each change of a difference hits.
struct TouchedClaims {
  private let placed: [(range: Range<Int>, claim: TrackedClaim)]
  private let longest: Int
  private let lost: [String: [TrackedClaim]]
  /// Claims that are part of a sentence are looked for in what was cut only while they are few: it is a search in every cut.
  private static let searched = 64

  /// Takes the claims as the new revision's dossier has them.
  init(_ claims: [TrackedClaim]) {
    let live = claims.filter { $0.status != .dropped }
    placed = live.compactMap { claim in claim.place.map { ($0.range, claim) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    longest = placed.map(\.range.count).max() ?? 0
    lost = Dictionary(grouping: live.filter { $0.place == nil }, by: \.line)
  }

  /// Finds the claims whose words a change touches: by place in the new text, and by last known words in what was cut.
  ///
  /// - Complexity: O(log *n*) in the claims with a place and their number at the change.
  func hit(by change: Change, in difference: Difference) -> [TrackedClaim] {
    if let new = change.new {
      var (low, high) = (0, placed.count)
      while low < high {
        let middle = (low + high) / 2
        if placed[middle].range.lowerBound + longest <= new.lowerBound { low = middle + 1 } else { high = middle }
      }
      return placed[low...].prefix { $0.range.lowerBound < new.upperBound }.filter { $0.range.overlaps(new) }.map(
        \.claim
      )
    }
    guard let old = change.old, !lost.isEmpty else { return [] }
    let words = Wording.folded(difference.old.text[old])
    if let whole = lost[words] { return whole }
    guard lost.count <= Self.searched else { return [] }
    return lost.filter { words.contains($0.key) || $0.key.contains(words) }.values.flatMap { $0 }
      .sorted { $0.claim.id < $1.claim.id }
  }

  /// What a change means for a claim, in words.
  static func consequence(_ claim: TrackedClaim, of change: Change) -> String {
    if claim.place == nil {
      return claim.currency == .ambiguous ? "the words stand in several places now" : "the words are gone"
    }
    switch claim.status {
    case .stale: return "the check reopens"
    case .agreed(.unchecked): return "nobody has checked it yet"
    case .agreed(.checking), .agreed(.queried): return "still open"
    default:
      return change.changeClass.map(\.reopens) == true ? "checked in these words" : "the check stands"
    }
  }
}
