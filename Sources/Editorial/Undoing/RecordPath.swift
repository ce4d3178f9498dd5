/// What a path in a workspace holds, where it is a record of a claim, of a person's ticks of checklists, or of the story.
package struct RecordPath: Sendable, Hashable {
  /// What kind of record it is.
  package enum Kind: Sendable, Hashable {
    /// A claim.
    case claim
    /// The decisions of the person with this address.
    case check(email: String)
    /// The ticks of checklists of the person with this address.
    case checklists(email: String)
    /// What is said of the story: its state, who has it, whether it is held.
    case story
  }

  /// The draft's folder.
  package let folder: String
  /// The draft's name.
  package let slug: Slug
  /// The claim; nil where it is of the draft as a whole.
  package let claim: ClaimID?
  /// What kind of record it is.
  package let kind: Kind

  /// Whether the audit follows it: each person answers for their own decisions, and the story is everybody's.
  package var isAudited: Bool { kind != .story }

  /// Reads a path such as `drafts/2022/01/…/checks/7kq2m31x/ada@example.org.json`; nil for any other.
  package init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 4, let file = parts.last, file.hasSuffix(".json") else { return nil }
    let stem = String(file.dropLast(".json".count))
    let depth: Int
    if parts[parts.count - 2] == "claims", let id = ClaimID(stem) {
      (claim, kind, depth) = (id, .claim, 2)
    } else if parts.count >= 5, parts[parts.count - 3] == "checks", let id = ClaimID(String(parts[parts.count - 2])) {
      (claim, kind, depth) = (id, .check(email: stem), 3)
    } else if stem == "story" {
      (claim, kind, depth) = (nil, .story, 1)
    } else if parts[parts.count - 2] == "checklists" {
      (claim, kind, depth) = (nil, .checklists(email: stem), 2)
    } else {
      return nil
    }
    guard let slug = Slug(String(parts[parts.count - depth - 1])) else { return nil }
    self.slug = slug
    folder = parts.dropLast(depth).joined(separator: "/")
  }
}
