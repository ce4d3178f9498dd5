import CommandSyntax
import Editorial
import StetKit

/// The manual and the completions as files for an installer.
enum ManualFiles {
  /// Writes a page for the program and one for each command, and the completions of each shell.
  ///
  /// - Returns: how many files were written.
  static func write(_ outline: ProgramOutline, to folder: String, on date: Timestamp) throws(WorkspaceError) -> Int {
    let pages = outline.manual(date: date.day)
    for page in pages { try HostFiles.write(Array(page.source.utf8), to: "\(folder)/man/man1/\(page.fileName)") }
    for shell in Shell.allCases {
      // Each shell looks for a file of a name of its own.
      let name =
        switch shell {
        case .bash: "stet"
        case .zsh: "_stet"
        case .fish: "stet.fish"
        }
      let text = outline.completions(for: shell)
      try HostFiles.write(Array(text.utf8), to: "\(folder)/completions/\(shell.rawValue)/\(name)")
    }
    return pages.count + Shell.allCases.count
  }
}
