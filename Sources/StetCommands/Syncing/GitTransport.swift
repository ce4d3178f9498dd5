import Editorial
import Glibc
import StetKit

/// The person's own `git` as the way to another copy: it knows their keys, passwords and proxies.
struct GitTransport: Transport {
  /// The folder of the workspace, which addresses in git's settings are read from; nil where there is none yet.
  let folder: String?
  private let environment: [String: String]
  private let reach: ChildProcess.Reach

  /// Takes what the process was given.
  ///
  /// Where nobody sits at a terminal, git gets none: it cannot hang on a question that nobody sees.
  init(folder: String?, environment: [String: String]) {
    self.folder = folder
    let isAttended = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
    var environment = environment
    // What git says is read, so it is to say it in English.
    environment["LC_ALL"] = "C.UTF-8"
    environment["LANGUAGE"] = nil
    // Inside of a hook these name another repository than the folder's.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"] {
      environment[name] = nil
    }
    if !isAttended { environment["GIT_TERMINAL_PROMPT"] = "0" }
    self.environment = environment
    reach = isAttended ? .capturingAll : .alone
  }

  func fetch(from place: SyncPlace) throws(WorkspaceError) -> String? {
    let target = place.isNamed ? ":refs/remotes/\(place.remote)/\(place.branch)" : ""
    let arguments = ["--no-tags", "--quiet", "--end-of-options", place.remote, "+refs/heads/\(place.branch)\(target)"]
    let fetched = try git(["fetch"] + arguments)
    guard fetched.status == 0 else {
      let problem = GitComplaint(fetched.errors)
      if problem.isMissingBranch { return nil }
      throw problem.error(about: place.remote)
    }
    let name = place.isNamed ? "refs/remotes/\(place.remote)/\(place.branch)" : "FETCH_HEAD"
    let found = try git(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    let commit = String(decoding: found.output, as: UTF8.self).filter { !$0.isNewline }
    guard found.status == 0 else {
      throw WorkspaceError(.git, place.name, detail: "the branch leads to no commit")
    }
    return commit
  }

  func push(_ commit: String, to place: SyncPlace) throws(WorkspaceError) -> Bool {
    let refs = "\(commit):refs/heads/\(place.branch)"
    let pushed = try git(["push", "--porcelain", "--quiet", "--end-of-options", place.remote, refs])
    if pushed.status == 0 { return true }
    let problem = GitComplaint(pushed.errors, report: pushed.output)
    if problem.isOutrun { return false }
    throw problem.error(about: place.remote)
  }

  /// Makes a copy of a workspace in a folder that is not there yet, or is empty.
  func clone(_ address: String, into folder: String?) throws(WorkspaceError) {
    let cloned = try git(["clone", "--quiet", "--end-of-options", address] + [folder].compactMap(\.self))
    guard cloned.status != 0 else { return }
    let problem = GitComplaint(cloned.errors)
    throw problem.isFolderTaken ? WorkspaceError(.folderTaken, folder ?? address) : problem.error(about: address)
  }

  private func git(_ arguments: [String]) throws(WorkspaceError) -> ChildProcess.Result {
    let place = folder.map { ["-C", $0] } ?? []
    let result: ChildProcess.Result?
    do throws(CommandError) {
      result = try ChildProcess.run(["git"] + place + arguments, reach, environment: environment)
    } catch {
      throw WorkspaceError(.noGit, detail: error.sentence)
    }
    guard let result else { throw WorkspaceError(.noGit) }
    return result
  }
}
