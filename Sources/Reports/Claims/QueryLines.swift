import Editorial
import Prose

/// Questions about claims, in the words of reports.
enum QueryLines {
  /// Writes what the card does not show as a check: an older question of the same person, and the answers to each.
  static func write(_ query: StandingQuery, of claim: TrackedClaim, canvas: inout Canvas) {
    if !claim.checks.contains(where: { $0.decision.id == query.decision.id }) {
      canvas.space()
      canvas.add(head(query.decision, by: query.person))
      for (label, value) in CheckLines.facts(of: query.decision) { canvas.addFact(label, value, indent: 2) }
    }
    for answer in query.answers {
      canvas.space()
      canvas.add(head(answer.decision, by: answer.person) + Phrase("  not judged yet", .toned(.reopened)))
      canvas.addFact("To", Quoted.phrase(Wording.folded(query.decision.note ?? "")), indent: 2)
      for (label, value) in CheckLines.facts(of: answer.decision) { canvas.addFact(label, value, indent: 2) }
    }
  }

  /// When it was asked, by when it is due, and whether that is over: “asked 3 days ago, due 2022-01-10: 2 days overdue”.
  ///
  /// - Parameter lead: what stands before the time, such as “Asked by Ada”.
  static func age(_ query: StandingQuery, at now: Timestamp, lead: Phrase = Phrase("asked")) -> Phrase {
    lead + Phrase(" ") + since(query, at: now)
  }

  /// The same without “asked”, for where a label says that.
  static func since(_ query: StandingQuery, at now: Timestamp) -> Phrase {
    var line = Phrase(Age.ago(query.decision.date, at: now))
    guard let due = query.decision.due else { return line }
    line.add(", due \(due.iso)")
    guard query.isOpen else { return line }
    let days = DeadlineWords.days(to: due, at: now)
    if query.isOverdue(on: now.date) {
      line += Phrase(": ") + Phrase("\(Count.of(-days, "day")) overdue", Look(tone: .wrong, isBold: true))
    } else {
      line.add(
        days == 0 ? ": today" : days == 1 ? ": tomorrow" : ": in \(days) days",
        .toned(days < 2 ? .reopened : .faint)
      )
    }
    return line
  }

  /// Whom a question went to; the author by name where the story has one.
  static func addressee(_ query: StandingQuery, of dossier: Dossier) -> String { dossier.addressee(of: query) }

  private static func head(_ decision: Decision, by person: Person) -> Phrase {
    var head = StatusSign(decision.verb).phrase
    head.add("  \(person.name)", .bold)
    head.add("  ")
    head.add(decision.date.minute, .faint, isSolid: true)
    return head
  }
}
