import Editorial

/// The person's editor.
struct Editor {
  private let command: String

  /// Finds it as git does: `VISUAL`, then `EDITOR`, then vi.
  init(environment: [String: String]) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// Opens a file and waits until the editor ends.
  ///
  /// The variable may hold a command with options, so a shell reads it, as git's does.
  ///
  /// - Throws: `CommandError` when it is not there or fails.
  func edit(_ path: String) throws(CommandError) {
    let result = try ChildProcess.run(["sh", "-c", "\(command) \"$@\"", command, path], capturing: false)
    guard let result, result.status == 0 else {
      let status = result.map { " with status \($0.status)" } ?? ""
      throw CommandError(
        "editor-failed",
        "The editor “\(Visible.line(command))” ended\(status), so nothing was recorded.",
        hint:
          "Set VISUAL or EDITOR to your editor. What it wrote is still in \(Visible.line(path)); stet save records it."
      )
    }
  }
}
