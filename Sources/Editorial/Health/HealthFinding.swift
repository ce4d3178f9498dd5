/// Something that is wrong with a workspace, and what has come of it.
public struct HealthFinding: Sendable, Hashable {
  /// What is wrong; the raw value is the word that programs read.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A command was cut short after the branch had moved, and its files have not followed yet.
    case unfinishedDecision = "unfinished-decision"
    /// HEAD holds nothing, or no word that git writes there.
    case head
    /// A branch's or tag's file holds nothing, or no name of a commit.
    case reference
    /// A loose object's file holds nothing.
    case emptyObject = "empty-object"
    /// An object that the newest commit or its history needs cannot be read.
    case missingObject = "missing-object"
    /// The index holds nothing.
    case emptyIndex = "empty-index"
    /// A lock file stands there.
    case lock
    /// The repository uses an extension that stet's library does not know.
    case unsupportedExtension = "unsupported-extension"
    /// Something belongs to another user.
    case foreignOwner = "foreign-owner"
    /// Something may not be written or read.
    case permission
    /// Git cannot open the repository for another reason.
    case unreadableRepository = "unreadable-repository"
    /// A merge, rebase or the like is unfinished, or HEAD is on no branch: nothing can be recorded.
    case notOnABranch = "not-on-a-branch"
    /// A file of settings, a story, a claim or a check cannot be read, or checks a claim that is not there.
    case record
    /// A draft's text cannot be read.
    case text
    /// A draft's text is missing from the working copy, or is no ordinary file there.
    case workingText = "working-text"
    /// A folder among the drafts has no text.
    case folderWithoutDraft = "folder-without-draft"
    /// A text or another file among the drafts has no folder of its own, or one whose name is none of a draft's.
    case draftWithoutFolder = "draft-without-folder"
    /// Several drafts have one short name.
    case sharedSlug = "shared-slug"
    /// Two names differ only in small and capital letters, or in how an accent is written: some systems keep one of them.
    case nameTwins = "name-twins"
    /// A name or path that stet would not follow: a link, a submodule, a control character, `..`.
    case unsafeName = "unsafe-name"
    /// Evidence whose content is not what its name says.
    case evidence
  }

  /// What has come of it.
  public enum Outcome: String, Sendable, Hashable {
    /// It stands, and people have to mend it.
    case stands
    /// It stands, and stet can mend it.
    case mendable
    /// It is mended.
    case mended
  }

  /// What is wrong.
  public let kind: Kind
  /// Where: a path from the top of the workspace, or a commit.
  public let path: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// What the kind does not say, as the rest of a sentence; may be empty.
  public let detail: String
  /// What has come of it.
  public var outcome: Outcome
  /// What was done, or why stet cannot mend it, as a sentence without its end; may be empty.
  public var remark: String

  /// Takes the parts as they are.
  package init(
    _ kind: Kind,
    _ path: String,
    line: Int? = nil,
    detail: String = "",
    outcome: Outcome = .stands,
    remark: String = ""
  ) {
    (self.kind, self.path, self.line, self.detail) = (kind, path, line, detail)
    (self.outcome, self.remark) = (outcome, remark)
  }
}
