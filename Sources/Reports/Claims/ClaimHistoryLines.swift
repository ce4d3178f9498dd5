import Editorial
import Prose

/// The life of a claim on a terminal: each wording with the revision that brought it, and the decisions on it.
enum ClaimHistoryLines {
  /// Writes the chapters, oldest first; a changed wording is shown with the words that came and went.
  static func write(_ history: ClaimHistory, on canvas: inout Canvas) {
    canvas.heading("History")
    var before: String?
    for chapter in history.chapters {
      canvas.space()
      canvas.add(head(chapter), lead: Phrase("\(chapter.revision?.name ?? "r?")  ", .bold))
      if chapter.fate == .reads {
        let words = before.map { Stretch.phrase(from: $0, to: chapter.wording) } ?? Quoted.phrase(chapter.wording)
        canvas.add(words, indent: 4)
      }
      for (person, decision) in chapter.decisions { write(decision, by: person, on: &canvas) }
      for entry in chapter.undone { write(entry, on: &canvas) }
      before = chapter.wording
    }
  }

  /// Gives the chapters to programs.
  static func json(_ history: ClaimHistory) -> JSON {
    .array(
      history.chapters.map { chapter in
        .object([
          "revision": chapter.revision.map(RevisionJSON.value) ?? .null, "fate": .string(chapter.fate.rawValue),
          "wording": .string(chapter.wording), "change": .optional(chapter.change?.rawValue),
          "decisions": .array(chapter.decisions.map { .string($0.decision.id) }),
          "undone": .array(chapter.undone.map(json)),
        ])
      }
    )
  }

  private static func json(_ undone: UndoneDecision) -> JSON {
    .object([
      "decision": ClaimJSON.value(undone.decision, by: undone.person), "undoneDate": .string(undone.date.rfc3339),
      "commit": .string(undone.commit),
    ])
  }

  private static func write(_ undone: UndoneDecision, on canvas: inout Canvas) {
    var line = Phrase("undone: ", .faint)
    line += StatusSign(undone.decision.verb).phrase.restyled { $0 = .faint }
    line.add("  \(undone.person.name)  ", .faint)
    line.add(undone.decision.date.minute, .faint, isSolid: true)
    if !undone.decision.facts.isEmpty {
      line.add("  \(undone.decision.facts.map { Wording.quoted($0.words) }.joined(separator: ", "))", .faint)
    }
    line.add(", taken back ", .faint)
    line.add(undone.date.minute, .faint, isSolid: true)
    line.add("  commit \(undone.commit.prefix(7))", .faint, isSolid: true)
    canvas.add(line, indent: 4)
  }

  private static func head(_ chapter: ClaimHistory.Chapter) -> Phrase {
    var head = Phrase()
    switch chapter.fate {
    case .reads: if let change = chapter.change { head += change.phrase + Phrase("  ") }
    case .moved: head.add("moved: same words, new place  ")
    case .ambiguous: head.add("ambiguous: the words stand in several places  ", .toned(.reopened))
    case .gone: head.add("gone: the words are not in the text  ", .toned(.reopened))
    }
    guard let revision = chapter.revision else {
      head.add("from a state of the draft that is missing from the history", .faint)
      return head
    }
    head.add("\(revision.author)  ", .faint)
    head.add("\(revision.date.minute)  ", .faint, isSolid: true)
    head.add(revision.subject, .faint)
    return head
  }

  private static func write(_ decision: Decision, by person: Person, on canvas: inout Canvas) {
    var line = StatusSign(decision.verb).phrase
    line.add("  \(person.name)", .bold)
    line.add("  ")
    line.add(decision.date.minute, .faint, isSolid: true)
    if !decision.facts.isEmpty {
      line.add("  \(decision.facts.map { Wording.quoted($0.words) }.joined(separator: ", "))")
    }
    canvas.add(line, indent: 4)
    for (label, value) in CheckLines.facts(of: decision) { canvas.addFact(label, value, indent: 6) }
  }
}
