import Dice

/// An article of which every word knows the revision that wrote it, because the edits are made here.
struct AuthoredArticle {
  /// A word with the marks on it.
  struct Word {
    var text: String
    var origin: Int
    /// The newest revision that took out what stood before it.
    var cut: Int?
    /// The quotation marks around it.
    var marks = ("", "")
  }

  private(set) var paragraphs: [[[Word]]] = []
  /// What has been taken out and stands nowhere.
  private var removed: [String] = []
  private var count = 0
  /// The columns behind which a line is broken.
  private var width = 1_000

  private static let small = ["the", "of", "and", "in", "was", "to"]

  init(_ dice: inout SeededDice) {
    paragraphs = (0..<8).map { _ in (0..<3).map { _ in sentence(1, &dice) } }
  }

  /// A word that stands nowhere else.
  private mutating func fresh() -> String {
    count += 1
    let alphabet = Array("bcdfghjklmnprstvwz")
    return "q\(alphabet[count % 18])o\(alphabet[count / 18 % 18])e\(alphabet[count / 324 % 18])u"
  }

  /// A sentence of words that stand nowhere else with small ones between, one of them in quotation marks.
  private mutating func sentence(_ revision: Int, _ dice: inout SeededDice) -> [Word] {
    var words = (0..<(8 + dice.below(6))).map { index in
      let word = index > 0 && dice.happens(25) ? dice.pick(Self.small) : fresh()
      return Word(text: index == 0 ? word.capitalizingFirst : word, origin: revision)
    }
    words[1 + dice.below(words.count - 2)].marks = ("“", "”")
    return words
  }

  /// Does one to three edits, each to a sentence or paragraph of its own.
  mutating func revise(_ revision: Int, _ dice: inout SeededDice) {
    var places = paragraphs.indices.flatMap { paragraph in paragraphs[paragraph].indices.map { (paragraph, $0) } }
    places.shuffle(using: &dice)
    for (paragraph, line) in places.prefix(1 + dice.below(3)) { rewrite(paragraph, line, revision, &dice) }
    switch dice.below(6) {
    case 0: paragraphs.swapAt(dice.below(paragraphs.count), dice.below(paragraphs.count))
    case 1:
      let from = dice.below(paragraphs.count)
      guard paragraphs[from].count > 1 else { return }
      paragraphs[dice.below(paragraphs.count)].append(paragraphs[from].remove(at: dice.below(paragraphs[from].count)))
    case 2: paragraphs[dice.below(paragraphs.count)].append(sentence(revision, &dice))
    case 3:
      let paragraph = dice.below(paragraphs.count)
      if paragraphs[paragraph].count > 2 { paragraphs[paragraph].remove(at: dice.below(paragraphs[paragraph].count)) }
    case 4: width = 30 + dice.below(60)
    default: break
    }
  }

  /// Rewords a sentence in one place, never at an end of it.
  private mutating func rewrite(_ paragraph: Int, _ line: Int, _ revision: Int, _ dice: inout SeededDice) {
    var words = paragraphs[paragraph][line]
    let unique = words.indices.dropFirst().dropLast().filter { !Self.small.contains(words[$0].text) }
    guard let place = unique.randomElement(using: &dice) else { return }
    switch dice.below(5) {
    case 0:
      removed.append(words[place].text)
      words[place].replace(with: fresh(), revision)
    case 1:
      // A word that was gone comes back: somebody wrote it again.
      guard let word = removed.popLast() else { return }
      words[place].replace(with: word, revision)
    case 2: words.insert(Word(text: fresh(), origin: revision), at: place)
    case 3:
      guard words.count > 7 else { return }
      removed.append(words[place].text)
      words.remove(at: place)
      words[place].cut = revision
    default:
      for index in words.indices where !words[index].marks.0.isEmpty {
        words[index].marks = words[index].marks.0 == "“" ? ("\"", "\"") : ("“", "”")
      }
    }
    paragraphs[paragraph][line] = words
  }

  /// The article as text, and its words with where they stand in UTF-8 offsets: with their quotation marks, and without.
  var rendered: (text: String, words: [(marked: Range<Int>, bare: Range<Int>, word: Word)]) {
    var text = ""
    var places: [(Range<Int>, Range<Int>, Word)] = []
    for paragraph in paragraphs where !paragraph.isEmpty {
      var column = 0
      for word in paragraph.map({ $0.dropLast() + [$0[$0.count - 1].ending] }).joined() {
        if column > 0 { text += column > width ? "\n" : " " }
        if column > width { column = 0 }
        let start = text.utf8.count
        let bare = start + word.marks.0.utf8.count..<start + word.marks.0.utf8.count + word.text.utf8.count
        text += word.marks.0 + word.text + word.marks.1
        places.append((start..<text.utf8.count, bare, word))
        column += word.text.utf8.count + 1
      }
      text += "\n\n"
    }
    return (text, places)
  }
}

extension AuthoredArticle.Word {
  /// Puts another word in its place; a cut beside the quotation mark before it stays with the mark.
  fileprivate mutating func replace(with other: String, _ revision: Int) {
    self = Self(text: other, origin: revision, cut: marks.0.isEmpty ? nil : cut, marks: marks)
  }

  /// The word with the full stop of its sentence behind it.
  fileprivate var ending: Self {
    var copy = self
    copy.marks.1 += "."
    return copy
  }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
