/// Tells what each passage of a text is: first by its own look, then by what stands around it.
///
/// - Complexity: O(*n*): a fixed number of passes, each of which looks at every passage a bounded number of times.
struct PartReader {
  let text: Text
  let dialect: Dialect
  let passages: [Passage]
  /// The words of each passage, without emphasis that holds all of them.
  let words: [Range<Int>]
  let looks: [Look]
  /// Whether all words of a passage stand in emphasis.
  let isEmphasised: [Bool]
  /// What is known of each passage so far.
  var parts: [Part?]
  /// The passage that is the headline.
  var headline: Int?
  /// The names in bylines and front matter, folded.
  var writers: Set<String> = []

  /// Reads the parts of all passages of a text.
  init(_ text: Text) {
    self.text = text
    let scanner = PassageScanner(text)
    dialect = scanner.dialect
    passages = scanner.passages
    let inner = passages.map { Emphasis.inner(text, $0.words, in: scanner.dialect) }
    words = zip(passages, inner).map { $1 ?? $0.words }
    isEmphasised = inner.map { $0 != nil }
    looks = zip(passages, words).map { Look(text, $1, isOneLine: $0.isOneLine) }
    parts = passages.map { passage in
      switch passage.kind {
      case .code: .code
      case .machinery: .furniture
      case .table: .table
      case .footnote: .note
      case .quotation: .blockQuote
      case .picture: .caption
      case .item: .listItem
      case .heading: .subhead
      case .paragraph: nil
      }
    }
    for index in passages.indices where parts[index] != .furniture && parts[index] != .code {
      if !LineMark.hasWord(text, words[index]) { parts[index] = .furniture }
    }
    readHead()
    readTail()
    readBody()
  }

  /// The part of a passage; running text where no rule says otherwise.
  func part(of index: Int) -> Part { parts[index] ?? .body }

  /// The words of a passage in small letters with single spaces, to compare with others; at most 400 bytes are read.
  func folded(_ index: Int) -> String {
    let range = words[index].lowerBound..<min(words[index].upperBound, words[index].lowerBound + 400)
    return String(decoding: text.utf8[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " "
    ).lowercased()
  }

  /// Marks what is said by the passage itself, wherever it stands: labels of furniture, notes.
  mutating func readLabels(_ index: Int) {
    guard parts[index] == nil else { return }
    let look = looks[index]
    if isNote(look) {
      parts[index] = .note
    } else if isFurnitureLabel(look) {
      parts[index] = .furniture
    }
  }

  /// Whether a passage starts with the label of a note.
  private func isNote(_ look: Look) -> Bool {
    guard let length = English.noteLabels.match(look.run, at: 0) else { return false }
    return length >= 4 || [":" as Unicode.Scalar, ".", "—", "–"].contains { look.run.isMark($0, at: length) }
  }

  /// Whether a passage is a label of furniture, alone or with what it labels.
  private func isFurnitureLabel(_ look: Look) -> Bool {
    guard look.isOneLine, !look.isLong, look.wordCount <= 20 else { return false }
    let run = look.run
    if run.count == 1, English.furnitureWords.contains(run.key(at: 0)) { return true }
    guard let length = English.furnitureLabels.match(run, at: 0) else { return isCopyright(run) }
    if run.count == length || run.isMark(":", at: length) { return true }
    return length >= 2 && look.wordCount <= 15 && look.ending != .question && run[0].first == .upper
      && !English.reportingVerbs.contains(run.key(at: length))
  }

  private func isCopyright(_ run: TokenRun) -> Bool { run.isMark("©", at: 0) }
}
