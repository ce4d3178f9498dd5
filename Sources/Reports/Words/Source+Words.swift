import Editorial
import Prose

extension Source {
  /// The source on one line: title, locator, what it is, address, what it goes back to, and its own words.
  var phrase: Phrase { name + details }

  /// The title, and for a confidential source that it is a label.
  var name: Phrase {
    var phrase = Phrase(title)
    if isConfidential { phrase.add(" (confidential)", .toned(.reopened)) }
    return phrase
  }

  /// Where in it the fact stands and how close it is, and all else but its title.
  private var details: Phrase {
    var phrase = Phrase()
    if let locator, !locator.isEmpty { phrase.add(", \(locator)") }
    let marks = [kind?.noun, role?.rawValue, terms?.words].compactMap { $0 }
    if !marks.isEmpty { phrase.add(" (\(marks.joined(separator: ", ")))", .faint) }
    if let url, url != title { phrase.add(" \(url)", .faint) }
    if let accessed { phrase.add(", read \(accessed.iso)", .faint) }
    if let origin { phrase.add(", from \(origin)", .faint) }
    if let passage {
      phrase += Phrase(": ") + Quoted.phrase(Wording.folded(passage))
    }
    return phrase
  }
}

extension Source.Kind {
  /// What one of the kind is called.
  var noun: String {
    switch self {
    case .webPage: "web page"
    case .observation: "own observation"
    default: rawValue
    }
  }

  /// What several are called, as a heading.
  var heading: String {
    switch self {
    case .document: "Documents"
    case .interview: "Interviews"
    case .recording: "Recordings"
    case .webPage: "Web pages"
    case .data: "Data"
    case .photograph: "Photographs"
    case .observation: "Own observation"
    }
  }
}

extension Source.Terms {
  /// What may be published, in the words of the trade.
  var words: String {
    switch self {
    case .onRecord: "on the record"
    case .background: "on background"
    case .deepBackground: "on deep background"
    case .offRecord: "off the record"
    }
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
