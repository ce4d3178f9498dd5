/// One of the two texts under comparison, cut into portions, with the words of those that were read so far.
///
/// A portion whose bytes stand as often in the other text need not be read into words at all; in an ordinary edit those are
/// nearly all.
struct Manuscript {
  let text: Text
  let portions: [Portion]
  private let isOld: Bool
  /// The words of the portions read so far.
  private(set) var words: [Word] = []
  /// The number of each word in the vocabulary.
  private(set) var numbers: [Int32] = []
  /// Where the words of each portion are, or nil when it was not read.
  private var places: [Range<Int>?]

  init(_ article: Article, isOld: Bool) {
    self.text = article.text
    self.portions = Portion.portions(of: article)
    self.isOld = isOld
    self.places = Array(repeating: nil, count: portions.count)
  }

  /// Reads the words of a portion, unless they were read before, and finds their places.
  mutating func read(_ portion: Int, _ vocabulary: inout Vocabulary) -> Range<Int> {
    if let place = places[portion] { return place }
    let start = words.count
    var scanner = WordScanner(text.utf8, portions[portion].range, composes: vocabulary.composes)
    while let word = scanner.next() {
      words.append(word)
      numbers.append(vocabulary.number(word, isOld: isOld))
    }
    places[portion] = start..<words.count
    return start..<words.count
  }

  /// The words of a portion that was read.
  func place(_ portion: Int) -> Range<Int> { places[portion] ?? 0..<0 }
}
