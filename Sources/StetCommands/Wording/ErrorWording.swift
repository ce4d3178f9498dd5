import CommandSyntax
import Editorial
import StetKit

/// The one place that turns errors into words: a sentence, a hint and an exit status.
enum ErrorWording {
  /// What is printed for an error, one pair for each thing that is wrong.
  static func lines(for error: any Error) -> (messages: [(sentence: String, hint: String?)], status: ExitStatus) {
    switch error {
    case let error as CommandError: ([(error.sentence, error.hint)], error.status)
    case let error as WorkspaceError where !error.refusals.isEmpty:
      (error.refusals.map { ($0.sentence, $0.hint) }, .failed)
    case let error as WorkspaceError: ([syncWording(of: error) ?? wording(of: error)], .failed)
    default: ([("Something went wrong that stet does not know: \(error).", "Please report it.")], .failed)
    }
  }

  /// What is said of a file that could not be read while the rest was done.
  static func sentence(for file: DamagedFile) -> String {
    let line = file.line.map { ", line \($0)" } ?? ""
    return "\(Visible.line(file.path))\(line): the file \(Visible.line(file.problem)); it is left out."
  }

  private static func wording(of error: WorkspaceError) -> (sentence: String, hint: String?) {
    let subject = Visible.line(error.subject)
    let detail = Visible.line(error.detail)
    switch error.code {
    case .noRepository:
      return (
        "There is no workspace in \(subject) or above it.", "stet init makes one here; stet demo makes one to try."
      )
    case .noWorkspace:
      return (
        "The git repository in \(subject) is no stet workspace yet: it has no stet.json.",
        "stet init adds what is missing."
      )
    case .bare:
      return (
        "The repository in \(subject) is bare: it has no working copy to keep drafts in.",
        "Clone it, and work in the clone."
      )
    case .shallow:
      return (
        "The repository in \(subject) is a shallow clone, and stet follows claims through the whole history.",
        "git fetch --unshallow brings the rest."
      )
    case .detachedHead:
      return (
        "HEAD is at commit \(subject) and on no branch, so a decision would belong nowhere.",
        "git switch BRANCH goes back to one."
      )
    case .unfinished:
      let way =
        subject == "bisect"
        ? "git bisect reset ends it."
        : "Finish it with git \(verb(subject)) --continue, or take it back with git \(verb(subject)) --abort."
      return ("A git \(verb(subject)) is unfinished in this workspace, and a commit now would become part of it.", way)
    case .foreignOwner:
      return (
        "The repository in \(subject) belongs to another user, and git's safety rule forbids to open it.",
        "If you trust it: git config --global --add safe.directory \(ShellWords.quote(HostFiles.realPath(error.subject) ?? error.subject))"
      )
    case .unsupported:
      return (
        "The repository uses a feature of git that stet cannot read: \(detail).",
        "A plain clone without it works: git clone OLD NEW."
      )
    case .unknownDraft:
      return ("There is no draft named “\(subject)”.", near(error) ?? "stet list shows all drafts.")
    case .ambiguousDraft:
      return ("“\(subject)” could be several drafts.", "Say which: \(error.candidates.joined(separator: ", ")).")
    case .unknownClaim:
      return ("There is no claim “\(subject)”.", near(error) ?? "stet claims shows all claims and their ids.")
    case .ambiguousClaim:
      return ("“\(subject)” could be several claims.", "Say which: \(error.candidates.joined(separator: ", ")).")
    case .unknownTarget:
      return (
        "There is no draft and no claim “\(subject)”.",
        near(error) ?? "stet list shows the drafts, stet claims the claims."
      )
    case .ambiguousTarget:
      return (
        "“\(subject)” could be a draft or a claim.",
        "Say which, a draft by its path or a claim with its draft before it: \(error.candidates.joined(separator: " or "))."
      )
    case .unknownPerson:
      let known = error.candidates.map { Visible.line($0) }.joined(separator: ", ")
      return (
        "Nobody here is called “\(subject)”.",
        known.isEmpty ? "Give an e-mail address." : "Give an e-mail address; here work \(known)."
      )
    case .ambiguousPerson:
      return (
        "“\(subject)” could be several people.",
        "Say which: \(error.candidates.map { Visible.line($0) }.joined(separator: ", "))."
      )
    case .unknownRevision:
      let draft = detail.isEmpty ? "" : " of \(detail)"
      return (
        "There is no revision “\(subject)”\(draft).",
        "stet revisions\(detail.isEmpty ? " DRAFT" : " \(detail)") lists them."
      )
    case .notUTF8:
      return (
        "\(subject) is not UTF-8: the byte at offset \(error.position ?? 0) belongs to no character.",
        "Save it as UTF-8 in your editor; stet reads no other encoding there."
      )
    case .tooLarge:
      return (
        "\(subject) is too large: a draft may have \(Workspace.largestDraft >> 20) MB.", "Split it into several drafts."
      )
    case .noFolder: return ("There is no folder \(subject).", nil)
    case .missingFile: return ("There is no file \(subject).", nil)
    case .directory: return ("\(subject) is a folder, not an article.", "Name a file in it.")
    case .missingText:
      return (
        "The text of the draft is gone from the working copy: \(subject).", "git restore \(subject) brings it back."
      )
    case .dirty where subject.hasSuffix("/draft.md"):
      return (
        "\(subject) holds edits that are not saved, and the others have changed it too.",
        "stet save records your edits; then sync again."
      )
    case .dirty:
      return (
        "\(subject) holds changes that git does not know, and stet would have to overwrite them.",
        "Commit them or put them aside first: git status shows them."
      )
    case .locked:
      return (
        "Another git is at work in this repository, or one that died left its lock: \(subject).",
        "If no git is running here, remove that file; stet doctor --fix does so once it has made sure."
      )
    case .behind:
      return (
        "It is recorded, as commit \(subject), but the working files could not follow: \(detail).",
        "Mend that; the next stet command brings them along, and stet doctor says what stands."
      )
    case .busy: return ("Other programs kept changing the branch while stet wanted to.", "Try again.")
    case .symbolicLink:
      return (
        "\(subject) is not an ordinary file inside the workspace, so stet does not follow it.",
        "git restore \(ShellWords.quote(subject)) puts the recorded file back."
      )
    case .permission:
      return ("The system does not permit it: \(subject.isEmpty ? detail : "\(subject): \(detail)").", nil)
    case .noIdentity:
      let example = error.subject == "user.email" ? "you@example.org" : "Your Name"
      return (
        "Git does not know who you are: \(subject) is not set, and a decision needs a name.",
        "git config --global \(subject) \"\(example)\""
      )
    case .badIdentity:
      return (
        "Your name or address “\(subject)” cannot stand in a commit or name the file that stet keeps your checks in.",
        "git config --global user.email sets another, and so do GIT_AUTHOR_EMAIL and its kin."
      )
    case .unknownSigning:
      return (
        "Git is set to sign commits by \(subject), and stet signs with ssh keys only, so nothing was recorded.",
        "git config gpg.format ssh with your key in user.signingkey signs; git config commit.gpgsign false does not, here."
      )
    case .noSigningKey:
      return (
        "Git is set to sign commits with an ssh key, but not with which, so nothing was recorded.",
        "git config --global user.signingkey ~/.ssh/id_ed25519.pub names yours."
      )
    case .noSigningProgram:
      return (
        "Git is set to sign commits, and \(subject), which does it, is not there, so nothing was recorded.",
        "apt-get install openssh-client brings ssh-keygen; gpg.ssh.program names another program."
      )
    case .notSigned:
      return (
        "\(subject) could not sign the commit, so nothing was recorded\(detail.isEmpty ? "" : ": \(detail)").",
        "Look at the key that user.signingkey names; git config commit.gpgsign false records without a signature."
      )
    case .noVerifyingProgram:
      return (
        "Some commits here are signed, and \(subject), which checks signatures, cannot be run.",
        "apt-get install openssh-client brings ssh-keygen; gpg.ssh.program names another program."
      )
    case .badDate:
      return (
        "\(subject) is no time that stet can read: “\(detail)”.",
        "Write it as 2022-01-07T09:10:00+06:00 or as @1641523800 +0600."
      )
    case .damaged:
      let line = error.position.map { ", line \($0)," } ?? ""
      return (
        "The file \(subject)\(line) \(detail).",
        "Mend it, or find a version that worked: git log -- \(ShellWords.quote(subject))"
      )
    default:
      return (
        "Git could not do it: \(subject.isEmpty ? detail : "\(subject): \(detail)").",
        "stet doctor looks for what is wrong."
      )
    }
  }

  /// The word of git for what is unfinished.
  private static func verb(_ operation: String) -> String {
    operation.hasPrefix("git ") ? String(operation.dropFirst(4)) : operation
  }

  private static func near(_ error: WorkspaceError) -> String? {
    guard !error.candidates.isEmpty else { return nil }
    return "Did you mean \(error.candidates.map { Visible.line($0) }.joined(separator: " or "))?"
  }
}
