/// Breaks a phrase into lines at spaces, and between wide characters, which need none.
///
/// A word that is longer than a line, such as an address, is left whole: cut in two, nobody could copy it.
struct Wrapping {
  /// What may not be parted: pieces of runs without a space, and the space before them.
  private struct Word {
    var pieces: [Phrase.Run] = []
    var width = 0
    var space: (look: Look, count: Int)?
  }

  private var words: [Word] = []
  private var current = Word()

  /// Breaks a phrase into lines of at most `width` columns, from 1.
  ///
  /// - Complexity: O(*n*).
  static func lines(of phrase: Phrase, width: Int) -> [Phrase] {
    if let line = whole(phrase, width) { return [line] }
    var wrapping = Wrapping()
    for run in phrase.runs { wrapping.read(run) }
    wrapping.endWord()
    return wrapping.filled(width)
  }

  /// A phrase that fits on one line as it is, which most of a list does; nil for one that does not, or has a space at an end.
  private static func whole(_ phrase: Phrase, _ width: Int) -> Phrase? {
    guard let first = phrase.runs.first, let last = phrase.runs.last, first.text.utf8.first != 0x20,
      last.text.utf8.last != 0x20, phrase.runs.reduce(0, { $0 + DisplayWidth.columns(of: $1.text) }) <= width
    else { return nil }
    var line = LineFill()
    for run in phrase.runs { line.add(run.text, run.look, width: 0) }
    return line.phrase
  }

  private mutating func read(_ run: Phrase.Run) {
    guard !run.isSolid else {
      add(run.text[...], run, width: DisplayWidth.columns(of: run.text))
      return
    }
    var start = run.text.startIndex
    var width = 0
    var lastIsWide = current.pieces.last?.text.last.map { DisplayWidth.columns(of: $0) == 2 } ?? false
    for index in run.text.indices {
      let character = run.text[index]
      if character == " " {
        add(run.text[start..<index], run, width: width)
        endWord()
        current.space = (current.space?.look ?? run.look, (current.space?.count ?? 0) + 1)
        (start, width, lastIsWide) = (run.text.index(after: index), 0, false)
        continue
      }
      let columns = DisplayWidth.columns(of: character)
      if columns == 2, lastIsWide, !Self.closing.contains(character) {
        add(run.text[start..<index], run, width: width)
        endWord()
        (start, width) = (index, 0)
      }
      width += columns
      lastIsWide = columns == 2
    }
    add(run.text[start...], run, width: width)
  }

  /// Wide punctuation that may not begin a line (JIS X 4051, class of closing marks).
  private static let closing: Set<Character> = ["、", "。", "，", "．", "」", "』", "）", "】", "》", "！", "？", "：", "；"]

  private mutating func add(_ text: Substring, _ run: Phrase.Run, width: Int) {
    guard !text.isEmpty else { return }
    current.pieces.append(Phrase.Run(text: String(text), look: run.look, isSolid: true))
    current.width += width
  }

  private mutating func endWord() {
    guard !current.pieces.isEmpty else { return }
    words.append(current)
    current = Word()
  }

  private func filled(_ width: Int) -> [Phrase] {
    var lines: [Phrase] = []
    var line = LineFill()
    for word in words {
      let needed = word.width + (word.space?.count ?? 0)
      if !line.isEmpty, line.width + needed > width {
        lines.append(line.phrase)
        line = LineFill()
      }
      if let space = word.space, !line.isEmpty {
        line.add(String(repeating: " ", count: space.count), space.look, width: space.count)
      }
      for piece in word.pieces { line.add(piece.text, piece.look, width: 0) }
      line.width += word.width
    }
    if !line.isEmpty { lines.append(line.phrase) }
    return lines
  }
}

/// A line while it is filled: neighbouring pieces of one look become one run again.
private struct LineFill {
  private var runs: [(text: String, look: Look)] = []
  var width = 0

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(_ text: String, _ look: Look, width: Int) {
    if runs.last?.look == look { runs[runs.count - 1].text += text } else { runs.append((text, look)) }
    self.width += width
  }

  var phrase: Phrase {
    var phrase = Phrase()
    for run in runs { phrase.add(run.text, run.look, isSolid: true) }
    return phrase
  }
}
