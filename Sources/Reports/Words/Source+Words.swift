import Editorial

extension Source {
  /// The source on one line: title, locator, how close it is, address.
  var phrase: Phrase {
    var phrase = Phrase(title)
    if let locator, !locator.isEmpty { phrase.add(", \(locator)") }
    if let role { phrase.add(" (\(role.rawValue))", .faint) }
    if let url, url != title { phrase.add(" \(url)", .faint) }
    return phrase
  }
}

extension Disposition {
  /// What the text should do, as the rest of a sentence.
  var phrase: Phrase {
    switch self {
    case .stet: "stet: let it stand"
    case .change(let wording): Phrase("change to ") + Quoted.phrase(Wording.folded(wording))
    case .attribute: "attribute: say who says so"
    case .hedge: "hedge: say it more carefully"
    case .cut: "cut: take it out"
    case .hold: "hold: do not publish before this is settled"
    }
  }
}
