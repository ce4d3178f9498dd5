import Editorial
import Prose

/// One change of a difference in words: a heading that says what it did, and the words of both texts.
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

  /// Says what a change did: its class, the deed, and where it stands.
  func heading(_ shown: ShownChange) -> Phrase {
    let change = shown.change
    let oldLine = change.old.map { oldLines.line(at: $0.lowerBound) }
    let newLine = change.new.map { newLines.line(at: $0.lowerBound) }
    var phrase = shown.kind
    if !phrase.isEmpty { phrase.add("  ") }
    phrase.add(shown.deed, change.changeClass == nil ? .bold : .plain)
    if change.isMoved, let oldLine {
      phrase.add(change.kind == .moved ? " from line \(oldLine)" : ", moved from line \(oldLine)")
    }
    if let line = newLine ?? oldLine {
      phrase.add("  ")
      phrase.add(
        newLine == nil ? "was line \(line)" : change.isMoved ? "now line \(line)" : "line \(line)",
        .faint,
        isSolid: true
      )
    }
    return phrase
  }

  /// The words of a change, deleted and inserted ones marked.
  func words(_ change: Change) -> Phrase {
    switch (change.old, change.new) {
    case (let old?, let new?):
      let phrase = Stretch.phrase(difference.old.text, old, difference.new.text, new, change.edits)
      return change.edits.isEmpty ? phrase.restyled { $0.tone = .faint } : phrase
    default: return before(change) + after(change)
    }
  }

  /// The words as they stood, what was taken out marked; empty for what was inserted.
  func before(_ change: Change) -> Phrase {
    guard let old = change.old else { return Phrase() }
    return side(old, change.edits.map(\.old), difference.old.text, change.new == nil ? .deleted : .plain, .deleted)
  }

  /// The words as they stand, what was put in marked; empty for what was deleted.
  func after(_ change: Change) -> Phrase {
    guard let new = change.new else { return Phrase() }
    return side(new, change.edits.map(\.new), difference.new.text, change.old == nil ? .inserted : .plain, .inserted)
  }

  /// Gives a stretch of the old text to programs.
  func oldSide(_ range: Range<Int>?) -> JSON { side(range, in: difference.old.text, oldLines) }

  /// Gives a stretch of the new text to programs.
  func newSide(_ range: Range<Int>?) -> JSON { side(range, in: difference.new.text, newLines) }

  /// The line of the old text at an offset.
  func oldLine(at offset: Int) -> Int { oldLines.line(at: offset) }

  /// The line of the new text at an offset.
  func newLine(at offset: Int) -> Int { newLines.line(at: offset) }

  private func side(_ range: Range<Int>, _ edits: [Range<Int>], _ text: Text, _ kept: Look, _ changed: Look) -> Phrase {
    guard kept.edit == nil else { return Phrase(Wording.folded(text[range]), kept) }
    var phrase = Phrase()
    var at = range.lowerBound
    for edit in edits {
      phrase.add(text[at..<edit.lowerBound], kept)
      phrase.add(text[edit], changed)
      at = edit.upperBound
    }
    phrase.add(text[at..<range.upperBound], kept)
    return phrase
  }

  private func side(_ range: Range<Int>?, in text: Text, _ lines: LineTable) -> JSON {
    guard let range else { return .null }
    return .object([
      "line": .integer(lines.line(at: range.lowerBound)), "start": .integer(range.lowerBound),
      "end": .integer(range.upperBound), "text": .string(text[range]),
    ])
  }
}
