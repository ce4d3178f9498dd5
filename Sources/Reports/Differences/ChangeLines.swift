import Editorial
import Prose

/// One change of a difference: a heading that says what it did, and the words.
struct ChangeLines {
  private let difference: Difference
  private let oldLines: LineTable
  private let newLines: LineTable

  /// Finds the lines of both texts.
  init(_ difference: Difference) {
    self.difference = difference
    oldLines = LineTable(difference.old.text)
    newLines = LineTable(difference.new.text)
  }

  /// Writes a change for a terminal.
  func write(_ change: Change, on canvas: inout Canvas) {
    canvas.add(heading(change))
    canvas.add(words(change), indent: 2)
  }

  /// The words of a change, deleted and inserted ones marked.
  func words(_ change: Change) -> Phrase {
    switch (change.old, change.new) {
    case (let old?, let new?):
      let phrase = Stretch.phrase(difference.old.text, old, difference.new.text, new, change.edits)
      return change.edits.isEmpty ? phrase.restyled { $0.tone = .faint } : phrase
    case (let old?, nil): return Phrase(Wording.folded(difference.old.text[old]), .deleted)
    case (nil, let new?): return Phrase(Wording.folded(difference.new.text[new]), .inserted)
    case (nil, nil): return Phrase()
    }
  }

  /// Gives a change to programs.
  func json(_ change: Change, claims: [TrackedClaim]) -> JSON {
    .object([
      "kind": .string(change.kind.rawValue), "moved": .bool(change.isMoved),
      "class": .optional(change.changeClass?.rawValue),
      "old": side(change.old, in: difference.old.text, oldLines),
      "new": side(change.new, in: difference.new.text, newLines),
      "edits": .array(
        change.edits.map { edit in
          .object([
            "old": side(edit.old, in: difference.old.text, oldLines),
            "new": side(edit.new, in: difference.new.text, newLines),
          ])
        }
      ),
      "claims": .array(
        claims.map { claim in
          .object([
            "id": .string(claim.claim.id.string), "status": .string(claim.status.word),
            "currency": .string(claim.shownCurrency.word),
          ])
        }
      ),
    ])
  }

  private func side(_ range: Range<Int>?, in text: Text, _ lines: LineTable) -> JSON {
    guard let range else { return .null }
    return .object([
      "line": .integer(lines.line(at: range.lowerBound)), "start": .integer(range.lowerBound),
      "end": .integer(range.upperBound), "text": .string(text[range]),
    ])
  }

  private func heading(_ change: Change) -> Phrase {
    let oldLine = change.old.map { oldLines.line(at: $0.lowerBound) }
    let newLine = change.new.map { newLines.line(at: $0.lowerBound) }
    var phrase = Phrase()
    if let line = newLine ?? oldLine {
      phrase.add(newLine == nil ? "was line \(line)  " : "line \(line)  ", .faint, isSolid: true)
    }
    if let changeClass = change.changeClass {
      phrase += changeClass.phrase
      phrase.add("  ")
    }
    phrase.add(deed(change), isSolid: true)
    if change.isMoved, let oldLine {
      phrase.add(change.kind == .moved ? " from line \(oldLine)" : ", moved from line \(oldLine)")
    }
    return phrase
  }

  private func deed(_ change: Change) -> String {
    switch change.kind {
    case .typography: "same words, other marks"
    case .split: "split into several sentences"
    case .merged: "merged into one sentence"
    default: change.kind.words
    }
  }
}
