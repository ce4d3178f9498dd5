import CommandSyntax
import Editorial
import Glibc

/// The whole program: reads a command line, runs a command, and says with which status the process shall end.
package enum StetMain {
  /// Runs one command line.
  ///
  /// - Returns: the status to end with.
  package static func run() -> Int32 {
    // A reader that goes away must not end the process between a commit and its files.
    _ = signal(SIGPIPE, SIG_IGN)
    let console = Console()
    let status = run(Array(CommandLine.arguments.dropFirst()), environment: environment(), console: console)
    if let label = console.withheld {
      say(
        "The output holds the name of the confidential source \(Wording.quoted(label)), so it is not written to a file or a paper.",
        "It can be read on a terminal, but for what is to be handed over; stet show and stet queries show where the name stands.",
        console
      )
      return ExitStatus.failed.rawValue
    }
    guard let failure = console.failure else { return status.rawValue }
    say("The output could not be written: \(failure).", nil, console)
    return ExitStatus.failed.rawValue
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      unsafe next += 1
    }
    return variables
  }

  static func run(_ arguments: [String], environment: [String: String], console: Console) -> ExitStatus {
    do {
      switch try StetProgram.program.parse(arguments) {
      case .run(let invocation):
        return try invocation.run(
          in: Session(console: console, environment: environment, globals: invocation.globals)
        )
      case .help(let request):
        return HelpPages.answer(request, console: console, environment: environment)
      case .version:
        console.write("stet \(StetProgram.version)\n")
        return .done
      }
    } catch let error as UsageError {
      for problem in error.problems { say(problem.sentence.asSentence, problem.hint?.asSentence, console) }
      return .usage
    } catch {
      let (messages, status) = ErrorWording.lines(for: error)
      for message in messages { say(message.sentence, message.hint, console) }
      return status
    }
  }

  private static func say(_ sentence: String, _ hint: String?, _ console: Console) {
    // Whatever a message quotes, nothing in it may act on the terminal.
    console.say("stet: \(Visible.line(sentence))")
    if let hint { console.say("hint: \(Visible.line(hint))") }
  }
}

extension String {
  /// The text with a capital at its start and a full stop at its end, as every other message has them.
  fileprivate var asSentence: String {
    let start = first.map { $0.isLetter ? $0.uppercased() : String($0) } ?? ""
    let end = last.map { ".?!".contains($0) } ?? true
    return start + dropFirst() + (end ? "" : ".")
  }
}
