import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// One run of the program: where it works, where it writes, and who is at the desk.
final class Session {
  /// Where data and talk go.
  let console: Console
  /// The environment's variables.
  let environment: [String: String]
  /// The folder to work in.
  let folder: String
  /// Whether to write JSON instead of text.
  let wantsJSON: Bool
  /// The screen.
  let terminal: Terminal
  /// What has been warned of.
  private var warned: Set<DamagedFile> = []
  /// The moment the run began, or the work at hand where a run goes on for long.
  private(set) var now = Clock.now()

  /// Takes what the process was given.
  init(console: Console, environment: [String: String], globals: Given<Globals>) {
    self.console = console
    self.environment = environment
    folder = globals.folder ?? "."
    wantsJSON = globals.json
    terminal = Terminal(environment: environment, color: globals.color)
  }

  /// Looks at the clock again, before each piece of work of a run that goes on for long.
  func lookAtClock() { now = Clock.now() }

  /// How text is laid out.
  var style: TerminalStyle { TerminalStyle(width: terminal.width, hasColour: terminal.hasColour) }

  /// Opens the workspace that holds the folder.
  ///
  /// - Parameter day: the day by which checks and waivers expire; today when nil.
  func workspace(asOf day: CivilDate? = nil) throws(WorkspaceError) -> Workspace {
    guard HostFiles.isFolder(folder) else { throw WorkspaceError(.noFolder, folder) }
    let workspace = try Workspace(holding: folder, today: day ?? now.date)
    if let error = workspace.unfinished { warn(ofUnfinished: error) }
    console.confidential = try workspace.confidentialNames()
    return workspace
  }

  /// Says that an interrupted decision is recorded, but that its files are still behind.
  private func warn(ofUnfinished error: WorkspaceError) {
    let reason = ErrorWording.lines(for: error).messages.first?.sentence ?? ""
    console.say(
      "stet: A command that was cut short has left files behind the branch, and they cannot be brought along yet: \(Visible.line(reason))"
    )
  }

  /// In whose name commits are made.
  func signer(in workspace: borrowing Workspace) throws(WorkspaceError) -> Signer {
    var stated = StatedIdentity(
      authored: try time("GIT_AUTHOR_DATE"),
      recorded: try time("GIT_COMMITTER_DATE")
    )
    stated.authorName = variable("GIT_AUTHOR_NAME")
    stated.authorEmail = variable("GIT_AUTHOR_EMAIL") ?? variable("EMAIL")
    stated.committerName = variable("GIT_COMMITTER_NAME")
    stated.committerEmail = variable("GIT_COMMITTER_EMAIL") ?? variable("EMAIL")
    var signer = try workspace.signer(stated)
    signer.sealer = try SSHSealer(workspace.sealingSettings(), in: workspace.folder, environment: environment)
    return signer
  }

  /// Writes a list or an object: as JSON when that was asked for, or else as text.
  func write(_ json: @autoclosure () -> JSON, or text: @autoclosure () -> String) {
    console.write(wantsJSON ? json().file : text())
  }

  /// Writes something that is to be handed over: the name of no confidential source stands in it, on a screen either.
  func write(paper text: String) { console.write(text, isPaper: true) }

  /// Names what could not be read, each thing once; the rest has been done.
  func warn(of damaged: [DamagedFile]) {
    for file in damaged where warned.insert(file).inserted { console.say("stet: \(ErrorWording.sentence(for: file))") }
  }

  /// Says plainly when a draft's language has no rules.
  func note(languageOf dossiers: [Dossier]) { note(languageOf: dossiers.map { ($0.slug, $0.article.language) }) }

  /// Says the same of drafts of which only the language is at hand.
  func note(languageOf drafts: [(slug: Slug, language: Language)]) {
    for (slug, language) in drafts where !language.hasRules {
      console.say(
        "stet: there are no rules for the language “\(language.tag)” of \(slug.string); its sentences are cut as Unicode has "
          + "it for every language, and only figures and quotations are seen in them."
      )
    }
  }

  /// Names drafts that could not be read; the others have been shown.
  ///
  /// - Returns: the status to end with.
  func warn(ofUnreadable errors: [WorkspaceError]) -> ExitStatus {
    for error in errors {
      for message in ErrorWording.lines(for: error).messages { console.say("stet: \(Visible.line(message.sentence))") }
    }
    return errors.isEmpty ? .done : .failed
  }

