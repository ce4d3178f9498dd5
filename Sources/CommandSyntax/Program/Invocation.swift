/// A command with all that was said to it, ready to run.
package struct Invocation<Globals: Syntax, Context, Outcome> {
  /// The name of the command.
  package let name: CommandName

  /// What was said to the options that every command takes.
  package let globals: Given<Globals>

  private let body: (Context) throws -> Outcome

  init<C: Command<Context, Outcome>>(_ command: C, given: Given<C.Parts>, globals: Given<Globals>) {
    name = command.about.name
    self.globals = globals
    body = { context in try command.run(given, in: context) }
  }

  /// Runs the command; the errors are those of the command.
  package func run(in context: Context) throws -> Outcome {
    try body(context)
  }
}
