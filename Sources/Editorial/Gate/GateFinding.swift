/// One thing that keeps the gate closed, or that an editor should know before opening it.
public struct GateFinding: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The story is spiked or killed, so it does not run.
    case notRunning = "not-running"
    /// Somebody holds the story.
    case held
    /// Two people differ on the same wording.
    case contested
    /// A claim is wrong, or not as it stands.
    case disputed
    /// A check was given to other words.
    case stale
    /// The words stand in several places.
    case ambiguous
    /// The words are gone, and nobody has dropped the claim.
    case orphaned
    /// A check is past its as-of limit.
    case expired
    /// Looked for, and not enough found.
    case unverifiable
    /// A question is out.
    case queried
    /// Somebody has it in hand.
    case checking
    /// Nobody has checked it.
    case unchecked
    /// The settings ask for more or better sources.
    case sources
    /// Only an author has checked it.
    case author
    /// A second person has to check the same wording.
    case secondReader = "second-reader"
    /// The settings ask for every fact to be ticked.
    case facts
    /// The text holds sentences to check that nobody has claimed, so nobody has checked them.
    case unopened
    /// Something is still to come in the text.
    case placeholder
    /// An item of a required checklist is not done.
    case checklist
    /// A file could not be read, so nobody knows what it says.
    case damaged
    /// Let pass as it is, by somebody who may.
    case waived
    /// Accepted on the author's word.
    case onAuthor = "on-author"
    /// An editor has settled what people differed on.
    case ruled
    /// Somebody has taken the claim away.
    case dropped
    /// A sentence holds something checkable and has no claim.
    case uncovered
    /// Something in the settings has no effect, or not the one that was meant.
    case setting
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The name of a checklist's item, such as `numbers/3`.
  public let item: String?
  /// The claim it is about.
  public let claim: ClaimID?
  /// The claim's short name.
  public let shortID: String?
  /// The words it is about, on one line; for a file its path, of a checklist the item.
  public let words: String
  /// What exactly, where the kind does not say it all.
  public let detail: String?
  /// The line of the draft, from 1.
  public let line: Int?
  /// What the settings ask for beyond the sources that there are.
  public let shortage: Policy.Shortage?

  package init(_ kind: Kind, _ claim: TrackedClaim, detail: String? = nil, shortage: Policy.Shortage? = nil) {
    self.kind = kind
    self.shortage = shortage
    item = nil
    self.claim = claim.claim.id
    shortID = claim.shortID
    words = claim.line
    self.detail = detail
    line = claim.place?.line
  }

  package init(_ kind: Kind, words: String, detail: String? = nil, line: Int? = nil, item: String? = nil) {
    self.kind = kind
    self.item = item
    shortage = nil
    claim = nil
    shortID = nil
    self.words = words
    self.detail = detail
    self.line = line
  }
}
