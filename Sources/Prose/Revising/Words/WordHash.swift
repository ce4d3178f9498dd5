/// The comparison key of an atom.
enum WordHash {
  /// Computes a hash over the folded bytes of an atom.
  ///
  /// FNV-1a with a final mix: short atoms, so a byte at a time is fast enough and needs no buffer.
  static func key(of range: Range<Int>, in bytes: [UInt8], composes: Bool) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range {
      let byte = bytes[offset]
      guard byte < 0x80 else { return foldedKey(of: range, in: bytes, composes: composes) }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return mix(hash)
  }

  private static func foldedKey(of range: Range<Int>, in bytes: [UInt8], composes: Bool) -> UInt64 {
    // Accents as scalars of their own: the standard library hashes strings by their canonical form.
    if composes {
      let folded = String(decoding: Array(FoldedBytes(bytes, range)), as: UTF8.self)
      if !folded.utf8.allSatisfy({ $0 < 0x80 }) { return UInt64(bitPattern: Int64(folded.hashValue)) }
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in FoldedBytes(bytes, range) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mix(hash)
  }

  private static func mix(_ hash: UInt64) -> UInt64 {
    let folded = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return folded ^ folded >> 29
  }

  /// Whether two atoms are the same with typography folded.
  static func areSame(
    _ first: Range<Int>,
    _ firstBytes: [UInt8],
    _ second: Range<Int>,
    _ secondBytes: [UInt8],
    composes: Bool
  ) -> Bool {
    if first.count == second.count, firstBytes[first] == secondBytes[second] { return true }
    if composes {
      let strings = (
        String(decoding: Array(FoldedBytes(firstBytes, first)), as: UTF8.self),
        String(decoding: Array(FoldedBytes(secondBytes, second)), as: UTF8.self)
      )
      return strings.0 == strings.1
    }
    return FoldedBytes(firstBytes, first).elementsEqual(FoldedBytes(secondBytes, second))
  }

  /// Whether a text holds accents written as scalars of their own (U+0300 to U+036F).
  ///
  /// - Complexity: O(*n*).
  static func holdsCombiningAccents(_ bytes: some Sequence<UInt8>) -> Bool {
    for byte in bytes where byte == 0xCC || byte == 0xCD { return true }
    return false
  }
}
