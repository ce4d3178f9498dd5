/// One command of a program: what may be said to it, and what it then does.
///
/// A command is a value without state. What it works on comes as the context, which the client makes after the command
/// line has been read; what it answers, an exit status for one, is the client's own type too.
package protocol Command<Context, Outcome>: Sendable {
  /// What may be said to the command.
  associatedtype Parts: Syntax

  /// What the command works on.
  associatedtype Context

  /// What running the command comes to.
  associatedtype Outcome

  /// Name, summary, discussion and examples.
  var about: CommandAbout { get }

  /// Does what was asked for.
  ///
  /// The errors are those of whatever the client calls, so their type is left open here.
  func run(_ given: Given<Parts>, in context: Context) throws -> Outcome
}

extension Command {
  /// The command as it is described to people and shells.
  package var outline: CommandOutline { CommandOutline(about: about, parts: Parts().parts.map(\.outline)) }
}
