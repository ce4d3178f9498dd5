import CommandSyntax

/// Help as it is shown on a screen.
enum HelpPages {
  /// Answers a command line that asked for help, or that said too little for anything else.
  static func answer(
    _ request: HelpRequest<Globals>,
    console: Console,
    environment: [String: String]
  ) -> ExitStatus {
    let terminal = Terminal(environment: environment, color: request.globals?.color ?? .auto)
    let text = text(request.topic, terminal: terminal)
    guard request.wasAsked else {
      console.say(text)
      return .usage
    }
    console.write(text)
    return .done
  }

  /// Lays out one topic.
  static func text(_ topic: HelpTopic, terminal: Terminal) -> String {
    let style =
      terminal.hasColour
      ? HelpStyle(heading: { "\u{1B}[1m\($0)\u{1B}[0m" }, literal: { "\u{1B}[36m\($0)\u{1B}[0m" }) : .plain
    return StetProgram.program.outline.help(on: topic, width: min(terminal.width, 100), style: style)
  }
}
