import CommandSyntax

/// A command of stet: it works in a session and ends with a status.
protocol StetCommand: Command where Context == Session, Outcome == ExitStatus {}

extension CommandGroup {
  static let start = CommandGroup("Start")
  static let text = CommandGroup("The text")
  static let claims = CommandGroup("The claims")
  static let decide = CommandGroup("Decide")
  static let report = CommandGroup("Report")
  static let together = CommandGroup("Together")
  static let help = CommandGroup("Help")
}

extension Completion {
  /// The names of drafts.
  static let drafts = Completion.dynamic("drafts")
  /// The ids of claims, with their words.
  static let claims = Completion.dynamic("claims")
  /// The names of drafts, and the ids of claims.
  static let targets = Completion.dynamic("targets")
  /// The addresses of people who work here, and `me`.
  static let people = Completion.dynamic("people")
  /// Drafts and claims, and behind them whom they may be assigned to: people, and `nobody`.
  static let assignments = Completion.dynamic("assignments")
  /// The names of house checklists.
  static let checklists = Completion.dynamic("checklists")
  /// The revisions of drafts.
  static let revisions = Completion.dynamic("revisions")
}
