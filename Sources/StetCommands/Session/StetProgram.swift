import CommandSyntax

/// The whole command line of stet: every command, and what holds for all of them.
enum StetProgram {
  /// The version, as `--version` shows it.
  static let version = "0.1.0"

  /// The description that parsing, help, manual pages and completions are made of.
  static let program = Program(
    about,
    globals: Globals.self,
    commands: [
      InitCommand(), DemoCommand(), CloneCommand(), AddCommand(), ListCommand(),
      OpenCommand(), EditCommand(), SaveCommand(), WatchCommand(), RevisionsCommand(), DiffCommand(), BlameCommand(),
      ClaimsCommand(), ShowCommand(), ReviewCommand(), ClaimAddCommand(), ClaimDropCommand(),
      TakeCommand(), AssignCommand(), StateCommand(), VerifyCommand(), DisputeCommand(), QueryCommand(),
      UnverifiableCommand(), OnAuthorCommand(), NotCheckableCommand(), RuleCommand(), WaiveCommand(), ReopenCommand(),
      CiteCommand(), AnswerCommand(), NoteCommand(), TickCommand(), UntickCommand(), UndoCommand(), ConfideCommand(),
      SummaryCommand(), GateCommand(), ChecklistCommand(), PolicyCommand(), SourcesCommand(), QueriesCommand(),
      ExportCommand(), AuditCommand(), SyncCommand(), DoctorCommand(),
      HelpCommand(), CompleteCommand(),
    ]
  )

  private static let about = ProgramAbout(
    name: "stet",
    version: version,
    summary: "a fact-checking desk on git",
    discussion: """
      stet keeps article drafts in a git repository and tracks the claims in them: who checked which words against \
      which source. A check is bound to the exact wording it judged, so an edit reopens it. Every edit and every \
      decision is a commit, and plain git works on all of it.

      Claims are named by any unique beginning of their id, drafts by their name or a unique beginning of it, \
      revisions by r3, a git revision or a day.
      """,
    groups: [.start, .text, .claims, .decide, .report, .together, .help],
    exitStatuses: [
      .init("0", "Done."),
      .init("1", "The answer is no: the gate is closed, there are differences, or a sync waits for you."),
      .init("2", "It could not be done; a sentence and a hint say why."),
      .init("64", "The command line makes no sense."),
    ],
    environment: [
      .init("VISUAL, EDITOR", "The editor that `stet edit` opens."),
      .init("NO_COLOR", "When it is set and not empty, nothing is coloured."),
      .init("COLUMNS", "The width to wrap to where the output is no terminal."),
      .init(
        "GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_AUTHOR_DATE, GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL, GIT_COMMITTER_DATE",
        "Who decides and when, as git reads them; without them git's user.name and user.email, and the clock."
      ),
    ],
    files: [
      .init("stet.json", "The settings of a workspace: policy, verdict scale, required checklists."),
      .init("checklists/", "The house checklists."),
      .init("drafts/YYYY/MM/NAME/", "A draft: its text, its story, its claims and everybody's checks."),
      .init(
        ".git/stet-confidential.json",
        "The names of confidential sources; only on this desk, and only you can read it."
      ),
    ],
    seeAlso: ["git(1)", "ssh-keygen(1)", "pandoc(1)"]
  )
}
