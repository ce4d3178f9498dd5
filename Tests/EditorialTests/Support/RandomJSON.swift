import Dice

@testable import Editorial

extension SeededDice {
  /// A text of scalars that are hard to write: quotation marks, controls, bidirectional marks, accents, emoji.
  mutating func text(upTo length: Int = 8) -> String {
    let hard: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0xA0, 0xC0...0x17F, 0x300...0x304, 0x200B...0x2069, 0xFEFF...0xFEFF,
      0xFFFD...0xFFFF, 0x1F600...0x1F64F, 0x10FFFE...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(length + 1) {
      let range = pick(hard)
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }

  /// The digits of a number as JSON allows them, small enough for a binary fraction to hold.
  mutating func digits() -> String {
    var digits = below(2) == 0 ? "-" : ""
    digits += String(below(4) == 0 ? 0 : below(1_000_000))
    if below(3) == 0 { digits += ".\(below(10))\(below(1_000))" }
    if below(4) == 0 { digits += pick(["e", "E"]) + pick(["", "+", "-"]) + String(below(30)) }
    return digits
  }

  /// A value, nested no deeper than a few levels.
  mutating func json(depth: Int = 4) -> JSON {
    switch below(depth > 0 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return .number(digits())
    case 3, 4: return .string(text())
    case 5: return .array((0..<below(4)).map { _ in json(depth: depth - 1) })
    default:
      var members: [String: JSON] = [:]
      for _ in 0..<below(4) { members[text()] = json(depth: depth - 1) }
      return .object(members)
    }
  }
}
