/// The different words of two texts, numbered; typography folded, case kept.
struct Vocabulary {
  /// Whether accents written as scalars of their own are equal to composed letters.
  let composes: Bool
  private var interner: Interner
  /// Where each word was first met: its bytes, kept by reference, and its range.
  private var first: [(isOld: Bool, range: Range<Int>)] = []
  private let old: [UInt8]
  private let new: [UInt8]
  /// How much each word tells about the sentence it stands in.
  private(set) var weights: [Int32] = []

  /// Makes an empty vocabulary of a part of an old text and a part of a new one.
  init(old: [UInt8], _ oldPart: Range<Int>, new: [UInt8], _ newPart: Range<Int>) {
    self.old = old
    self.new = new
    self.composes = WordHash.holdsCombiningAccents(old[oldPart]) || WordHash.holdsCombiningAccents(new[newPart])
    self.interner = Interner(capacity: 64)
  }

  /// Finds the number of a word of the old or the new text.
  mutating func number(_ word: Word, isOld: Bool) -> Int32 {
    var place: Int?
    while let known = interner.next(word.key, &place) {
      // Every quotation mark and every dash is one word.
      if word.kind == .quote || word.kind == .dash { return Int32(known) }
      let other = first[known]
      let isSame = WordHash.areSame(
        word.range,
        isOld ? old : new,
        other.range,
        other.isOld ? old : new,
        composes: composes
      )
      if isSame { return Int32(known) }
    }
    first.append((isOld, word.range))
    weights.append(Vocabulary.weight(of: word, in: isOld ? old : new))
    return interner.add(word.key, at: place)
  }

  /// How much a word tells: a mark 1, a small common word 2, any other word 6.
  static func weight(of word: Word, in bytes: [UInt8]) -> Int32 {
    switch word.kind {
    case .quote, .dash, .mark: return 1
    case .number, .link: return 6
    case .word:
      let isSmall = word.range.allSatisfy { (0x61...0x7A).contains(bytes[$0]) }
      guard isSmall, word.range.count <= 5 else { return 6 }
      if word.range.count <= 2 { return 2 }
      return commonWords.contains(String(decoding: bytes[word.range], as: UTF8.self)) ? 2 : 6
    }
  }

  /// Words of three to five letters that stand in any text.
  private static let commonWords: Set<String> = [
    "and", "are", "but", "can", "did", "for", "get", "got", "had", "has", "her", "him", "his", "how", "its", "may",
    "nor",
    "not", "off", "one", "our", "out", "own", "she", "the", "too", "via", "was", "way", "who", "why", "yet", "you",
    "all",
    "also", "been", "both", "does", "done", "each", "even", "ever", "from", "have", "here", "into", "just", "like",
    "made",
    "make", "many", "more", "most", "much", "must", "only", "onto", "other", "over", "same", "some", "such", "than",
    "that",
    "them", "then", "they", "this", "thus", "upon", "very", "were", "what", "when", "will", "with", "your", "about",
    "after",
    "again", "being", "could", "every", "first", "might", "never", "shall", "since", "still", "their", "there", "these",
    "those", "under", "until", "where", "which", "while", "whose", "would", "said", "says",
  ]
}
