/// The two texts that one with the marks of changes in it was made of.
///
/// It knows the marks that papers use: `[-…-]` and `{+…+}`, CriticMarkup, the elements `del` and `ins`, and `~~…~~` with `**…**`
/// beside it. It is for looking through what is about to be written, so it would rather take something for a mark than miss one.
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

    /// What a substitution puts in begins where what it takes out ends.
    var isFollowed: Bool { end == [0x7E, 0x3E] }
  }

  private static let marks = [
    Mark("[-", "-]", .old), Mark("{+", "+}", .new), Mark("{--", "--}", .old), Mark("{++", "++}", .new),
    Mark("<del", "</del>", .old), Mark("<ins", "</ins>", .new), Mark("{~~", "~>", .old), Mark("~>", "~~}", .new),
    Mark("~~", "~~", .old), Mark("{>>", "<<}", .neither), Mark("{==", "==}", .both),
  ]
  /// Bold words are what was put in only where others are struck out.
  private static let bold = Mark("**", "**", .new)

  /// Takes a text apart.
  ///
  /// - Complexity: O(*n*); a mark that does not end within four thousand bytes is none.
  init(_ text: [UInt8]) {
    let isStruck = zip(text, text.dropFirst()).contains { $0 == 0x7E && $1 == 0x7E }
    let marks = isStruck ? Self.marks + [Self.bold] : Self.marks
    var (offset, copied) = (0, 0)
    while offset < text.count {
      switch text[offset] {
      case 0x5B, 0x7B, 0x3C, 0x7E, 0x2A: break
      default:
        offset += 1
        continue
      }
      guard let mark = marks.first(where: { Self.stands($0.start, in: text, at: offset) }),
        let end = Self.end(of: mark, in: text, from: offset + mark.start.count)
      else {
        offset += 1
        continue
      }
      isMarked = true
      old += text[copied..<offset]
      new += text[copied..<offset]
      take(text[(offset + mark.start.count)..<end], of: mark)
      offset = mark.isFollowed ? end : end + mark.end.count
      copied = offset
    }
    guard isMarked else { return }
    old += text[copied...]
    new += text[copied...]
  }

  private mutating func take(_ inside: ArraySlice<UInt8>, of mark: Mark) {
    var inside = inside
    // An element's name ends where its attributes do.
    if mark.start[0] == 0x3C, let close = inside.firstIndex(of: 0x3E) { inside = inside[(close + 1)...] }
    if mark.side == .old || mark.side == .both { old += inside }
    if mark.side == .new || mark.side == .both { new += inside }
  }

  private static func stands(_ word: [UInt8], in text: [UInt8], at offset: Int) -> Bool {
    guard offset + word.count <= text.count else { return false }
    for index in word.indices where text[offset + index] != word[index] { return false }
    return true
  }

  private static func end(of mark: Mark, in text: [UInt8], from start: Int) -> Int? {
    var offset = start
    let last = min(start + 4_096, text.count - mark.end.count)
    while offset <= last {
      if stands(mark.end, in: text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }
}
