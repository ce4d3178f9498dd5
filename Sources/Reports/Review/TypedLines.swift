/// A line that somebody types, over as many rows as there are for it; what does not fit is around the cursor.
struct TypedLines {
  /// The rows, none wider than there is room.
  let rows: [Phrase]
  /// Where the cursor stands in them.
  let cursor: (row: Int, column: Int)
  /// Whether something stands above or left of them.
  let isCutAbove: Bool
  /// Whether something stands below or right of them.
  let isCutBelow: Bool

  /// Whether not all of it is seen.
  var isCut: Bool { isCutAbove || isCutBelow }

  /// Breaks a line at its spaces, where it can.
  ///
  /// - Parameters:
  ///   - columns: the room, with a column for a cursor behind the last character.
  ///   - height: the most rows; with one, the row shows what is just before the cursor.
  /// - Complexity: O(*n*).
  init(_ input: LineInput, columns: Int, height: Int) {
    let (head, tail) = (Array(Phrase(input.head).plain), Array(Phrase(input.tail).plain))
    guard height > 1 else {
      self = Self.row(head, tail, room: columns - 1)
      return
    }
    let all = head + tail
    let starts = Self.starts(of: all, room: columns - 1)
    let at = starts.lastIndex { $0 <= head.count } ?? 0
    let top = min(max(at - height / 2, 0), max(starts.count - height, 0))
    let shown = top..<min(top + height, starts.count)
    let ends = Array(starts.dropFirst()) + [all.count]
    self.init(
      rows: shown.map { Phrase(String(all[starts[$0]..<ends[$0]])) },
      cursor: (row: at - top, column: Self.columns(of: all[starts[at]..<head.count])),
      isCutAbove: top > 0,
      isCutBelow: shown.upperBound < starts.count
    )
  }

  private init(rows: [Phrase], cursor: (row: Int, column: Int), isCutAbove: Bool, isCutBelow: Bool) {
    (self.rows, self.cursor, self.isCutAbove, self.isCutBelow) = (rows, cursor, isCutAbove, isCutBelow)
  }

  /// One row with the end of what stands before the cursor, and as much of what stands behind it as fits.
  private static func row(_ head: [Character], _ tail: [Character], room: Int) -> TypedLines {
    var (first, width) = (0, columns(of: head[...]))
    // A column for the mark that something is left out.
    while width > room - (first > 0 ? 1 : 0), first < head.count {
      width -= DisplayWidth.columns(of: head[first])
      first += 1
    }
    var row = first > 0 ? Phrase("…", .faint) : Phrase()
    row.add(String(head[first...]))
    width += first > 0 ? 1 : 0
    let cursor = (row: 0, column: width)
    var last = 0
    while last < tail.count, width + DisplayWidth.columns(of: tail[last]) <= room {
      width += DisplayWidth.columns(of: tail[last])
      last += 1
    }
    row.add(String(tail[..<last]))
    return TypedLines(rows: [row], cursor: cursor, isCutAbove: first > 0, isCutBelow: last < tail.count)
  }

  /// Where each row begins.
  private static func starts(of all: [Character], room: Int) -> [Int] {
    var starts = [0]
    var (width, space) = (0, 0)
    for (index, character) in all.enumerated() {
      let own = DisplayWidth.columns(of: character)
      if width + own > room, index > starts[starts.count - 1] {
        // Behind the last space of the row, unless it is one long word.
        let cut = space > starts[starts.count - 1] ? space : index
        starts.append(cut)
        width = columns(of: all[cut..<index])
      }
      width += own
      if character == " " { space = index + 1 }
    }
    return starts
  }

  private static func columns(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }
}
