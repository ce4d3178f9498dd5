/// A table from words to what a rule knows about them, looked up by `WordKey`.
///
/// Tables are written as strings of words parted by spaces, so that a person can read and extend them. A word of more
/// than sixteen bytes stops the program when the table is first used, which the tests do for every table.
///
/// An open-addressed table of its own and not a `Dictionary`: the contents are fixed, so no input can make the probes
/// long, and a lookup costs a multiplication where `Dictionary` would run SipHash for every word of the text.
@frozen
package struct Lexicon<Value: Sendable>: Sendable {
  @usableFromInline
  package private(set) var keys: [WordKey] = []
  @usableFromInline
  package private(set) var values: [Value?] = []

  /// A table without words.
  package init() { self.init([(WordKey, Value)]()) }

  /// Takes lists of words, each with what it means; a later list wins.
  package init(_ lists: KeyValuePairs<String, Value>) {
    var entries: [(WordKey, Value)] = []
    for (words, value) in lists {
      for word in Array(words.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        guard let key = WordKey(word) else {
          preconditionFailure("a word of the table is too long: \(String(decoding: word, as: UTF8.self))")
        }
        entries.append((key, value))
      }
    }
    self.init(entries)
  }

  /// Takes words with what they mean; a later entry wins.
  package init(_ entries: [(WordKey, Value)]) {
    var capacity = 8
    while capacity < entries.count * 2 + 1 { capacity *= 2 }
    keys = Array(repeating: .none, count: capacity)
    values = Array(repeating: nil, count: capacity)
    for (key, value) in entries {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// Takes words with what they mean; the entries of one word are united.
  package init(uniting entries: [(WordKey, Value)]) where Value: OptionSet {
    self.init(entries)
    for (key, value) in entries {
      let slot = slot(of: key)
      values[slot] = values[slot]?.union(value)
    }
  }

  /// The words of the table, in no order that means anything.
  package var words: [WordKey] { zip(keys, values).compactMap { $1 == nil ? nil : $0 } }

  /// What the table says of a word, or nil.
  @inlinable
  package subscript(key: WordKey?) -> Value? {
    guard let key else { return nil }
    return values[slot(of: key)]
  }

  /// Finds the slot that holds a word, or the free one where it would stand; half of the slots are free.
  @inlinable
  package func slot(of key: WordKey) -> Int {
    let mask = keys.count - 1
    var slot = key.spread & mask
    while keys[slot] != key, keys[slot] != .none { slot = (slot + 1) & mask }
    return slot
  }
}

/// A set of words.
package typealias WordSet = Lexicon<Bool>

extension Lexicon where Value == Bool {
  /// Takes words parted by spaces.
  package init(words: String) {
    self.init([words: true])
  }

  /// Whether the word is in the set.
  @inlinable
  package func contains(_ key: WordKey?) -> Bool { self[key] ?? false }
}
