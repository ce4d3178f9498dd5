/// The two texts that one with the marks of changes in it was made of.
///
/// It knows the marks that papers use: `[-…-]` and `{+…+}`, CriticMarkup, the elements `del` and `ins`, and `~~…~~` with `**…**`
/// behind it. It is for looking through what is about to be written, so it would rather take something for a mark than miss one.
struct ChangeMarks {
  /// The text without what was put in.
  private(set) var old: [UInt8] = []
  /// The text without what was taken out.
  private(set) var new: [UInt8] = []
  /// Whether there is any mark.
  private(set) var isMarked = false

  /// Which texts hold what is inside a mark; a remark on the text is in neither.
  private enum Side { case old, new, both, neither }

  /// How one kind of mark begins and ends, and which of the texts what is inside belongs to.
  private struct Mark {
    let start: [UInt8]
    let end: [UInt8]
    let side: Side

    init(_ start: String, _ end: String, _ side: Side) {
      (self.start, self.end, self.side) = (Array(start.utf8), Array(end.utf8), side)
    }
  }

  private static let marks = [
    Mark("[-", "-]", .old), Mark("{+", "+}", .new), Mark("{--", "--}", .old),
    Mark("{++", "++}", .new), Mark("<del", "</del>", .old), Mark("<ins", "</ins>", .new),
    Mark("{~~", "~>", .old), Mark("~>", "~~}", .new), Mark("~~", "~~", .old),
    Mark("{>>", "<<}", .neither), Mark("{==", "==}", .both), Mark("**", "**", .new),
  ]

  /// Takes a text apart.
  ///
  /// - Complexity: O(*n*); a mark that does not end within four thousand bytes is none.
  init(_ text: [UInt8]) {
    guard text.contains(where: { $0 == 0x7B || $0 == 0x5B || $0 == 0x3C || $0 == 0x7E }) else { return }
    var offset = 0
    while offset < text.count {
      guard let mark = Self.marks.first(where: { text[offset...].starts(with: $0.start) }),
        let end = Self.end(of: mark, in: text, from: offset + mark.start.count)
      else {
        old.append(text[offset])
        new.append(text[offset])
        offset += 1
        continue
      }
      isMarked = true
      var inside = text[(offset + mark.start.count)..<end]
      // An element's name ends where its attributes do.
      if mark.start[0] == 0x3C, let close = inside.firstIndex(of: 0x3E) { inside = inside[(close + 1)...] }
      if mark.side != .new, mark.side != .neither { old += inside }
      if mark.side != .old, mark.side != .neither { new += inside }
      // What a substitution puts in begins where what it takes out ends.
      offset = mark.end == Array("~>".utf8) ? end : end + mark.end.count
    }
  }

  private static func end(of mark: Mark, in text: [UInt8], from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let last = min(start + 4_096, text.count - mark.end.count)
    guard start <= last else { return nil }
    return (start...last).first { text[$0] == mark.end[0] && text[$0...].starts(with: mark.end) }
  }
}
