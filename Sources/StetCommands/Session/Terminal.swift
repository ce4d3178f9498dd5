import Glibc

/// What the program knows of the screen it writes to.
struct Terminal: Sendable, Hashable {
  /// The columns to wrap to.
  let width: Int
  /// The columns that there are.
  let columns: Int
  /// Whether output goes to a screen.
  let isTerminal: Bool
  /// Whether colour may be used wherever a screen is in the end.
  let allowsColour: Bool
  /// Whether colour may be used.
  let hasColour: Bool

  /// Looks at standard output and at the environment: colour only on a terminal that can show it, never with `NO_COLOR`.
  ///
  /// See https://no-color.org for the variable.
  init(environment: [String: String], color: ColorChoice) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    let isDumb = environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true
    let isForbidden = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    allowsColour = color != .never && !isDumb && !isForbidden
    hasColour =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isDumb && !isForbidden
      }
    // A wider line than this is hard to read; a narrower one than this cannot hold a claim.
    columns = Self.columns(environment) ?? 80
    width = min(max(columns, 40), 120)
  }

  private static func columns(_ environment: [String: String]) -> Int? {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment["COLUMNS"].flatMap { Int($0) }
  }
}

/// When to use colour.
enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal that can show it.
  case auto
  /// Everywhere, as for `less -R`.
  case always
  /// Nowhere.
  case never
}
