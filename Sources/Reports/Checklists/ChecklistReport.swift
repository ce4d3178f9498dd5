package import Editorial

/// Checklists as they stand for a draft: what `stet checklist` prints, and what a tick changes.
package struct ChecklistReport: Sendable {
  private let slug: Slug
  private let revision: Revision
  private let sheets: [ChecklistSheet]
  private let hidden: Int
  private let absence: String
  private let commit: String?

  /// Takes the sheets to show, in their order.
  ///
  /// - Parameters:
  ///   - hidden: how many lists are left out because the draft holds nothing that they are for.
  ///   - asked: the names of the lists that were asked for, where some were and those are shown that have open items: what to say
  ///     when there is none depends on it.
  ///   - commit: the commit that changed them, as forty hexadecimal digits; nil where nothing was changed.
  package init(
    _ sheets: [ChecklistSheet],
    of dossier: Dossier,
    hidden: Int = 0,
    asked: [String] = [],
    commit: String? = nil
  ) {
    self.sheets = sheets
    self.hidden = hidden
    absence =
      if !asked.isEmpty {
        "No item of \(asked.joined(separator: ", ")) is open."
      } else if sheets.isEmpty, dossier.sheets.contains(where: \.applies) {
        "No item of the checklists that apply to \(dossier.slug.string) is open."
      } else {
        "No checklist\(dossier.brokenChecklists.isEmpty ? "" : " that can be read") applies to \(dossier.slug.string)."
      }
    self.commit = commit
    slug = dossier.slug
    revision = dossier.revision
  }

  /// Writes each list with its items: done or open, by whom, what an edit has opened again, and why an open one is asked for.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for sheet in sheets { write(sheet, on: &canvas) }
    if sheets.isEmpty { canvas.add(Phrase(absence)) }
    if hidden > 0 {
      canvas.space()
      canvas.add(
        Phrase("\(Count.of(hidden, "more list")) for what this draft does not hold: --all shows them.", .faint)
      )
    }
    if let commit {
      canvas.space()
      canvas.add(Phrase("commit \(commit.prefix(7))", .faint))
    }
    return canvas.text
  }

  /// Gives the lists to programs, under `checklists`.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(slug.string), "revision": .integer(revision.number), "commit": .optional(commit),
      "checklists": .array(sheets.map(Self.value)),
    ])
  }

  private func write(_ sheet: ChecklistSheet, on canvas: inout Canvas) {
    canvas.space()
    var head = Phrase(sheet.list.title, .bold)
    head.add("  \(sheet.list.name)", .code, isSolid: true)
    head.add(
      "  \(sheet.done) of \(sheet.entries.count) done",
      .toned(sheet.open.isEmpty ? .settled : .plain)
    )
    if sheet.isRequired { head.add("  required", .toned(.reopened)) }
    if !sheet.applies { head.add("  not for this draft", .faint) }
    canvas.add(head)
    let width = "\(sheet.entries.count)".utf8.count
    var section: String?
    for entry in sheet.entries {
      if let heading = entry.item.section, heading != section { canvas.add(Phrase(heading, .faint), indent: 2) }
      section = entry.item.section
      write(entry, width: width, on: &canvas)
    }
  }

  private func write(_ entry: ChecklistSheet.Entry, width: Int, on canvas: inout Canvas) {
    let (sign, tone): (String, Tone) =
      entry.isDone ? ("✓", .settled) : entry.reopened.isEmpty ? ("○", .plain) : ("~", .reopened)
    let number = "\(entry.item.number)"
    var lead = Phrase("  \(sign) ", .toned(tone))
    lead.add(String(repeating: " ", count: width - number.utf8.count) + number + " ", .faint)
    var words = Phrase(entry.item.words)
    if entry.isDone {
      words.add("  \(entry.ticks.map(Self.words).joined(separator: "; "))", .faint)
    } else if !entry.reopened.isEmpty {
      words.add(
        "  opened again by an edit: \(entry.reopened.map(Self.words).joined(separator: "; "))",
        .toned(.reopened)
      )
    }
    canvas.add(words, lead: lead)
    // Who has just ticked something knows why.
    if let why = entry.item.why, !entry.isDone, commit == nil {
      canvas.add(Phrase("Why: \(why)", .faint), indent: DisplayWidth.columns(of: lead.plain))
    }
  }

  private static func words(_ tick: ChecklistSheet.Tick) -> String {
    "\(tick.person.name)\(tick.revision.map { ", r\($0)" } ?? "")"
  }

  private static func value(_ sheet: ChecklistSheet) -> JSON {
    .object([
      "name": .string(sheet.list.name), "title": .string(sheet.list.title), "required": .bool(sheet.isRequired),
      "applies": .bool(sheet.applies), "appliesTo": .array(sheet.list.scopes.map { .string($0.word) }),
      "done": .integer(sheet.done),
      "items": .array(
        sheet.entries.map { entry in
          .object([
            "item": .string("\(sheet.list.name)/\(entry.item.number)"), "words": .string(entry.item.words),
            "why": .optional(entry.item.why), "section": .optional(entry.item.section), "done": .bool(entry.isDone),
            "ticks": .array(entry.ticks.map(tick)), "reopened": .array(entry.reopened.map(tick)),
          ])
        }
      ),
    ])
  }

  private static func tick(_ tick: ChecklistSheet.Tick) -> JSON {
    .object([
      "person": .string(tick.person.email), "name": .string(tick.person.name), "date": .string(tick.date.rfc3339),
      "revision": tick.revision.map(JSON.integer) ?? .null,
    ])
  }
}
