package import Editorial

/// The drafts of a workspace.
package struct DraftList: Sendable {
  private let rows: [DraftStanding]
  private let now: Timestamp

  /// Takes the drafts in the order to list them, and the moment that what is left is counted from.
  package init(_ rows: [DraftStanding], at now: Timestamp) {
    self.rows = rows
    self.now = now
  }

  /// Writes a few lines a draft: its title, and below it name, revision, state, the gate and progress.
  package func text(style: TerminalStyle) -> String {
    guard !rows.isEmpty else { return "No drafts yet.\n" }
    var canvas = Canvas(style)
    for row in rows {
      canvas.addClipped(Phrase(Wording.folded(row.title), .bold))
      var line = Phrase(row.slug.string, .code)
      line.add("  r\(row.revision)  \(row.state)  ")
      line +=
        row.isOpen
        ? Phrase("gate open", .toned(.settled), isSolid: true)
        : Phrase("gate closed: \(row.reasons)", .toned(.wrong), isSolid: true)
      canvas.add(line, indent: 2)
      let about = BoardReport([row], at: now).about(row)
      if !about.isEmpty { canvas.add(about.joined(by: " · "), indent: 2) }
      canvas.add(ProgressLine.phrase(row.progress), indent: 2)
      canvas.add(ProgressLine.tally(row.progress), indent: 2)
    }
    return canvas.text
  }

  /// Gives the drafts to programs, under `drafts`.
  package var json: JSON { .object(["format": 1, "drafts": .array(rows.map(DraftJSON.value))]) }
}

/// A draft as every report gives it to programs.
enum DraftJSON {
  /// Gives a draft with its figures and the gate's answer.
  static func value(_ standing: DraftStanding) -> JSON {
    .object([
      "slug": .string(standing.slug.string), "title": .string(standing.title), "state": .string(standing.state),
      "revision": .integer(standing.revision), "counts": counts(standing.progress),
      "gate": .object(["open": .bool(standing.isOpen), "reasons": .integer(standing.reasons)]),
      "deadline": .optional(standing.story.deadline), "stateReason": .optional(standing.story.stateReason),
      "hold": standing.story.hold.map(hold) ?? .null,
      "assignee": standing.story.assignee.map(person) ?? .null,
      "blocks": .object(
        Dictionary(uniqueKeysWithValues: standing.story.blocks.map { ($0.kind.rawValue, .integer($0.count)) })
      ),
    ])
  }

  private static func person(_ person: Person) -> JSON {
    .object(["person": .string(person.email), "name": .string(person.name)])
  }

  private static func hold(_ hold: Hold) -> JSON {
    .object([
      "person": .string(hold.person.email), "name": .string(hold.person.name), "date": .string(hold.date.rfc3339),
      "reason": .string(hold.reason),
    ])
  }

  /// Gives the figures of a draft; a status that no claim has is 0.
  static func counts(_ progress: Progress) -> JSON {
    var statuses = Dictionary(uniqueKeysWithValues: ClaimStatus.words.map { ($0, JSON.integer(0)) })
    for (word, count) in progress.statuses { statuses[word] = .integer(count) }
    let currencies = Dictionary(uniqueKeysWithValues: progress.currencies.map { ($0.word, JSON.integer($0.count)) })
    return .object([
      "claims": .integer(progress.claims), "settled": .integer(progress.settled), "statuses": .object(statuses),
      "currencies": .object(currencies), "checkable": .integer(progress.checkable),
      "uncovered": .integer(progress.uncovered), "facts": .integer(progress.facts),
      "ticked": .integer(progress.ticked),
    ])
  }
}