  /// Says that a draft has edits that are not recorded, or that its working copy cannot be read at all.
  func noteUnsavedEdits(of draft: DraftName, in workspace: borrowing Workspace, _ consequence: String) {
    do throws(WorkspaceError) {
      guard try workspace.hasUnsavedEdits(draft) else { return }
      console.say("stet: \(draft.slug.string) has unsaved edits; \(consequence).")
    } catch {
      let reason = ErrorWording.lines(for: error).messages.first?.sentence ?? ""
      console.say("stet: The working copy of \(draft.slug.string) cannot be read: \(Visible.line(reason))")
    }
  }

  /// Says that a draft holds sentences to check that no claim covers yet.
  func noteUnclaimed(in dossier: Dossier) {
    let count = dossier.unclaimed.count
    guard count > 0 else { return }
    let sentences = count == 1 ? "1 checkable sentence has no claim" : "\(count) checkable sentences have no claim"
    console.say("stet: \(sentences) yet; stet open \(dossier.slug.string) finds what is new.")
  }

  /// Where every draft stands; on a terminal it shows how far it is, for the first time may take long.
  func standings(
    of workspace: borrowing Workspace
  ) throws(WorkspaceError) -> (standings: [DraftStanding], unreadable: [WorkspaceError]) {
    try readingDrafts { progress throws(WorkspaceError) in try workspace.standings(progress: progress) }
  }

  /// Where every draft stands, and whole those that hold claims in somebody's hands; shown as the other list is.
  func standings(
    of workspace: borrowing Workspace,
    withWorkOf person: Person
  ) throws(WorkspaceError) -> (standings: [DraftStanding], work: [Dossier], unreadable: [WorkspaceError]) {
    try readingDrafts { progress throws(WorkspaceError) in
      try workspace.standings(withWorkOf: person.email, progress: progress)
    }
  }

  /// Runs a body that reads drafts, and shows on a terminal how many of them it has read.
  func readingDrafts<Found>(
    _ body: (_ progress: (_ done: Int, _ total: Int) -> Void) throws(WorkspaceError) -> Found
  ) throws(WorkspaceError) -> Found {
    let bar = ProgressBar("Reading drafts", of: 0, in: self)
    let found = try body { bar.advance(to: $0, of: $1) }
    bar.finish()
    return found
  }

  /// The drafts a person means: the one they named, or all; and why some cannot be read.
  func dossiers(
    named name: String?,
    in workspace: borrowing Workspace,
    at revision: RevisionName = .latest
  ) throws(WorkspaceError) -> (dossiers: [Dossier], unreadable: [WorkspaceError]) {
    guard let name else { return try workspace.dossiers() }
    return ([try workspace.dossier(of: draft(named: name, in: workspace), at: revision)], [])
  }

  /// The revision that a person named with `--at`; the newest when they named none.
  ///
  /// - Parameters:
  ///   - draft: the draft as they named it, which a revision is of.
  ///   - command: the command that asks.
  func revision(
    named typed: String?,
    of draft: String?,
    for command: String
  ) throws(CommandError) -> RevisionName {
    let revision = typed.map { RevisionName($0) } ?? .latest
    guard draft != nil || revision == .latest else {
      throw CommandError(
        "no-draft",
        "A revision is one of a draft.",
        hint: "Name the draft: stet \(command) DRAFT --at \(revision.typed).",
        status: .usage
      )
    }
    return revision
  }

  /// The draft that a person named: by its name, or by a path from where they stand.
  func draft(named name: String, in workspace: borrowing Workspace) throws(WorkspaceError) -> DraftName {
    try workspace.draft(named: name, from: folder)
  }

  /// A path as the process sees it, from what was typed in the folder to work in.
  func path(_ typed: String) -> String {
    typed.hasPrefix("/") || folder == "." ? typed : "\(folder)/\(typed)"
  }

  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func time(_ name: String) throws(WorkspaceError) -> Timestamp {
    guard let text = variable(name) else { return now }
    guard let time = Clock.read(text) else { throw WorkspaceError(.badDate, name, detail: text) }
    return time
  }
}
