package import Editorial

/// The desk's board: every story with its state, its deadline, how far it is and what blocks it.
///
/// The most pressing story comes first: by deadline, those without one behind, and what is published, spiked or killed last; of
/// equal ones the first in the order of their names.
package struct BoardReport: Sendable {
  let rows: [DraftStanding]
  let now: Timestamp

  /// Takes the stories, and the moment the board is of.
  package init(_ rows: [DraftStanding], at now: Timestamp) {
    self.now = now
    let key = { (row: DraftStanding) in
      (
        row.story.isOpen ? 0 : 1,
        row.story.deadline.flatMap { Deadline($0, offset: now.offset) }?.end(offset: now.offset) ?? .max,
        row.slug.string, row.folder
      )
    }
    self.rows = rows.sorted { key($0) < key($1) }
  }

  /// Sets it for a terminal or a plain file.
  package func text(style: TerminalStyle) -> String {
    guard !rows.isEmpty else { return "No drafts yet.\n" }
    var canvas = Canvas(style)
    canvas.add(totals)
    guard !writesTable(on: &canvas) else { return canvas.text }
    for row in rows {
      canvas.space()
      canvas.addClipped(Phrase(Wording.folded(row.title), .bold))
      let facts =
        [Phrase(row.slug.string, .code, isSolid: true), Phrase("r\(row.revision)"), Self.state(row)] + about(row)
      canvas.add(facts.joined(by: " · "), indent: 2)
      canvas.add(ProgressLine.tally(row.progress), indent: 2)
      canvas.add(Self.blocks(row), indent: 2)
    }
    return canvas.text
  }

  /// Gives it to programs, under `stories`.
  package var json: JSON {
    .object(["format": 1, "date": .string(now.rfc3339), "stories": .array(rows.map(value))])
  }

  /// The state as people read it, with its colour.
  static func state(_ row: DraftStanding) -> Phrase {
    let tone: Tone =
      switch row.story.state {
      case .published?, .ready?: .settled
      case .spiked?, .killed?: .faint
      case nil: .reopened
      default: row.state == StoryState.checked.word ? .settled : .inHand
      }
    return Phrase(row.state, Look(tone: tone, isBold: tone != .faint), isSolid: true)
  }

  /// What keeps the gate closed, in numbers: “gate closed: 1 contested, 3 unchecked”.
  static func blocks(_ row: DraftStanding) -> Phrase {
    guard !row.isOpen else { return Phrase("gate open", .toned(.settled)) }
    return Phrase("gate closed: ", .toned(.wrong)) + reasons(row)
  }

  /// The findings that keep the gate closed, in numbers.
  ///
  /// - Parameter tellsHold: whether a hold is followed by its reason.
  static func reasons(_ row: DraftStanding, tellsHold: Bool = false) -> Phrase {
    let counts = row.story.blocks.map { block in
      let hold = block.kind == .held ? row.story.hold : nil
      let count = block.kind == .notRunning ? block.kind.word : "\(block.count) \(block.kind.word)"
      let words = hold.map { tellsHold ? Self.words(of: $0) : "on hold" } ?? count
      return Phrase(words, .toned(block.kind.sign.tone), isSolid: true)
    }
    return counts.joined(by: ", ")
  }

  /// What is known of the story beside its state: why it is in that, who holds it, its deadline, whose it is.
  func about(_ row: DraftStanding) -> [Phrase] {
    var facts: [Phrase] = []
    if let reason = row.story.stateReason { facts.append(Phrase("why: \(Wording.folded(reason))")) }
    if let hold = row.story.hold { facts.append(Phrase(Self.words(of: hold), .toned(.wrong))) }
    if let deadline = row.story.deadline {
      let words = Deadline(deadline, offset: now.offset)?.words ?? deadline
      facts.append(row.story.isOpen ? DeadlineWords.phrase(deadline, at: now) : Phrase("was due \(words)", .faint))
    }
    if let assignee = row.story.assignee { facts.append(Phrase("with \(assignee.name)")) }
    return facts
  }

  /// Who holds a story, and why.
  private static func words(of hold: Hold) -> String {
    "on hold: \(Wording.folded(hold.reason)) (\(Wording.folded(hold.person.name)))"
  }

  /// How many stories there are, and how many of them need somebody to look.
  var totals: Phrase {
    let open = rows.filter(\.story.isOpen)
    var parts = [Phrase(Count.of(rows.count, "story", "stories"), .bold)]
    let overdue = open.count { row in
      row.story.deadline.flatMap { Deadline($0, offset: now.offset) }.map { $0.seconds(from: now) < 0 } ?? false
    }
    let held = open.count { $0.story.hold != nil }
    parts.append(Phrase("\(open.count) in work"))
    parts.append(Phrase("\(open.count(where: \.isOpen)) with an open gate"))
    if overdue > 0 { parts.append(Phrase("\(overdue) overdue", .toned(.wrong))) }
    if held > 0 { parts.append(Phrase("\(held) on hold", .toned(.wrong))) }
    return parts.joined(by: " · ")
  }

  private func value(_ row: DraftStanding) -> JSON {
    guard case .object(var fields) = DraftJSON.value(row) else { return .null }
    fields["deadline"] = DeadlineWords.json(row.story.deadline, at: now)
    return .object(fields)
  }
}
