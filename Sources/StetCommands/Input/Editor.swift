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
  /// - Parameter line: the line to begin at, from 1, where the editor is one of which stet knows how to say so.
  /// - Throws: `CommandError` when it is not there or fails.
  func edit(_ path: String, line: Int? = nil) throws(CommandError) {
    let operands = line.map { arguments(path, line: $0) } ?? [path]
    let result = try ChildProcess.run(["sh", "-c", "\(command) \"$@\"", command] + operands, capturing: false)
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

  /// How an editor is told where to begin; one that is not known is only given the file.
  private func arguments(_ path: String, line: Int) -> [String] {
    let program = command.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? command
    switch program {
    case "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "micro", "joe", "kak", "mcedit",
      "ne":
      return ["+\(line)", path]
    case "hx", "helix", "subl", "zed": return ["\(path):\(line)"]
    case "code", "codium": return ["--goto", "\(path):\(line)"]
    default: return [path]
    }
  }
}
