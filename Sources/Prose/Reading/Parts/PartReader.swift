/// Tells what each passage of a text is: first by its own look, then by what stands around it.
///
/// - Complexity: O(*n*): a fixed number of passes, each of which looks at every passage a bounded number of times.
struct PartReader {
  let text: Text
  /// How the language of the text is read.
  let rules: any LanguageRules
  /// The words by which it tells the parts.
  let tables: PartWords
  let dialect: Dialect
  let passages: [Passage]
  /// The words of each passage, without the signs of markup around them.
  let words: [Range<Int>]
  /// The signs of markup in each passage of prose; nil in plain text.
  let signs: [MarkupSigns?]
  let looks: [Look]
  /// The emphasis that holds all words of a passage.
  let emphasis: [Emphasis?]
  /// Whether a heading of the second level or lower is marked as one.
  let hasHeadings: Bool
  /// What is known of each passage so far.
  var parts: [Part?]
  /// The passage that is the headline.
  var headline: Int? {
    didSet { headlineKeys = Set(headline.map { looks[$0].run.tokens.map(\.key) } ?? []) }
  }
  /// The words that the headline starts with, as many as were looked at.
  private(set) var headlineKeys: Set<WordKey?> = []
  /// The names in bylines and front matter, folded.
  var writers: Set<String> = []

  /// Reads the parts of all passages of a text.
  init(_ text: Text, _ rules: any LanguageRules) {
    self.text = text
    self.rules = rules
    tables = rules.partWords
    let scanner = PassageScanner(text)
    dialect = scanner.dialect
    passages = scanner.passages
    signs = passages.map { $0.signs(of: text, scanner.dialect) }
    let bare = zip(passages, signs).map { $1?.bare($0.words) ?? ($0.words, nil) }
    words = bare.map(\.0)
    emphasis = bare.map(\.1)
    looks = zip(passages.indices, bare).map { [passages, signs, tables] index, bare in
      Look(text, bare.0, signs[index], isOneLine: passages[index].isOneLine, tables)
    }
    hasHeadings = passages.contains { if case .heading(2...) = $0.kind { true } else { false } }
    parts = passages.map { passage in
      switch passage.kind {
      case .code: .code
      case .machinery: .furniture
      case .table, .row: .table
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
    readSections()
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
}

extension Passage {
  /// The signs of markup in the passage, where its dialect has any.
  fileprivate func signs(of text: Text, _ dialect: Dialect) -> MarkupSigns? {
    guard dialect == .markdown, kind != .code, kind != .machinery else { return nil }
    return MarkupSigns(text, words)
  }
}
