import Editorial
import Prose

extension QueryReport {
  /// Writes a letter with every question that is out, its wording and its place: to the author, or to whom it was asked for.
  ///
  /// It is Markdown that a mail program may show as it is: every question is a numbered item.
  package var letter: String {
    let title = Wording.folded(dossier.story.title)
    var lines = ["# Questions about \(Markdown.line(Quoted.phrase(title)))", ""]
    lines.append(
      "Draft \(Markdown.code(dossier.slug.string)), \(dossier.revision.name) of \(dossier.revision.date.minute); "
        + "as of \(now.minute)."
    )
    let letters = letters
    guard !letters.isEmpty else { return (lines + ["", "No question is open."]).joined(separator: "\n") + "\n" }
    var number = 0
    for (addressee, items) in letters {
      lines.append("")
      if letters.count == 1 {
        lines += ["Dear \(Markdown.escaped(safe(addressee))),", ""]
        lines.append(
          items.count == 1
            ? "one question about this draft is open, and we cannot check the sentence without you:"
            : "\(items.count) questions about this draft are open, and we cannot check these sentences without you:"
        )
      } else {
        lines.append("## To \(Markdown.escaped(safe(addressee)))")
      }
      for item in items {
        number += 1
        lines.append("")
        lines += self.lines(item, number)
      }
    }
    if letters.count == 1 { lines += ["", "Thank you: \(Markdown.escaped(safe(askers)))."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ item: Item, _ number: Int) -> [String] {
    let margin = String(repeating: " ", count: "\(number). ".utf8.count)
    let question = Markdown.line(Phrase(Wording.folded(item.query.decision.note ?? ""), .bold))
    var lines = [
      "\(number). \(question)", "", "\(margin)> \(Markdown.line(Quoted.phrase(item.claim.line), isStart: true))", "",
    ]
    if case .stale = item.query.currency, let asked = item.query.decision.wording {
      let words = Markdown.line(Quoted.phrase(Wording.folded(asked.text)))
      lines += ["\(margin)Those are its words now; the question was about \(words).", ""]
    }
    var place = "\(margin)\(places.words(item.claim)); claim \(Markdown.code(item.claim.shortID)). "
    let asked = Phrase("Asked by \(safe(item.query.person.name))")
    place += "\(Markdown.line(QueryLines.age(item.query, at: now, lead: asked)))."
    return lines + [place]
  }

  private var askers: String {
    var seen: Set<String> = []
    return open.map(\.query.person.name).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func safe(_ words: String) -> String { Phrase(Wording.folded(words)).plain }
}
