import Editorial
import Reports
import StetKit

/// Why a save is not recorded.
struct WatchComplaint: Hashable {
  /// A stable word for programs.
  let code: String
  /// What is wrong and what would help, for each thing that is wrong.
  let messages: [Message]

  struct Message: Hashable {
    let sentence: String
    let hint: String?
  }

  /// All that is wrong, in one line.
  var sentence: String { messages.map(\.sentence).joined(separator: " ") }

  init(_ error: WorkspaceError) {
    code = error.refusals.first?.code.rawValue ?? error.code.rawValue
    messages = ErrorWording.lines(for: error).messages.map {
      Message(sentence: Visible.line($0.sentence), hint: $0.hint.map { Visible.line($0) })
    }
  }

  private init(code: String, sentence: String) {
    self.code = code
    messages = [Message(sentence: sentence, hint: nil)]
  }

  /// A program has the file open, and writes.
  static func beingWritten(_ draft: DraftName) -> WatchComplaint {
    WatchComplaint(
      code: "being-written",
      sentence:
        "The text of \(draft.slug.string) is open in a program that has begun to write it and has not closed it."
    )
  }
}

extension SaveWatch {
  /// Decides what an error means for the watch: what passes by itself is tried again, and anything else waits for the next save;
  /// only where there is no workspace any more it ends.
  func hear(_ error: WorkspaceError, isLast: Bool) throws {
    if error.refusals.contains(where: { $0.code == .nothingToDo }) { return settle() }
    switch error.code {
    case .noFolder, .noRepository, .noWorkspace, .bare: throw error
    // The same words are refused again, and a key that cannot sign may ask for a password each time.
    case .refused, .notUTF8, .tooLarge, .missingText, .symbolicLink, .directory, .unknownSigning, .noSigningKey,
      .noSigningProgram, .notSigned:
      break
    default: moment.retry(at: Self.clock + Self.patience)
    }
    let new = WatchComplaint(error)
    if !isLast, new != complaint { say(new) }
    complaint = new
  }

  /// Says why a save is not recorded, and that it goes on.
  func say(_ complaint: WatchComplaint) {
    line.clear()
    if session.wantsJSON {
      session.console.write(
        WatchReport.unrecorded("waiting", complaint.code, complaint.sentence, draft: draft.slug)
      )
      return
    }
    tell(complaint)
    session.console.say("stet: Still watching; it is recorded when that is mended.")
    line.redraw()
  }

  private func tell(_ complaint: WatchComplaint) {
    for message in complaint.messages {
      session.console.say("stet: \(message.sentence)")
      if let hint = message.hint { session.console.say("hint: \(hint)") }
    }
  }

  /// Ends the watch: a save that is whole and has only not rested long enough is in hand; what cannot be recorded is named.
  func leave() throws -> ExitStatus {
    if moment.isPending { try record(isLast: true) }
    guard (try? session.workspace().hasUnsavedEdits(draft)) ?? true else { return .done }
    let reason = complaint ?? (moment.isBeingWritten ? .beingWritten(draft) : nil)
    let sentence = "The last edits of \(draft.slug.string) are not recorded."
    line.clear()
    if session.wantsJSON {
      let words = [reason?.sentence, sentence].compactMap(\.self).joined(separator: " ")
      session.console.write(WatchReport.unrecorded("unrecorded", reason?.code ?? "ended", words, draft: draft.slug))
      return .failed
    }
    if let reason { tell(reason) }
    session.console.say("stet: \(sentence)")
    session.console.say("hint: stet save \(draft.slug.string) records them, once nothing is in the way.")
    return .failed
  }
}
