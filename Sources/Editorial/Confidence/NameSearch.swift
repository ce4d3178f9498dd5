/// A search for many names at once: each word of a text is compared with the first words of all of them by one look at a table.
struct NameSearch {
  /// The names of each label, in the order of the labels.
  private let names: [(label: String, words: [NameWords])]
  /// Whether some of them are written without spaces, and are looked for in the letters of a text and not in its words.
  private let joins: Bool
  /// Which of the last bits of a hash the first word of some name has.
  private let firsts: [Bool]

  /// The bits of a hash that are looked at first.
  private static let mask: UInt64 = 1_023

  init(_ known: ConfidentialNames) {
    names = known.labels.map { label in (label, (known.spellings[label] ?? []).map { NameWords($0) }) }
    joins = names.contains { $0.words.contains(where: \.isUnspaced) }
    var firsts = Array(repeating: false, count: Int(Self.mask) + 1)
    for first in names.flatMap(\.words).compactMap(\.words.first) { firsts[Int(first & Self.mask)] = true }
    self.firsts = firsts
  }

  /// The first label, in the order of labels, of which a name stands in a text.
  ///
  /// - Complexity: O(*n*) in the text, and in the names for each word that begins one.
  func label(in text: String, readsMarkup: Bool) -> String? {
    let reading = NameWords(text, readsMarkup: readsMarkup, joins: joins)
    // Where the first word of no name stands, no name does.
    let mayHold = reading.words.contains { firsts[Int($0 & Self.mask)] }
    guard mayHold || joins else { return nil }
    return names.first { $0.words.contains(where: reading.holds) }?.label
  }
}
