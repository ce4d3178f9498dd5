/// The pieces of a usage line: what may be said to a command, in the notation of POSIX utility synopses (XBD 12.1).
struct UsageLine: Sendable, Hashable {
  /// A run of letters in a piece.
  enum Run: Sendable, Hashable {
    /// Typed as it stands.
    case literal(String)
    /// Stands for something else.
    case placeholder(String)
    /// Brackets, bars and dots.
    case mark(String)

    var text: String {
      switch self {
      case .literal(let text), .placeholder(let text), .mark(let text): text
      }
    }
  }

  /// The pieces, each of which stays on one line.
  let pieces: [[Run]]

  /// Makes the usage of a command: its name, its operands, then its options, so that the shortest use is read first.
  init(of command: CommandOutline, in program: String) {
    let name = ([program] + command.about.name.words).map { [Run.literal($0)] }
    let parts = command.parts.filter { $0.operand != nil } + command.parts.filter { $0.operand == nil }
    pieces = name + parts.map(Self.piece)
  }

  /// Makes the usage of a program: its name, the options every command takes, and the place of the command.
  init(of program: ProgramOutline) {
    pieces =
      [[.literal(program.about.name)]] + program.globals.map(Self.piece)
      + [[.placeholder("COMMAND")], [.mark("["), .placeholder("ARGUMENT"), .mark("...]")]]
  }

  private static func piece(_ part: PartOutline) -> [Run] {
    switch part {
    case .operand(let operand):
      let name: [Run] = [.placeholder(operand.value.placeholder)] + (operand.atMost == 1 ? [] : [.mark("...")])
      return operand.atLeast == 0 ? bracketed(name) : name
    case .options(let options, let isRequired):
      let spelled = options.map { option -> [Run] in
        let value: [Run] = option.value.map { [.mark(" "), .placeholder($0.placeholder)] } ?? []
        return [.literal(option.principalSpelling)] + value
      }
      let choice = Array(spelled.joined(separator: [.mark(" | ")]))
      let repeated: [Run] = options.contains(where: \.repeats) ? [.mark("...")] : []
      if isRequired { return (options.count > 1 ? [.mark("(")] + choice + [.mark(")")] : choice) + repeated }
      return bracketed(choice) + repeated
    }
  }

  private static func bracketed(_ runs: [Run]) -> [Run] {
    [.mark("[")] + runs + [.mark("]")]
  }

  /// Lays the usage out in lines that are at most so many characters wide, where the pieces allow it.
  func lines(width: Int) -> [String] {
    // A choice between many options may be wider than a line; it then breaks at its bars.
    let words = pieces.map { $0.map(\.text).joined() }.flatMap { piece in
      piece.count + 4 <= width ? [piece] : Wrapping.words(of: piece)
    }
    return Wrapping.fill(words, width: width, hanging: 4)
  }
}
