/// Makes keys of the bytes that a terminal sends, however they are cut.
///
/// Reads UTF-8, the cursor and editing keys of ECMA-48 terminals, and bracketed paste. What it does not know is dropped, for no
/// unknown key may decide anything.
package struct KeyReader: Sendable {
  private var waiting: [UInt8] = []
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Starts with nothing.
  package init() {}

  /// Whether bytes are held that may be the beginning of a key: an escape that may be the key or begin a sequence.
  package var isWaiting: Bool { !waiting.isEmpty }

  /// Takes the next bytes.
  package mutating func read(_ bytes: some Sequence<UInt8>) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while let (key, length) = next(isLast: false) {
      waiting.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// Says what the bytes that are held mean when no more come.
  package mutating func settle() -> [Key] {
    var keys: [Key] = []
    while let (key, length) = next(isLast: true) {
      waiting.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// The first key of what is held and its bytes; nil where more have to come.
  private func next(isLast: Bool) -> (key: Key?, length: Int)? {
    guard let first = waiting.first else { return nil }
    switch first {
    case 0x1B: return escape(isLast: isLast)
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x09: return (.tab, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    case 0x01...0x1A: return (.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0..<0x20: return (nil, 1)
    default: return scalar(isLast: isLast)
    }
  }

  private func scalar(isLast: Bool) -> (Key?, Int)? {
    let length =
      switch waiting[0] {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return (nil, 1) }
    // A sequence that breaks off is dropped up to where it does.
    let valid = waiting.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count + 1
    guard valid == length else { return valid == waiting.count && !isLast ? nil : (nil, valid) }
    let text = String(decoding: waiting[..<length], as: UTF8.self)
    guard let character = text.first, character != "\u{FFFD}" else { return (nil, length) }
    return (.character(character), length)
  }

  private func escape(isLast: Bool) -> (Key?, Int)? {
    guard waiting.count > 1 else { return isLast ? (.escape, 1) : nil }
    if waiting.starts(with: Self.pasteStart) { return paste(isLast: isLast) }
    switch waiting[1] {
    case UInt8(ascii: "["):
      let body = waiting.dropFirst(2)
      guard let final = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
        return isLast ? (nil, waiting.count) : nil
      }
      let parameters = String(decoding: body[..<final], as: UTF8.self)
      return (Self.key(final: waiting[final], parameters: parameters), final + 1)
    case UInt8(ascii: "O"):
      guard waiting.count > 2 else { return isLast ? (nil, 2) : nil }
      return (Self.key(final: waiting[2], parameters: ""), 3)
    case 0x1B: return (.escape, 1)
    // A key with Alt.
    default: return (nil, 2)
    }
  }

  private func paste(isLast: Bool) -> (Key?, Int)? {
    let body = waiting.dropFirst(Self.pasteStart.count)
    var index = body.startIndex
    while index < body.endIndex {
      if body[index] == 0x1B, body[index...].starts(with: Self.pasteEnd) {
        let text = String(decoding: body[..<index], as: UTF8.self)
        return (.paste(text), index + Self.pasteEnd.count)
      }
      index += 1
    }
    // A paste may take longer than a key: only its end ends it.
    return nil
  }

  private static func key(final: UInt8, parameters: String) -> Key? {
    switch (final, parameters.split(separator: ";").first.map(String.init) ?? "") {
    case (UInt8(ascii: "A"), _): .up
    case (UInt8(ascii: "B"), _): .down
    case (UInt8(ascii: "C"), _): .right
    case (UInt8(ascii: "D"), _): .left
    case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
    case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
    case (UInt8(ascii: "Z"), _): .backTab
    case (UInt8(ascii: "~"), "3"): .delete
    case (UInt8(ascii: "~"), "5"): .pageUp
    case (UInt8(ascii: "~"), "6"): .pageDown
    default: nil
    }
  }
}
