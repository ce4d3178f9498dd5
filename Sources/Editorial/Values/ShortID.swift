/// Eight characters of Crockford's base32 (without i, l, o, u), made from a hash: the form of every id in a workspace.
package enum ShortID {
  /// The alphabet, in the order of its values.
  static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Makes an id from the first forty bits of a text's SHA-256.
  package static func of(_ text: String) -> String {
    let bits = SHA256.digest(Array(text.utf8)).prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return String(decoding: (0..<8).map { alphabet[Int(bits >> (35 - 5 * $0) & 31)] }, as: UTF8.self)
  }

  /// Reads what a person typed as an id or the beginning of one: case does not matter, and i, l and o are read as the
  /// digits they are mistaken for.
  ///
  /// - Returns: nil when it cannot begin an id.
  package static func normalized(_ typed: String) -> String? {
    var out: [UInt8] = []
    for byte in typed.utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      switch lowered {
      case UInt8(ascii: "i"), UInt8(ascii: "l"): out.append(UInt8(ascii: "1"))
      case UInt8(ascii: "o"): out.append(UInt8(ascii: "0"))
      default:
        guard alphabet.contains(lowered) else { return nil }
        out.append(lowered)
      }
    }
    guard (1...8).contains(out.count) else { return nil }
    return String(decoding: out, as: UTF8.self)
  }
}
