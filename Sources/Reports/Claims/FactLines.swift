import Editorial
import Prose

/// The facts of a claim as ticks: one line a fact, and below it who ticked it against what.
enum FactLines {
  /// Writes the facts, and behind them the ticks that are stale.
  static func write(_ sheet: FactSheet, on canvas: inout Canvas) {
    let digits = String(sheet.entries.count).utf8.count
    for entry in sheet.entries {
      let number = String(entry.fact.number)
      let fill = String(repeating: " ", count: digits - number.utf8.count)
      let sign = entry.isTicked ? Phrase("✓", .toned(.settled)) : Phrase("○")
      let lead = sign + Phrase(" \(fill)\(number)  ")
      var line = words(entry.fact.words, entry.fact.kind)
      if case .date(let date)? = entry.fact.value, let words = date.words {
        line.add("  \(words)", date.contradictsWeekday ? .toned(.reopened) : .faint)
      }
      if let name = entry.fact.fullName { line.add("  \(name)", .faint) }
      canvas.add(line, lead: lead)
      for tick in entry.ticks { canvas.add(by(tick), indent: digits + 4) }
    }
    for tick in sheet.stale {
      let fill = String(repeating: " ", count: digits + 1)
      var line = words(tick.name.words, tick.name.kind)
      line.add("  stale: no such words now", .toned(.reopened))
      canvas.add(line, lead: Phrase("~", .toned(.reopened)) + Phrase("\(fill)  "))
      canvas.add(by(tick), indent: digits + 4)
    }
  }

  /// How many facts are ticked: “3 of 5 facts ticked”.
  static func count(_ ticked: Int, of facts: Int) -> String {
    facts == 0 ? "no facts" : "\(ticked) of \(Count.of(facts, "fact")) ticked"
  }

  private static func words(_ words: String, _ kind: ClaimKind) -> Phrase {
    Phrase(words) + Phrase("  ") + Phrase(kind.rawValue, .faint)
  }

  /// Who ticked it, when, and against what.
  private static func by(_ tick: FactTick) -> Phrase {
    var line = Phrase(tick.person.name, .bold)
    line.add("  ")
    line.add(tick.date.minute, .faint)
    for source in tick.sources { line += Phrase("  ") + source.phrase }
    return line
  }
}
