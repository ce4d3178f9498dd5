/// The words of a stretch of text without their typography: two stretches are equal when nothing else tells them apart.
///
/// What counts as typography is what `ChangeClass.typography` says: the shape of quotation marks, dashes, apostrophes and
/// ellipses, how accents are written, white space. Case is kept.
package struct PlainWords: Sendable, Hashable {
  /// The words, figures and marks in order.
  private let atoms: [String]
  /// Whether there is more than marks.
  package let holdsWord: Bool

  private init(atoms: [String], holdsWord: Bool) {
    self.atoms = atoms
    self.holdsWord = holdsWord
  }

  /// Reads the words in a range of UTF-8 offsets.
  ///
  /// - Complexity: O(*n*).
  package init(_ text: Text, _ range: Range<Int>) {
    var atoms: [String] = []
    var holdsWord = false
    // Strings are equal however their accents are written, so the atoms need no composing.
    var scanner = WordScanner(text.utf8, range, composes: false)
    while let word = scanner.next() {
      switch word.kind {
      case .quote: atoms.append("\"")
      case .dash: atoms.append("-")
      case .mark: atoms.append(Self.folded(text, word.range))
      case .word, .number, .link:
        atoms.append(Self.folded(text, word.range))
        holdsWord = true
      }
    }
    self.init(atoms: atoms, holdsWord: holdsWord)
  }

  /// Reads all of some words.
  package init(_ words: String) {
    let text = Text(words)
    self.init(text, 0..<text.count)
  }

  /// The words with one space between each two, for a hash: equal for equal words, however their accents are written.
  package var line: String { atoms.joined(separator: " ") }

  /// The same words in small letters.
  package var lowercased: PlainWords { PlainWords(atoms: atoms.map { $0.lowercased() }, holdsWord: holdsWord) }

  /// Whether some words stand in these, one behind the other; no word is cut.
  ///
  /// - Complexity: O(*n* · *m*) in the words of both.
  package func contains(_ other: PlainWords) -> Bool {
    guard !other.atoms.isEmpty, other.atoms.count <= atoms.count else { return false }
    return (0...(atoms.count - other.atoms.count)).contains { atoms[$0...].starts(with: other.atoms) }
  }

  /// Whether these are other words with one run of them replaced by a part, and the rest as it was.
  ///
  /// - Complexity: O(*n*) in the words, for each place where the part stands.
  package func isWith(_ part: PlainWords, inPartOf old: PlainWords) -> Bool {
    let rest = atoms.count - part.atoms.count
    guard part.holdsWord, (0...old.atoms.count).contains(rest) else { return false }
    let before = zip(atoms, old.atoms).prefix { $0 == $1 }.count
    let behind = zip(atoms.reversed(), old.atoms.reversed()).prefix { $0 == $1 }.count
    let (first, last) = (max(0, rest - behind), min(rest, before))
    return first <= last && (first...last).contains { atoms[$0...].starts(with: part.atoms) }
  }

  private static func folded(_ text: Text, _ range: Range<Int>) -> String {
    String(decoding: Array(FoldedBytes(text.utf8, range)), as: UTF8.self)
  }
}
