/// What a command line asks for.
package enum Request<Globals: Syntax, Context, Outcome> {
  /// To run a command.
  case run(Invocation<Globals, Context, Outcome>)
  /// To be told how to use the program.
  case help(HelpRequest<Globals>)
  /// To be told the version.
  case version
}

/// A command line that asks for help, or says too little for anything else.
package struct HelpRequest<Globals: Syntax>: Sendable {
  /// What it is to be about.
  package let topic: HelpTopic

  /// Whether help was asked for; false when the command, or the second word of it, is missing.
  package let wasAsked: Bool

  /// What was said to the options that every command takes; nil when something is wrong with it.
  package let globals: Given<Globals>?
}

/// Something that help can be about.
package enum HelpTopic: Sendable, Hashable {
  /// The whole program.
  case overview
  /// The commands whose names begin with these words.
  case family([String])
  /// One command.
  case command(CommandOutline)
}
