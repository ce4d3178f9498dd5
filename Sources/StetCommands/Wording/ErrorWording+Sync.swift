import CommandSyntax
import Editorial
import StetKit

extension ErrorWording {
  /// The words for what can go wrong between two copies of a workspace; nil for anything else.
  static func syncWording(of error: WorkspaceError) -> (sentence: String, hint: String?)? {
    let subject = Visible.line(error.subject)
    let detail = Visible.line(error.detail)
    let known = error.candidates.map { Visible.line($0) }.joined(separator: ", ")
    switch error.code {
    case .noRemote where error.subject.isEmpty:
      guard known.isEmpty else {
        return ("There are several places to sync with, and none is the usual one.", "Name one: \(known).")
      }
      return (
        "This workspace knows no other place to sync with.",
        "git remote add origin URL names one; stet clone URL copies a workspace that is there already."
      )
    case .noRemote where detail.isEmpty:
      let hint = known.isEmpty ? "git remote add \(subject) URL names one." : "There is \(known)."
      return ("There is no place named “\(subject)” to sync with.", hint)
    case .noRemote:
      return ("There is no workspace at \(subject): \(detail).", "git remote -v shows the addresses.")
    case .badBranch:
      return ("A branch cannot be named “\(subject)”.", "git branch -r lists the branches that are known.")
    case .unreachable:
      return (
        "\(subject) cannot be reached: \(detail).", "Your work is safe here; sync again when you are online."
      )
    case .notAdmitted:
      return (
        "\(subject) does not let you in: \(detail).",
        "Try git ls-remote \(ShellWords.quote(error.subject)), which asks for what is missing; stet goes in as your git does."
      )
    case .pushRefused:
      return (
        "\(subject) does not take your work: \(detail).",
        "Ask who keeps it, or push to another branch with --branch. What came in is merged, and your work is safe here."
      )
    case .folderTaken:
      return ("There is something in the folder \(subject) already.", "Name another one: stet clone URL DIR.")
    case .noGit:
      return ("The program git cannot be run\(detail.isEmpty ? "" : ": \(detail)").", "apt-get install git")
    case .diskFull:
      let place = subject.isEmpty ? "" : " of \(subject)"
      return (
        "There is no room left on the disk\(place)\(detail.isEmpty ? "" : ": \(detail)").", "Make room, and try again."
      )
    case .unrelated:
      return (
        "This workspace and the other one were started apart: they have no commit in common.",
        "stet clone copies the other one; git pull --allow-unrelated-histories joins the two, if that is what you mean."
      )
    case .unmergeable:
      return (
        "\(subject) \(detail), and stet does not merge that; nothing was committed.",
        "git pull merges it, or says what is in the way; then sync again."
      )
    case .outrun:
      return ("Other desks kept pushing to \(subject) while this one wanted to.", "Sync again; your work is safe here.")
    default: return stoppedWording(of: error)
    }
  }

  /// The words for what can go wrong while a stopped sync is settled.
  private static func stoppedWording(of error: WorkspaceError) -> (sentence: String, hint: String?)? {
    let subject = Visible.line(error.subject)
    switch error.code {
    case .notStopped: return ("No sync has stopped here, so there is nothing to settle.", "stet sync starts one.")
    case .noSuchQuestion:
      let count = error.position ?? 0
      return (
        "There is no question \(subject): \(count == 1 ? "the only one is 1" : "they are 1 to \(count)").",
        "stet sync shows them."
      )
    case .mergeEdited:
      return (
        "You have begun to settle the last sync by hand in \(subject), and this would throw that away.",
        "stet sync --continue takes it as it is; stet sync --abort throws it away."
      )
    case .mergeOutdated:
      return (
        "\(Visible.line(error.detail)) has changed here since \(subject) was laid out to be edited, so it no longer fits.",
        "Keep a copy of what you wrote; then stet sync --abort, and sync again."
      )
    case .markerLeft:
      return (
        "Line \(error.position ?? 0) of \(subject) is still one of the markers between the wordings.",
        "Take out the markers and the wordings that are not to stand; then stet sync --continue."
      )
    default: return nil
    }
  }
}
