public import Prose

/// What an edit did to the claims of a draft and the checks on them.
public struct EditEffect: Sendable, Hashable {
  /// One claim that the edit touched.
  public struct Touched: Sendable, Hashable {
    /// The claim as it stands now.
    public let claim: TrackedClaim
    /// The words before the edit, on one line.
    public let before: String
    /// What it was before the edit.
    public let statusBefore: ClaimStatus
    /// What kind of change it is; nil when the words are gone or ambiguous.
    public let change: ChangeClass?
    /// The ticks that held before the edit and whose words are no fact of the claim any more, oldest first.
    public let lostTicks: [FactTick]
    /// Whether the words are now what a checker asked for, or were cut as asked.
    public let isAsAsked: Bool
  }

  /// Claims whose decisive checks no longer hold: the checks reopen.
  public let reopened: [Touched]
  /// Claims without a decisive check whose words changed.
  public let reworded: [Touched]
  /// Claims whose words came back to what was checked, so that the check holds again.
  public let restored: [Touched]
  /// Claims whose words are gone now.
  public let orphaned: [Touched]
  /// Claims whose words now stand in several places.
  public let ambiguous: [Touched]
  /// Claims with a decisive check that still holds.
  public let standing: Int
  /// Of those, how many stand in another place now.
  public let moved: Int

  /// Compares a draft before and after an edit.
  public init(before: Dossier, after: Dossier) {
    let old = Dictionary(before.claims.map { ($0.claim.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reopened: [Touched] = []
    var reworded: [Touched] = []
    var restored: [Touched] = []
    var orphaned: [Touched] = []
    var ambiguous: [Touched] = []
    var (standing, moved) = (0, 0)
    let lost = Self.lostTicks(before: before, after: after)
    let asked = Set(after.wantedChanges.filter { $0.outcome == .applied }.map(\.claim.claim.id))
    for claim in after.liveClaims {
      guard let previous = old[claim.claim.id] else { continue }
      let touched = Touched(
        claim: claim,
        before: previous.line,
        statusBefore: previous.status,
        change: Self.change(previous, claim),
        lostTicks: lost[claim.claim.id] ?? [],
        isAsAsked: asked.contains(claim.claim.id)
      )
      let (held, holds) = (previous.isSettled, claim.isSettled)
      if previous.place != nil, claim.currency == .orphaned {
        orphaned.append(touched)
      } else if previous.place != nil, claim.currency == .ambiguous {
        ambiguous.append(touched)
      } else if held, !holds {
        reopened.append(touched)
      } else if !held, holds {
        restored.append(touched)
      } else if holds {
        standing += 1
        if claim.decidingChecks.contains(where: { $0.currency == .moved }),
          !previous.decidingChecks.contains(where: { $0.currency == .moved })
        {
          moved += 1
        }
      } else if let change = touched.change, change != .typography {
        reworded.append(touched)
      }
    }
    (self.reopened, self.reworded, self.restored) = (reopened, reworded, restored)
    (self.orphaned, self.ambiguous, self.standing, self.moved) = (orphaned, ambiguous, standing, moved)
  }

  /// Whether the edit left every check as it was.
  public var isHarmless: Bool { reopened.isEmpty && orphaned.isEmpty && ambiguous.isEmpty }

  /// The ticks that an edit took the words from, by claim; only claims that somebody has ticked are read for it.
  private static func lostTicks(before: Dossier, after: Dossier) -> [ClaimID: [FactTick]] {
    let ticked = { (claim: TrackedClaim) in claim.decisions.contains { !$0.decision.facts.isEmpty } }
    let (old, new) = (before.liveClaims.filter(ticked), after.liveClaims.filter(ticked))
    let stale = Dictionary(
      zip(old, before.facts(of: old)).map { ($0.claim.id, Set($1.stale)) },
      uniquingKeysWith: { first, _ in first }
    )
    return Dictionary(
      zip(new, after.facts(of: new)).map { claim, sheet in
        (claim.claim.id, sheet.stale.filter { stale[claim.claim.id]?.contains($0) == false })
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func change(_ old: TrackedClaim, _ new: TrackedClaim) -> ChangeClass? {
    new.place == nil ? nil : ChangeClass.between(old.wording, new.wording)
  }
}

extension TrackedClaim {
  /// Whether a decision on the words as they stand settles the claim, a drop among them.
  fileprivate var isSettled: Bool { status == .dropped || ruling != nil || !decidingChecks.isEmpty }
}
