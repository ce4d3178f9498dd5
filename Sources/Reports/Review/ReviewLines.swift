import Editorial

/// A review where there is no screen: what is printed before each line that a person types.
package enum ReviewLines {
  /// What stands about the claim at hand; to be printed when another comes, and not because something is half typed.
  package static func card(_ state: ReviewState, style: TerminalStyle) -> String {
    var lines = [""] + ReviewFrame.head(state, style: style).dropLast()
    if let claim = state.claim {
      lines += ReviewCard.lines(
        claim,
        of: state.dossier,
        style: style,
        height: nil,
        begun: []
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What happened last.
  package static func news(_ state: ReviewState, style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    if case .offering(let half) = state.mode {
      for phrase in ReviewOffer.phrases(half, in: state, width: style.width).dropLast() { canvas.add(phrase) }
    }
    for news in state.news {
      canvas.add(Phrase(news.sentence, Look(tone: news.isBad ? .wrong : .settled)))
      if let hint = news.hint { canvas.add(Phrase(hint, .faint)) }
    }
    return canvas.text
  }

  /// The page of keys.
  package static func help(style: TerminalStyle) -> String {
    ReviewHelp.lines(style: style).joined(separator: "\n")
      + "\n\nType a letter and Enter. Of a decision, a line that is “.” leaves it and “-” empties what stands in brackets.\n"
  }

  /// What is asked for, without a line break.
  package static func prompt(_ state: ReviewState) -> String {
    let phrase: Phrase
    switch state.mode {
    case .browsing, .help:
      phrase = Phrase("\(state.claim?.shortID ?? "no claim") [v,d,q,s,t,n,u,j,k,/,o,e,?,Q] ")
    case .offering(let half): phrase = Phrase("Go on with \(half.act.noun)? [r go on, x throw away, k keep] ")
    case .confirmingUndo:
      phrase = Phrase("Take back your last decision on \(state.claim?.shortID ?? "")? [y,n] ")
    case .filter: phrase = "filter: "
    case .form(let form):
      let text = form.text(form.field)
      // No arrow keys here.
      let advice = form.advice.split(separator: ";").filter { !$0.contains("↑") }.joined(separator: ";")
      phrase = Phrase("\(form.label)\(advice.isEmpty ? "" : " (\(advice))")\(text.isEmpty ? "" : " [\(text)]"): ")
    }
    return phrase.plain
  }
}
