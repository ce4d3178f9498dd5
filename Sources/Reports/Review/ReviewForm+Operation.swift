import Editorial

extension ReviewForm {
  /// What is wrong with a line before anybody is asked; nil where nothing is.
  var objection: (field: Field, sentence: String)? {
    if fields.contains(.role), role == nil, !text(.role).isEmpty {
      return (.role, "Say p for a primary source, s for a secondary one, or nothing.")
    }
    if fields.contains(.wanted), wanted == nil, !text(.wanted).isEmpty {
      return (.wanted, "Say c, x, a, h or o: change, cut, attribute, hedge or hold.")
    }
    if act == .verify, cited.isEmpty, text(.source).isEmpty {
      return (.source, "A verified claim needs the source it was checked against.")
    }
    if act == .source, text(.source).isEmpty { return (.source, "A source needs a title or an address.") }
    return nil
  }

  /// The source that is typed, one that was cited with all that was said of it then; none where none is typed.
  private var sources: [Source] {
    let title = text(.source)
    guard !title.isEmpty else { return [] }
    let locator = text(.locator).isEmpty ? nil : text(.locator)
    let known = cited.last { $0.title == title && $0.locator == locator && (role == nil || role == $0.role) }
    return [known ?? Source(named: title, locator: locator, role: role)]
  }

  /// What the lines amount to.
  var operation: any ClaimOperation {
    let note = text(.note)
    switch act {
    case .verify: return Verify(sources: sources, note: note.isEmpty ? nil : note)
    case .dispute: return Dispute(note: note, disposition: disposition, sources: sources)
    case .query: return Query(question: text(.question), to: text(.addressee))
    case .source: return Cite(sources: sources)
    case .tick: return Tick(facts, sources: sources)
    case .note: return Note(note)
    case .unverifiable: return MarkUnverifiable(note: note)
    case .onAuthor: return MarkOnAuthor(reason: note)
    case .notCheckable: return MarkNotCheckable(reason: note)
    case .reopen: return Reopen(note: note.isEmpty ? nil : note)
    }
  }

  private var role: Source.Role? {
    switch text(.role).lowercased() {
    case "p", "primary": .primary
    case "s", "secondary": .secondary
    default: nil
    }
  }

  private var disposition: Disposition? {
    switch wanted {
    case .change?: .change(wording: text(.wording))
    case .cut?: .cut
    case .attribute?: .attribute
    case .hedge?: .hedge
    case .hold?: .hold
    case nil: nil
    }
  }

  /// Numbers, or words with commas between them; nothing, and “all”, mean every fact.
  private var facts: FactChoice {
    let typed = text(.facts)
    if typed.isEmpty || typed.lowercased() == "all" { return .all }
    let words = typed.split { $0 == " " || $0 == "," }.map(String.init)
    if words.allSatisfy({ Int($0) != nil }) { return .named(words) }
    return .named(typed.split(separator: ",").map { Wording.folded(String($0)) }.filter { !$0.isEmpty })
  }
}

extension ReviewForm.Field {
  /// How the line is asked for.
  var label: String {
    switch self {
    case .source: "Source"
    case .locator: "Where in it"
    case .role: "Primary or secondary"
    case .note: "Note"
    case .wanted: "The text should"
    case .wording: "Wanted wording"
    case .question: "Question"
    case .addressee: "To"
    case .facts: "Facts"
    }
  }
}

extension ReviewForm {
  /// How a line is asked for, in this decision.
  var label: String {
    switch (act, field) {
    case (.dispute, .note): "What is wrong"
    case (.unverifiable, .note): "What was searched"
    case (.onAuthor, .note), (.notCheckable, .note): "Why"
    case (.verify, .note), (.reopen, .note): "Note, if any"
    case (.tick, .source): "Against"
    case (_, let field): field.label
    }
  }

  /// What may be said in the line.
  var advice: String {
    switch field {
    case .source where act == .dispute || act == .tick: "title or address, if there is one"
    case .source where act == .verify && !cited.isEmpty:
      "one more, or nothing for the \(cited.count == 1 ? "one" : "\(cited.count)") you cited"
    case .source: "title or address; ↑ brings the last ones back"
    case .locator: "page, paragraph, time"
    case .role: "p, s or nothing"
    case .wanted: "c change  x cut  a attribute  h hedge  o hold"
    case .wording: "edit the words"
    case .facts: "numbers, or words with commas; nothing for all"
    default: ""
    }
  }
}
