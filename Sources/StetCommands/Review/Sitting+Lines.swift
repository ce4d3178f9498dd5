import Glibc
import Reports

extension Sitting {
  /// Goes through the claims line by line, where there is no terminal or one that cannot place the cursor.
  ///
  /// - Returns: 2 where the terminal was lost; what was recorded until then stays.
  func runLines() throws -> ExitStatus {
    let reader = LineReader(try SignalPipe([SIGINT, SIGTERM, SIGHUP, SIGCONT]))
    // While signals are held: a terminal that goes sends more than one.
    defer { withExtendedLifetime(reader) { keepTyped() } }
    var shown: String?
    while true {
      write(&shown)
      switch reader.next() {
      case .signal(SIGCONT): continue
      case .signal(SIGHUP): return .failed
      // As on a screen: out of a decision first, and then out of the review.
      case .signal(SIGINT):
        session.console.write("\n")
        if case .leave? = state.handle(.key(.control("c"))) { return .done }
      case .signal: return .done
      case .end:
        session.console.write("\n")
        if case .form = state.mode {
          session.console.say("stet: The input ended in the middle of a decision, which was not recorded.")
        }
        return .done
      case .line(let line):
        // A pipe shows no answers, so its questions would run into each other.
        if !session.isTyped { session.console.write("\n") }
        guard let request = state.handle(.line(line)) else { break }
        if case .leave = request { return .done }
        try perform(request)
        // What was meant for the editor is not meant for us.
        if case .edit = request { reader.forgetSignals() }
      }
      // A person takes their time over each line.
      if session.isTyped { keepTyped() }
    }
  }

  /// Writes what has happened, the claim where another is at hand, and what is asked for.
  private func write(_ shown: inout String?) {
    let style = session.style
    if state.mode == .help {
      session.console.write(ReviewLines.help(style: style))
      _ = state.handle(.line(""))
    }
    let news = ReviewLines.news(state, style: style)
    var card: String?
    switch state.mode {
    case .browsing, .offering: card = ReviewLines.card(state, style: style)
    case .form, .filter, .help, .confirmingUndo: break
    }
    // What has happened is about the claim before; what is offered is about this one.
    if case .offering = state.mode {} else { session.console.write(news) }
    if let card, card != shown {
      session.console.write(card)
      shown = card
    }
    if case .offering = state.mode { session.console.write(news) }
    session.console.write(ReviewLines.prompt(state))
  }
}
