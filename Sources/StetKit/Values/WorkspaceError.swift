public import Editorial

/// Why a workspace could not do something.
///
/// The error carries what happened as data; the words for people are chosen where they are printed.
public struct WorkspaceError: Error, Sendable, Hashable {
  /// What kind of failure it is; new kinds may come.
  public struct Code: Sendable, Hashable, RawRepresentable {
    /// A stable word for tests and programs.
    public let rawValue: String
    /// Takes the word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no git repository here or above.
    public static let noRepository = Code(rawValue: "no-repository")
    /// The repository here is no workspace: it has no `stet.json`.
    public static let noWorkspace = Code(rawValue: "no-workspace")
    /// The repository has no working tree.
    public static let bare = Code(rawValue: "bare")
    /// The repository is a shallow clone: its history was cut off.
    public static let shallow = Code(rawValue: "shallow")
    /// HEAD names a commit, not a branch.
    public static let detachedHead = Code(rawValue: "detached-head")
    /// A merge, rebase or similar is unfinished; `subject` names it.
    public static let unfinished = Code(rawValue: "unfinished-operation")
    /// The repository belongs to somebody else.
    public static let foreignOwner = Code(rawValue: "foreign-owner")
    /// The repository uses an extension that libgit2 does not know.
    public static let unsupported = Code(rawValue: "unsupported-extension")
    /// No draft, claim or revision has this name; `candidates` are near ones.
    public static let unknownDraft = Code(rawValue: "unknown-draft")
    /// No claim has this name.
    public static let unknownClaim = Code(rawValue: "unknown-claim")
    /// No revision has this name.
    public static let unknownRevision = Code(rawValue: "unknown-revision")
    /// A name fits several; `candidates` are those.
    public static let ambiguousDraft = Code(rawValue: "ambiguous-draft")
    /// A claim's name fits several.
    public static let ambiguousClaim = Code(rawValue: "ambiguous-claim")
    /// No draft and no claim has this name.
    public static let unknownTarget = Code(rawValue: "unknown-target")
    /// A name fits a draft and a claim; `candidates` name both so that nothing else fits.
    public static let ambiguousTarget = Code(rawValue: "ambiguous-target")
    /// Nobody here has this name; `candidates` are those who work here.
    public static let unknownPerson = Code(rawValue: "unknown-person")
    /// A name fits several people.
    public static let ambiguousPerson = Code(rawValue: "ambiguous-person")
    /// A file's bytes are not UTF-8; `offset` says where.
    public static let notUTF8 = Code(rawValue: "not-utf8")
    /// A file is larger than a draft may be.
    public static let tooLarge = Code(rawValue: "too-large")
    /// There is no such folder.
    public static let noFolder = Code(rawValue: "no-folder")
    /// There is no such file.
    public static let missingFile = Code(rawValue: "missing-file")
    /// A folder stands where a file was meant.
    public static let directory = Code(rawValue: "directory")
    /// The draft's text is missing from the working copy.
    public static let missingText = Code(rawValue: "missing-text")
    /// A file of the workspace is broken; `detail` says how.
    public static let damaged = Code(rawValue: "damaged")
    /// A file that would be written holds changes that are not committed.
    public static let dirty = Code(rawValue: "dirty")
    /// Another git holds the index, or a dead one left its lock.
    public static let locked = Code(rawValue: "locked")
    /// The commit that `subject` names is made, but the working files could not follow it yet; `detail` says why.
    public static let behind = Code(rawValue: "behind")
    /// Other processes kept moving the branch.
    public static let busy = Code(rawValue: "busy")
    /// A path leads through a symbolic link or is not a regular file.
    public static let symbolicLink = Code(rawValue: "symbolic-link")
    /// The system does not permit it.
    public static let permission = Code(rawValue: "permission")
    /// Git does not know who the person is; `subject` is what is missing.
    public static let noIdentity = Code(rawValue: "no-identity")
    /// A name, address or date that git was given cannot be used.
    public static let badIdentity = Code(rawValue: "bad-identity")
    /// Git is set to sign in a way that stet cannot; `subject` is its name.
    public static let unknownSigning = Code(rawValue: "unknown-signing")
    /// Git is set to sign, but not with which key.
    public static let noSigningKey = Code(rawValue: "no-signing-key")
    /// The program that signs is not there; `subject` is its name.
    public static let noSigningProgram = Code(rawValue: "no-signing-program")
    /// The program that signs failed; `detail` is what it said.
    public static let notSigned = Code(rawValue: "not-signed")
    /// There are signatures, and the program that checks them is not there; `subject` is its name.
    public static let noVerifyingProgram = Code(rawValue: "no-verifying-program")
    /// A date that the environment gives cannot be read.
    public static let badDate = Code(rawValue: "bad-date")
    /// An operation's guard refused; `refusal` says which.
    public static let refused = Code(rawValue: "refused")
    /// There is no other place to sync with, or none of the name in `subject`; `candidates` are those that there are.
    public static let noRemote = Code(rawValue: "no-remote")
    /// A branch cannot have this name.
    public static let badBranch = Code(rawValue: "bad-branch")
    /// The other place cannot be reached; `detail` says what git said.
    public static let unreachable = Code(rawValue: "unreachable")
    /// The other place does not let this person in.
    public static let notAdmitted = Code(rawValue: "not-admitted")
    /// The other place took the work and refused to keep it: a protected branch, a hook.
    public static let pushRefused = Code(rawValue: "push-refused")
    /// The program `git` is not installed, or cannot be run.
    public static let noGit = Code(rawValue: "no-git")
    /// There is no room left on the disk.
    public static let diskFull = Code(rawValue: "disk-full")
    /// A folder that was to be made is there, and something is in it.
    public static let folderTaken = Code(rawValue: "folder-taken")
    /// The two histories have no commit in common.
    public static let unrelated = Code(rawValue: "unrelated-histories")
    /// A file is one that stet does not merge: a link, a folder on one side only; `detail` says which.
    public static let unmergeable = Code(rawValue: "unmergeable")
    /// No sync is stopped, so there is nothing to settle.
    public static let notStopped = Code(rawValue: "not-stopped")
    /// There is no question of the number in `subject`.
    public static let noSuchQuestion = Code(rawValue: "no-such-question")
    /// A stopped merge was edited, and what was asked for would throw that away; `subject` is the file.
    public static let mergeEdited = Code(rawValue: "merge-edited")
    /// Our side has changed since a stopped merge was laid out to be edited; `subject` is the file, `detail` the draft's text.
    public static let mergeOutdated = Code(rawValue: "merge-outdated")
    /// Other desks kept pushing while this one wanted to.
    public static let outrun = Code(rawValue: "outrun")
    /// A marker is left in an edited merge; `position` is its line.
    public static let markerLeft = Code(rawValue: "marker-left")
    /// Anything else that git or the system reports.
    public static let git = Code(rawValue: "git")
  }

  /// The kind of failure.
  public let code: Code
  /// What it is about: a path, a name, an address.
  public let subject: String
  /// What the system, git or a reader said, as the rest of a sentence.
  public let detail: String
  /// Names that the person may have meant.
  public let candidates: [String]
  /// The UTF-8 offset or the line it is about, where there is one.
  public let position: Int?
  /// The refusals, one for each claim, where guards refused.
  public let refusals: [Refusal]

  /// Takes the parts as they are.
  package init(
    _ code: Code,
    _ subject: String = "",
    detail: String = "",
    candidates: [String] = [],
    position: Int? = nil,
    refusals: [Refusal] = []
  ) {
    self.code = code
    self.subject = subject
    self.detail = detail
    self.candidates = candidates
    self.position = position
    self.refusals = refusals
  }

  /// Wraps the refusal of one operation.
  package init(_ refusal: Refusal) {
    self.init(.refused, refusals: [refusal])
  }
}
