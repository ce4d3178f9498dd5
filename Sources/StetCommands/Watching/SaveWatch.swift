import Editorial
import Glibc
import Reports
import StetKit

/// Records every save of a draft, from whatever editor, until it is told to end.
final class SaveWatch {
  private let session: Session
  private let draft: DraftName
  private let message: String?
  private var moment: QuietMoment
  private let line: StatusLine
  /// What was said last of a save that could not be recorded; it is said once.
  private var complaint: String?

  /// How long it waits until it tries again what another program holds up, in milliseconds.
  private static let patience = 1_000

  /// Takes the draft, and how long it has to rest, in milliseconds.
  init(_ session: Session, draft: DraftName, message: String?, quiet: Int) {
    (self.session, self.draft, self.message) = (session, draft, message)
    moment = QuietMoment(quiet: quiet)
    line = StatusLine(session)
  }

  /// Watches until a signal, the reader's going away, or the end of the draft's folder.
  ///
  /// - Returns: 0 where somebody ended it; what was saved by then is recorded.
  func run() throws -> ExitStatus {
    let signals = try SignalPipe([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH])
    defer { line.clear() }
    let folder = try session.workspace().folder + draft.folder
    let watch = try FolderWatch(folder: folder)
    // What is there when it begins was saved before, and waits to be recorded as well.
    moment.retry(at: Self.clock)
    try showStatus()
    while true {
      var waiting = [watch.descriptor, signals.reader].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = unsafe poll(&waiting, 2, moment.pause(at: Self.clock).map { Int32($0) } ?? -1)
      for event in watch.read() { try take(event) }
      let came = signals.take()
      if came.contains(where: { $0 != SIGWINCH }) {
        // A save that is whole and has only not rested long enough is in hand.
        if moment.isPending { try record() }
        return .done
      }
      if came.contains(SIGWINCH) { line.redraw() }
      if moment.isReached(at: Self.clock) { try record() }
      if session.console.isClosed { return .done }
    }
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

  private func record() throws {
    session.lookAtClock()
    do {
      let workspace = try session.workspace()
      guard try workspace.hasUnsavedEdits(draft) else { return try settle() }
      let saving = try workspace.save(draft, message: message, as: session.signer(in: workspace))
      complaint = nil
      let report = WatchReport(saving.effect, after: saving.after, commit: saving.commit ?? "")
      line.say(session.wantsJSON ? report.json : report.text(style: session.style))
      session.warn(of: saving.after.damaged)
      line.show(WatchReport.status(saving.after, style: session.style))
    } catch let error as WorkspaceError {
      try hear(error)
    }
  }

  /// Nothing is to be recorded: the file is as it was, or git brought another.
  private func settle() throws {
    guard complaint != nil else { return }
    complaint = nil
    try showStatus()
  }

  /// Decides what an error means for the watch: what passes by itself is tried again, what the next save may mend waits for
  /// that, and anything else ends it.
  private func hear(_ error: WorkspaceError) throws {
    if error.refusals.contains(where: { $0.code == .nothingToDo }) { return try settle() }
    switch error.code {
    case .locked, .busy, .unfinished, .detachedHead, .dirty: moment.retry(at: Self.clock + Self.patience)
    case .refused, .notUTF8, .tooLarge, .missingText, .symbolicLink, .directory, .permission, .behind: break
    default: throw error
    }
    let messages = ErrorWording.lines(for: error).messages
    let sentence = messages.map(\.sentence).joined(separator: " ")
    guard sentence != complaint else { return }
    complaint = sentence
    line.clear()
    if session.wantsJSON {
      let code = error.refusals.first?.code.rawValue ?? error.code.rawValue
      session.console.write(WatchReport.waiting(code, Visible.line(sentence), draft: draft.slug))
      return
    }
    for message in messages {
      session.console.say("stet: \(Visible.line(message.sentence))")
      if let hint = message.hint { session.console.say("hint: \(Visible.line(hint))") }
    }
    session.console.say("stet: Still watching; it is recorded when that is mended.")
    line.redraw()
  }

  private func showStatus() throws {
    guard line.isLive else { return }
    let dossier = try session.workspace().dossier(of: draft)
    line.show(WatchReport.status(dossier, style: session.style))
  }

  /// Milliseconds of a clock that no one sets.
  private static var clock: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
