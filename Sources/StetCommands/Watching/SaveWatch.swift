import Editorial
import Glibc
import Reports
import StetKit

/// Records every save of a draft, from whatever editor, until it is told to end.
final class SaveWatch {
  let session: Session
  let draft: DraftName
  let line: StatusLine
  var moment: QuietMoment
  /// Why a save is not recorded, as it was said; it is said once.
  var complaint: WatchComplaint?

  private let message: String?
  /// The workspace, to look where its branch is.
  private let branch: Workspace
  /// The commit that the status is of.
  private var shownTip: String?
  private var nextLook = 0

  /// How long it waits, in milliseconds, until it looks again at what is not told: a branch that moves, a lock.
  static let patience = 1_000

  /// Takes the draft, and how long it has to rest, in milliseconds.
  init(_ session: Session, draft: DraftName, message: String?, quiet: Int) throws {
    (self.session, self.draft, self.message) = (session, draft, message)
    moment = QuietMoment(quiet: quiet)
    line = StatusLine(session)
    branch = try session.workspace()
  }

  /// Watches until a signal, the reader's going away, or the end of the draft's folder.
  ///
  /// - Returns: 0 where somebody ended it and all that was saved is recorded, 2 where some of it is not.
  func run() throws -> ExitStatus {
    let signals = try SignalPipe([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH])
    defer { line.clear() }
    let watch = try FolderWatch(folder: branch.folder + draft.folder)
    // What is there when it begins was saved before, and waits to be recorded as well.
    moment.retry(at: Self.clock)
    showStatus()
    while true {
      var waiting = [watch.descriptor, signals.reader].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = unsafe poll(&waiting, 2, pause)
      for event in watch.read() { try take(event) }
      let came = signals.take()
      if came.contains(where: { $0 != SIGWINCH }) { return try leave() }
      if came.contains(SIGWINCH) { line.redraw() }
      if moment.isReached(at: Self.clock) { try record() }
      if moment.isHeldUp(at: Self.clock) { say(.beingWritten(draft)) }
      lookAtBranch()
      if session.console.isClosed { return .done }
    }
  }

  /// How long to sleep, as poll(2) takes it.
  private var pause: Int32 {
    let own = moment.pause(at: Self.clock)
    // Only a status shows what others do.
    guard line.isLive else { return own.map { Int32($0) } ?? -1 }
    return Int32(min(own ?? Self.patience, max(nextLook - Self.clock, 0)))
  }

  private func take(_ event: FolderWatch.Event) throws {
    let now = Self.clock
    switch event {
    case .written("draft.md"), .overflow: moment.written(at: now)
    case .touched("draft.md"): moment.touched(at: now)
    case .removed("draft.md"):
      // An editor that renames brings it back at once; who looks after a while sees whether it did.
      moment.removed()
      moment.retry(at: now + moment.quiet)
    // An editor's swap file, a backup, the records of claims.
    case .written, .touched, .removed: break
    case .folderGone:
      throw CommandError(
        "draft-gone",
        "The folder of \(draft.slug.string) is gone from the working copy: \(draft.folder).",
        hint: "git restore \(draft.folder) brings it back; then watch it again."
      )
    }
  }

  /// Records what is there, and says what it did, or why it cannot be.
  func record(isLast: Bool = false) throws {
    session.lookAtClock()
    do {
      let workspace = try session.workspace()
      guard try workspace.hasUnsavedEdits(draft) else { return settle() }
      let saving = try workspace.save(draft, message: message, as: session.signer(in: workspace))
      complaint = nil
      let report = WatchReport(saving.effect, after: saving.after, commit: saving.commit ?? "")
      line.say(session.wantsJSON ? report.json : report.text(style: line.style))
      session.warn(of: saving.after.damaged)
      // Whoever has decided something meanwhile has moved the branch on, and is seen at the next look.
      shownTip = saving.commit
      line.show { WatchReport.status(saving.after, style: $0) }
    } catch {
      try hear(error, isLast: isLast)
    }
  }

  /// Nothing is to be recorded: the file is as it was, git brought another, or somebody else recorded it.
  func settle() {
    complaint = nil
    showStatus()
  }

  /// Shows how the draft stands; where that cannot be read now, what was shown stays until the next look.
  private func showStatus() {
    guard line.isLive else { return }
    nextLook = Self.clock + Self.patience
    guard let tip = try? branch.tip(), let dossier = try? session.workspace().dossier(of: draft) else { return }
    shownTip = tip
    line.show { WatchReport.status(dossier, style: $0) }
  }

  /// Looks whether the branch has moved: somebody decided or saved in another window, or git went to another branch.
  private func lookAtBranch() {
    guard line.isLive, nextLook <= Self.clock else { return }
    nextLook = Self.clock + Self.patience
    guard let tip = try? branch.tip(), tip != shownTip else { return }
    if complaint != nil { moment.retry(at: Self.clock) }
    showStatus()
  }

  /// Milliseconds of a clock that no one sets.
  static var clock: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
