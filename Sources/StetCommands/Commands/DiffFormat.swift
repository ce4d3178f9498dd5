import CommandSyntax

/// How a difference is written.
enum DiffFormat: String, CaseIterable, Sendable, ArgumentValue {
  /// For the terminal.
  case text
  /// For a forge or a mail.
  case markdown
  /// One self-contained page.
  case html
  /// For programs.
  case json
  /// CriticMarkup: the whole document with every change marked in it.
  case critic
}

/// How a difference is laid out.
enum DiffLayout: Sendable {
  /// Deleted and inserted words in one line.
  case inline
  /// The old words beside the new ones.
  case sideBySide
  /// Counts only.
  case stat
}
