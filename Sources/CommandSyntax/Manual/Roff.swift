/// Source text of a manual page in the `man(7)` macros, put together so that no text can be taken for a request.
///
/// The output is ASCII: other characters are written as `\[uXXXX]`, which both groff and mandoc read in any locale.
struct Roff {
  private(set) var lines: [String] = []

  /// The source, each line ended by a line feed.
  var source: String { lines.map { $0 + "\n" }.joined() }

  /// Escapes a text so that every character stands for itself.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "\"": escaped += "\\(dq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case " "..."}": escaped.unicodeScalars.append(scalar)
      case "\t", "\n": escaped += " "
      case "\0"..."\u{1f}", "\u{7f}"..."\u{9f}": break
      default: escaped += "\\[u\(hexadecimal(scalar.value))]"
      }
    }
    return escaped
  }

  /// Escapes a text and keeps it on one line.
  static func unbroken(_ text: String) -> String {
    escape(text).split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\\ ")
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Begins a section.
  mutating func section(_ title: String) {
    lines.append(".SH " + Self.escape(title))
  }

  /// Adds a request or macro with arguments that are already escaped.
  mutating func macro(_ name: String, _ arguments: String...) {
    // The first paragraph of a section begins with the section.
    if name == "PP", let last = lines.last, last.hasPrefix(".SH") || last.hasPrefix(".SS") { return }
    lines.append(([".\(name)"] + arguments.map { "\"\($0)\"" }).joined(separator: " "))
  }

  /// Adds escaped words, filled into lines that begin anew with each sentence, as roff needs for its spacing.
  mutating func add(words: [String]) {
    var sentence: [String] = []
    for (index, word) in words.enumerated() {
      sentence.append(word)
      let next = index + 1 < words.count ? words[index + 1] : nil
      if word.endsSentence, next?.first?.isUppercase ?? true {
        addLines(of: sentence)
        sentence = []
      }
    }
    addLines(of: sentence)
  }

  /// Adds a text of one or more sentences.
  mutating func add(_ text: String) {
    add(words: Wrapping.words(of: text).map(Self.escape))
  }

  /// Adds lines that are shown as they are.
  mutating func example(_ text: [String]) {
    macro("RS", "4")
    macro("EX")
    for line in text { lines.append(Self.guarded(Self.escape(line))) }
    macro("EE")
    macro("RE")
  }

  /// Adds a term and what it means; the term is already escaped.
  mutating func item(_ term: String, _ help: String) {
    macro("TP")
    lines.append(Self.guarded(term))
    add(help)
  }

  /// Adds the paragraphs of a discussion.
  mutating func discuss(_ discussion: String) {
    for passage in Passage.passages(of: discussion) {
      macro("PP")
      switch passage {
      case .prose(let words): add(words: words.map(Self.escape))
      case .verbatim(let lines): example(lines)
      }
    }
  }

  private mutating func addLines(of words: [String]) {
    let filled = Wrapping.fill(words, width: 76)
    // A stop at the end of a line closes a sentence for roff, so one in the middle of a sentence is covered.
    lines += filled.dropLast().map { Self.guarded($0.endsSentence ? $0 + "\\&" : $0) }
    lines += filled.suffix(1).map(Self.guarded)
  }

  /// Keeps a line from being read as a request, which one that begins with a dot or an apostrophe would be.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return "\\&" }
    return first == "." || first == "'" || first == " " ? "\\&" + line : line
  }
}

extension String {
  /// Whether the word closes a sentence, with brackets and quotation marks after the stop looked through.
  fileprivate var endsSentence: Bool {
    let bare = hasSuffix("\\(dq") ? String(dropLast(4)) : hasSuffix("\\(aq") ? String(dropLast(4)) : self
    guard let last = bare.last(where: { $0 != ")" && $0 != "]" }) else { return false }
    return last == "." || last == "?" || last == "!"
  }
}
