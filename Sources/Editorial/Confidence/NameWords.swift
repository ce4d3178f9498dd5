import Prose

/// A text as the words of which a name could be made, in lower case.
struct NameWords {
  /// A hash of each word; equal words have equal ones, however their accents are written.
  let words: [UInt64]
  /// The words without anything between them, where that was asked for or none stands there.
  private let joined: String
  /// Whether it is written without spaces between words, as Chinese and Japanese are.
  let isUnspaced: Bool

  /// How many letters and digits there are; of words that were joined only.
  var letters: Int { joined.count }

  /// Cuts a text where there is neither a letter nor a digit; what is invisible parts nothing.
  ///
  /// - Parameter readsMarkup: whether elements and entities of HTML, the escapes of JSON and the colours of a terminal are
  ///   taken for what they are.
  /// - Parameter joins: whether the words are kept too, for names that are written without spaces.
  /// - Complexity: O(*n*); ASCII, which most of every text is, needs no string.
  init(_ text: String, readsMarkup: Bool = false, joins: Bool = true) {
    let text = Text(text)
    var (words, word, joined) = ([UInt64](), [UInt8](), "")
    var (unspaced, isPlain) = (false, true)
    func flush() {
      guard !word.isEmpty else { return }
      if joins || !isPlain {
        let read = String(decoding: word, as: UTF8.self)
        let lowered = isPlain ? read : read.lowercased()
        words.append(lowered.utf8.allSatisfy { $0 < 0x80 } ? Self.hash(lowered.utf8) : Self.hash(lowered))
        if joins { joined += lowered }
      } else {
        words.append(Self.hash(word))
      }
      word.removeAll(keepingCapacity: true)
      isPlain = true
    }
    var offset = 0
    while offset < text.count {
      let byte = text.utf8[offset]
      if readsMarkup, Self.mayBeginMarkup(byte), let length = Self.markup(text.utf8[offset...]) {
        if byte != 0x3C { flush() }
        offset += length
        continue
      }
      // Most of every text is ASCII, and needs no table of Unicode.
      if byte < 0x80 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        default: flush()
        }
        offset += 1
        continue
      }
      let (scalar, length) = (text.scalar(at: offset), text.scalarLength(at: offset))
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        word += text.utf8[offset..<(offset + length)]
        isPlain = false
        if scalar.value >= 0x2E80 { unspaced = true }
      case .format: break
      default: flush()
      }
      offset += length
    }
    flush()
    self.words = words
    self.joined = joined
    isUnspaced = unspaced
  }

  /// FNV-1a, for what is the same byte for byte when it is the same.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A hash of this run of the program that knows letters by their meaning, composed or not.
  private static func hash(_ word: String) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(word)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// Whether a text may hold markup at all.
  static func mayHoldMarkup(_ text: String) -> Bool {
    text.utf8.contains(where: mayBeginMarkup)
  }

  private static func mayBeginMarkup(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x26 || byte == 0x1B || byte == 0x5C
  }

  /// Whether the words of a name stand in it one behind the other.
  func holds(_ name: NameWords) -> Bool {
    guard let first = name.words.first else { return false }
    if name.isUnspaced { return joined.contains(name.joined) }
    let count = name.words.count
    return words.indices.dropLast(count - 1).contains { index in
      words[index] == first && words[index..<(index + count)].elementsEqual(name.words)
    }
  }

  /// The length of an element, an entity, an escape or a colour that a text begins with; nil where it is none.
  private static func markup(_ text: ArraySlice<UInt8>) -> Int? {
    func end(_ mark: UInt8, within limit: Int) -> Int? {
      text.prefix(limit).firstIndex(of: mark).map { $0 - text.startIndex + 1 }
    }
    switch text.first {
    case 0x3C: return end(0x3E, within: 200)
    case 0x26: return end(0x3B, within: 10)
    case 0x1B: return end(0x6D, within: 16)
    case 0x5C: return text.dropFirst().first.flatMap { [0x6E, 0x72, 0x74].contains($0) ? 2 : nil }
    default: return nil
    }
  }
}
