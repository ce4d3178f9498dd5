/// A tree of names by their words, so that equal names are found without comparing any.
///
/// Each word has a number and each start of a name a node. Nothing is hashed but a word's sixteen bytes or a pair of numbers.
struct NameTrie {
  /// A start of a name: the number of its node.
  typealias Node = Int32

  private var words: [WordKey: Int32] = [:]
  /// Words that are too long for a key.
  private var longWords: [String: Int32] = [:]
  private var edges: [UInt64: Node] = [:]
  private var nodeCount: Node = 1

  /// The start of every name.
  static let root: Node = 0

  /// The number of a token's word, made when it is new.
  mutating func word(_ token: Token, in text: Text) -> Int32 {
    if let key = token.key { return word(key) }
    return Self.number(
      of: text[token.range],
      in: &longWords,
      Int32(truncatingIfNeeded: words.count + longWords.count + 1)
    )
  }

  /// The number of a short word, made when it is new.
  mutating func word(_ key: WordKey) -> Int32 {
    Self.number(of: key, in: &words, Int32(truncatingIfNeeded: words.count + longWords.count + 1))
  }

  /// The number of a token's word, or nil when no name had it.
  func knownWord(_ token: Token, in text: Text) -> Int32? {
    guard let key = token.key else { return longWords[text[token.range]] }
    return words[key]
  }

  /// The node behind a node and a word, made when it is new.
  mutating func node(after node: Node, _ word: Int32) -> Node {
    let made = Self.number(of: Self.edge(node, word), in: &edges, nodeCount)
    if made == nodeCount { nodeCount += 1 }
    return made
  }

  /// The node behind a node and a word, or nil when no name goes on so.
  func knownNode(after node: Node, _ word: Int32) -> Node? { edges[Self.edge(node, word)] }

  /// A number for two words of a name together.
  static func pair(_ first: Int32, _ last: Int32) -> UInt64 { edge(first, last) }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func number<Key>(of key: Key, in table: inout [Key: Int32], _ next: Int32) -> Int32 {
    if let known = table[key] { return known }
    table[key] = next
    return next
  }
}
