package import Editorial
import Prose

/// How much changed between two texts: how many changes of each kind, and how many words came and went.
package struct DiffStat: Sendable {
  /// A kind of change with its counts.
  private struct Row {
    let name: String
    let label: Phrase
    var changes = 0
    var wordsOut = 0
    var wordsIn = 0
  }

  private let report: DiffReport
  private let classes: [Row]
  private let deeds: [Row]
  private let spacings: Int

  /// Counts what a report shows.
  package init(_ report: DiffReport) {
    self.report = report
    let shown = report.shown
    var classes = ChangeClass.allCases.map { Row(name: $0.rawValue, label: $0.phrase) }
    var deeds = Change.Kind.allCases.map {
      Row(name: $0.rawValue, label: Phrase($0 == .typography ? "other marks" : $0.words))
    }
    for one in shown.changes {
      let (out, new) = Self.words(one.change, in: report.difference)
      if let changeClass = one.change.changeClass, let index = ChangeClass.allCases.firstIndex(of: changeClass) {
        Self.add(1, out, new, to: &classes[index])
      }
      if let index = Change.Kind.allCases.firstIndex(of: one.change.kind) {
        Self.add(one.sentences, out, new, to: &deeds[index])
      }
    }
    self.classes = classes.filter { $0.changes > 0 }
    self.deeds = deeds.filter { $0.changes > 0 }
    spacings = shown.spacings.count
  }

  /// Writes the counts for a terminal.
  package func text(style: TerminalStyle) -> String { document.text(style: style) }

  /// Sets the counts as Markdown.
  package var markdown: String { document.markdown }

  /// Sets the counts as a page.
  package var html: String { document.html() }

  /// Gives the counts to programs.
  package var json: JSON {
    .object([
      "format": 1, "title": .optional(report.title), "from": report.from.json, "to": report.to.json,
      "same": .bool(report.difference.isEmpty), "coarse": .bool(report.difference.isCoarse),
      "classes": Self.json(classes), "kinds": Self.json(deeds), "spacings": .integer(spacings),
    ])
  }

  private var document: Document {
    var facts = report.heads
    facts.append(Document.Fact(label: "Changes", value: Phrase(report.summary(of: report.shown))))
    if let coarse = report.coarse { facts.append(Document.Fact(label: "Note", value: Phrase(coarse))) }
    var sections: [Document.Section] = []
    if !classes.isEmpty { sections.append(section("What changed", "changes", classes)) }
    if !deeds.isEmpty { sections.append(section("How", "sentences", deeds)) }
    return Document(title: report.documentTitle, facts: facts, sections: sections)
  }

  private func section(_ heading: String, _ counted: String, _ rows: [Row]) -> Document.Section {
    let table = Document.Table(
      columns: ["kind", Phrase(counted), "words out", "words in"],
      rows: rows.map { [$0.label, Phrase("\($0.changes)"), Phrase("\($0.wordsOut)"), Phrase("\($0.wordsIn)")] }
    )
    return Document.Section(heading: heading, pieces: [.table(table)])
  }

  private static func add(_ changes: Int, _ out: Int, _ new: Int, to row: inout Row) {
    row.changes += changes
    row.wordsOut += out
    row.wordsIn += new
  }

  /// How many words a change took out and put in; what was moved did neither.
  private static func words(_ change: Change, in difference: Difference) -> (out: Int, new: Int) {
    let (old, new) = (difference.old.text, difference.new.text)
    switch (change.old, change.new) {
    case (let range?, nil): return (WordCount.of(old, range), 0)
    case (nil, let range?): return (0, WordCount.of(new, range))
    default:
      return (
        change.edits.reduce(0) { $0 + WordCount.of(old, $1.old) },
        change.edits.reduce(0) { $0 + WordCount.of(new, $1.new) }
      )
    }
  }

  private static func json(_ rows: [Row]) -> JSON {
    .object(
      Dictionary(
        uniqueKeysWithValues: rows.map {
          (
            $0.name,
            JSON.object([
              "changes": .integer($0.changes), "wordsOut": .integer($0.wordsOut), "wordsIn": .integer($0.wordsIn),
            ])
          )
        }
      )
    )
  }
}
