import SealedGit
import StetKit

/// Carries commits with plain git in a test's sealed environment.
struct PlainGitTransport: Transport {
  let git: RealGit
  /// What happens just before each push: another desk is quicker, say.
  var beforePush: () throws -> Void = {}

  func fetch(from place: SyncPlace) throws(WorkspaceError) -> String? {
    do {
      let target = "refs/remotes/origin/\(place.branch)"
      let run = try git.run(["fetch", "--quiet", place.remote, "+refs/heads/\(place.branch):\(target)"])
      if run.errors.contains("couldn't find remote ref") { return nil }
      guard run.status == 0 else { throw WorkspaceError(.unreachable, place.remote, detail: run.errors) }
      return try git("rev-parse", target)
    } catch let error as WorkspaceError {
      throw error
    } catch {
      throw WorkspaceError(.git, detail: "\(error)")
    }
  }

  func push(_ commit: String, to place: SyncPlace) throws(WorkspaceError) -> Bool {
    do {
      try beforePush()
      let run = try git.run(["push", "--quiet", place.remote, "\(commit):refs/heads/\(place.branch)"])
      if run.errors.contains("[rejected]") { return false }
      guard run.status == 0 else { throw WorkspaceError(.pushRefused, place.remote, detail: run.errors) }
      return true
    } catch let error as WorkspaceError {
      throw error
    } catch {
      throw WorkspaceError(.git, detail: "\(error)")
    }
  }
}
