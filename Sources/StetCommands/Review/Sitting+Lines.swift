import Reports

extension Sitting {
  /// Goes through the claims line by line, where there is no terminal or one that cannot place the cursor.
  func runLines() throws -> ExitStatus {
    var shown: String?
    while true {
      let style = session.style
      if state.mode == .help {
        session.console.write(ReviewLines.help(style: style))
        _ = state.handle(.line(""))
      }
      session.console.write(ReviewLines.news(state, style: style))
      if state.mode == .browsing {
        let card = ReviewLines.card(state, style: style)
        if card != shown { session.console.write(card) }
        shown = card
      }
      session.console.write(ReviewLines.prompt(state))
      guard let line = readLine() else {
        session.console.write("\n")
        if case .form = state.mode {
          session.console.say("stet: The input ended in the middle of a decision, which was not recorded.")
        }
        return .done
      }
      // A pipe shows no answers, so its questions would run into each other.
      if !session.isTyped { session.console.write("\n") }
      guard let request = state.handle(.line(line)) else { continue }
      if case .leave = request { return .done }
      try perform(request)
    }
  }
}
