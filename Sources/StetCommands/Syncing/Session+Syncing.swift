import Editorial
import Reports
import StetKit

extension Session {
  /// Says what a sync did, or what has to be settled first.
  ///
  /// - Returns: the status to end with: `no` when a person has to decide.
  func report(_ outcome: SyncOutcome, in workspace: borrowing Workspace) throws(WorkspaceError) -> ExitStatus {
    if let stopped = outcome.stopped {
      let report = StoppedReport(place: outcome.place.name, questions: stopped.questions, files: stopped.files)
      write(report.json, or: report.text(style: style))
      let count = stopped.questions.count
      console.say("")
      console.say(
        "stet: \(count == 1 ? "1 thing was" : "\(count) things were") changed on both sides; nothing was committed, and your files are as they were."
      )
      console.say(
        "hint: stet sync --mine 1 or --theirs 1 takes a side, “all” for every number; --edit opens your editor."
      )
      return .no
    }
    let step = { (step: SyncOutcome.Step) in
      SyncReport.Step(commit: step.commit, author: step.author, subject: step.subject)
    }
    var dossiers: [Dossier] = []
    var unreadable: [WorkspaceError] = []
    for draft in outcome.drafts {
      do throws(WorkspaceError) {
        dossiers.append(try workspace.dossier(of: draft))
      } catch {
        unreadable.append(error)
      }
    }
    let report = SyncReport(
      place: outcome.place.name,
      received: outcome.received.map(step),
      sent: outcome.sent.map(step),
      merges: outcome.merges,
      drafts: dossiers
    )
    write(report.json, or: report.text(style: style))
    warn(of: dossiers.flatMap(\.damaged))
    return warn(ofUnreadable: unreadable)
  }
}
