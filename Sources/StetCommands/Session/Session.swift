import CommandSyntax
import Editorial
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
  /// The moment the run began.
  let now = Clock.now()

  /// Takes what the process was given.
  init(console: Console, environment: [String: String], globals: Given<Globals>) {
    self.console = console
    self.environment = environment
    folder = globals.folder ?? "."
    wantsJSON = globals.json
    terminal = Terminal(environment: environment, color: globals.color)
  }

  /// How text is laid out.
  var style: TerminalStyle { TerminalStyle(width: terminal.width, hasColour: terminal.hasColour) }

  /// Opens the workspace that holds the folder.
  func workspace() throws(WorkspaceError) -> Workspace {
    try Workspace(holding: folder)
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
    return try workspace.signer(stated)
  }

  /// Writes a list or an object: as JSON when that was asked for, or else as text.
  func write(_ json: @autoclosure () -> JSON, or text: @autoclosure () -> String) {
    console.write(wantsJSON ? json().file : text())
  }

  /// Names what could not be read; the rest has been done.
  func warn(of damaged: [DamagedFile]) {
    for file in damaged { console.say("stet: \(ErrorWording.sentence(for: file))") }
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
