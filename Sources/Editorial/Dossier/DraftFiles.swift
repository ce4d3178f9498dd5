package import Prose

/// What a draft's folder holds at one commit, as read and not yet judged.
package struct DraftFiles: Sendable {
  /// The draft's name.
  package var slug: Slug
  /// The folder, such as `drafts/2022/01/…`.
  package var folder: String
  /// What `story.json` says.
  package var story: Story
  /// The states of the text, oldest first; the last is the one at hand.
  package var revisions: [Revision]
  /// The text of each revision that a claim's way leads through, by content; the last one always.
  package var texts: [ContentID: Text]
  /// The texts that could not be read, which `texts` has as empty.
  package var unreadable: Set<ContentID>
  /// The claims' files that were read.
  package var claims: [Claim]
  /// The names of all claims of the draft, read or not.
  package var ids: [ClaimID]
  /// The people's files.
  package var checks: [Check]
  /// What could not be read.
  package var damaged: [DamagedFile]

  /// Takes the parts as they are.
  package init(
    slug: Slug,
    folder: String,
    story: Story,
    revisions: [Revision],
    texts: [ContentID: Text],
    unreadable: Set<ContentID> = [],
    claims: [Claim],
    ids: [ClaimID]? = nil,
    checks: [Check],
    damaged: [DamagedFile]
  ) {
    self.slug = slug
    self.folder = folder
    self.story = story
    self.revisions = revisions
    self.texts = texts
    self.unreadable = unreadable
    self.claims = claims
    self.ids = ids ?? claims.map(\.id)
    self.checks = checks
    self.damaged = damaged
  }

  /// The states of the text that the claims' ways lead through: from the oldest that one was taken from to the last.
  package static func needed(_ revisions: [Revision], for claims: [Claim]) -> ArraySlice<Revision> {
    let anchors = Set(claims.map(\.anchor.draft))
    let first = revisions.firstIndex { anchors.contains($0.content) } ?? revisions.count
    return revisions[min(first, max(revisions.count - 1, 0))...]
  }
}
