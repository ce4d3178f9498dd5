/// A whole command line: the commands of a program and the options that all of them take.
///
/// The description is the single source of parsing, help, manual pages and shell completions. The program never prints,
/// exits, or reads the arguments or the environment: all of that is the client's.
package struct Program<Globals: Syntax, Context, Outcome>: Sendable {
  /// Name, version, texts and tables.
  package let about: ProgramAbout

  /// The commands, in the order in which they stand in their groups.
  package let commands: [any Command<Context, Outcome>]

  /// Makes a program; the globals are the options that may stand before or after the name of any command.
  package init(_ about: ProgramAbout, globals: Globals.Type, commands: [any Command<Context, Outcome>]) {
    self.about = about
    self.commands = commands
  }

  /// The program as it is described to people and shells.
  package var outline: ProgramOutline {
    ProgramOutline(about: about, globals: Globals().parts.map(\.outline), commands: commands.map(\.outline))
  }
}
