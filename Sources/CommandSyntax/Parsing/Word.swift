/// One argument as its spelling alone shows it, before any option is known.
///
/// A word is an option when it begins with `--`, or with `-` and a letter. So `-` is an operand, and so are `-5` and
/// `- see below`, which people write as values.
enum Word: Hashable {
  /// `--`: all words after it are operands.
  case terminator
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-n`, `-nvalue` or `-abc`: the characters after the dash.
  case short(String)
  /// Anything else.
  case plain(String)

  /// Reads one argument.
  ///
  /// Arguments are taken apart by Unicode scalars, so that a value may begin with a combining character.
  init(_ argument: String) {
    let scalars = argument.unicodeScalars
    guard scalars.first == "-", let second = scalars.dropFirst().first else {
      self = .plain(argument)
      return
    }
    let body = scalars.dropFirst(2)
    if second == "-", body.isEmpty {
      self = .terminator
    } else if second == "-" {
      let name = body.prefix { $0 != "=" }
      let value = name.endIndex < body.endIndex ? String(body[name.endIndex...].dropFirst()) : nil
      self = .long(name: String(name), value: value)
    } else if second.properties.isAlphabetic {
      self = .short(String(scalars.dropFirst()))
    } else {
      self = .plain(argument)
    }
  }

  /// Whether the word cannot be the value of the option before it.
  var isOption: Bool {
    if case .plain = self { return false }
    return true
  }

  /// Whether the words ask for help: `-h` or `--help` stands among them before any `--`.
  static func askForHelp(_ arguments: some Sequence<String>) -> Bool {
    for argument in arguments {
      if argument == "--" { return false }
      if argument == "-h" || argument == "--help" { return true }
    }
    return false
  }
}
