/// What a file of a workspace holds, as its path says.
package enum WorkspaceFile: Sendable, Hashable {
  /// A draft's text.
  case text
  /// A draft's `story.json`.
  case story
  /// A claim.
  case claim(ClaimID)
  /// One person's decisions on a claim.
  case check(ClaimID, email: String)
  /// One person's ticks of checklists.
  case checklistWork(email: String)
  /// Settings, checklists, evidence, and whatever else somebody keeps here.
  case other

  /// Reads a path from the top of the workspace, such as `drafts/2022/01/harbor/draft.md`.
  package init(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 5, parts[0] == "drafts", Slug(parts[3]) != nil else {
      self = .other
      return
    }
    switch (parts.count, parts[4]) {
    case (5, "draft.md"): self = .text
    case (5, "story.json"): self = .story
    case (6, "claims"): self = Self.stem(parts[5]).flatMap { ClaimID($0) }.map(Self.claim) ?? .other
    case (6, "checklists"): self = Self.stem(parts[5]).map { .checklistWork(email: $0) } ?? .other
    case (7, "checks"):
      if let id = ClaimID(parts[5]), let email = Self.stem(parts[6]) {
        self = .check(id, email: email)
      } else {
        self = .other
      }
    default: self = .other
    }
  }

  private static func stem(_ name: String) -> String? { name.hasSuffix(".json") ? String(name.dropLast(5)) : nil }
}
