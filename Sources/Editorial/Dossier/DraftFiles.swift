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
  /// The house checklists that were read: those that the gate asks for, or all.
  package var checklists: [Checklist] = []
  /// The checklists among those that are missing or cannot be read.
  package var brokenChecklists: [DamagedFile] = []
  /// The people's ticks of checklists.
  package var checklistWork: [ChecklistWork] = []
  /// The names of people by their addresses, as the history has them, of those that `nameless` asks for.
  package var names: [String: String] = [:]
  /// What is known of the claims' ways already.
  package var ways: TrailMemo.Ways?
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

  /// The states of the text that the claims' ways lead through and that must be read: from where their known part ends, or from the
  /// oldest that one was taken from, to the last.
  package var needed: ArraySlice<Revision> {
    let last = max(revisions.count - 1, 0)
    let unknown = ways.map { ways in zip(claims, ways.trails).filter { $1 == nil }.map(\.0) } ?? claims
    let anchors = Set(unknown.map(\.anchor.draft))
    let first = revisions.firstIndex { anchors.contains($0.content) } ?? last
    return revisions[min(first, ways?.end ?? last, last)...]
  }
}
