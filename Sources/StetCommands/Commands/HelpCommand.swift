import CommandSyntax
import Editorial
import Reports
import StetKit

extension JSONSchema: ArgumentValue {}

/// `stet help`: the overview, one command, or the whole manual as files.
struct HelpCommand: StetCommand {
  struct Parts: Syntax {
    let command = Operands(
      "COMMAND",
      help: "the command; the overview when not given",
      completion: .dynamic("commands")
    )
    let manual = Option(
      "manual",
      value: "DIR",
      help: "write man pages and shell completions into DIR",
      completion: .directory
    )
    let schema = Option("schema", value: "REPORT", as: JSONSchema.self, help: "print the JSON Schema of a report")
    let completions = Option("completions", value: "SHELL", as: Shell.self, help: "print the completions for a shell")
  }

  let about = CommandAbout(
    "help",
    in: .help,
    "explain stet or one of its commands",
    discussion: """
      Help, man pages and completions are made from one description of the command line. --manual writes \
      DIR/man/man1/*.1 and DIR/completions/*.
      """,
    examples: [
      Example("stet help verify", "explains one command"),
      Example("stet help --manual share", "writes man pages and completions"),
      Example("stet help --completions bash", "prints what bash is to source"),
      Example("stet help --schema summary", "prints what the JSON of a summary holds, for programs that check it"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let outline = StetProgram.program.outline
    if let shell = given.completions {
      session.console.write(outline.completions(for: shell))
      return .done
    }
    if let schema = given.schema {
      session.console.write(schema.text)
      return .done
    }
    if let folder = given.manual {
      let written = try ManualFiles.write(outline, to: session.path(folder), on: session.now)
      session.console.write("Wrote \(written) files to \(Visible.line(session.path(folder))).\n")
      return .done
    }
    let topic = try StetProgram.program.topic(given.command)
    session.console.write(HelpPages.text(topic, terminal: session.terminal))
    return .done
  }
}
