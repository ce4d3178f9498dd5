import Dice

@testable import Editorial

extension SeededDice {
  /// Bytes that differ from others as a broken disk, a bad merge or an enemy would make them differ.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(3) {
      switch below(9) {
      case 0 where !bytes.isEmpty: bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
      case 1: bytes = Array(bytes.prefix(below(bytes.count + 1)))
      case 2 where !bytes.isEmpty:
        let start = below(bytes.count)
        bytes.removeSubrange(start..<min(bytes.count, start + 1 + below(40)))
      case 3:
        let piece = bytes.dropFirst(below(bytes.count + 1)).prefix(below(80))
        bytes.insert(contentsOf: Array(piece), at: below(bytes.count + 1))
      case 4: bytes.insert(contentsOf: pick(Self.stings), at: below(bytes.count + 1))
      case 5: bytes += bytes
      default:
        // The most telling ones are still JSON.
        guard let value = try? JSON(parsing: bytes) else { continue }
        bytes = Array(mutated(value, depth: 0).file.utf8)
      }
    }
    return bytes
  }

  private static let stings: [[UInt8]] = [
    Array("<<<<<<< HEAD\n".utf8), Array("\u{1B}[2J\u{202E}".utf8), [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
    Array("99999999999999999999".utf8), Array("-1".utf8), Array("null".utf8), Array("\"".utf8), Array("\\ud800".utf8),
    Array(repeating: 0x5B, count: 500), Array(repeating: 0x20, count: 5_000), Array("\r\n".utf8),
  ]

  /// A value with one of its parts put in place of another, taken away, doubled or made hostile.
  private mutating func mutated(_ value: JSON, depth: Int) -> JSON {
    if depth > 0, happens(25) { return hostile(value) }
    switch value {
    case .array(var values) where !values.isEmpty:
      let index = below(values.count)
      switch below(4) {
      case 0: values.remove(at: index)
      case 1: values.insert(values[index], at: below(values.count))
      default: values[index] = mutated(values[index], depth: depth + 1)
      }
      return .array(values)
    case .object(var members) where !members.isEmpty:
      let name = pick(members.keys.sorted())
      switch below(6) {
      case 0: members[name] = nil
      case 1: members[pick(members.keys.sorted())] = members[name]
      default: members[name] = mutated(members[name] ?? .null, depth: depth + 1)
      }
      return .object(members)
    default: return hostile(value)
    }
  }

  private mutating func hostile(_ value: JSON) -> JSON {
    switch (value, below(3)) {
    case (.number, 0...1):
      .number(
        pick(["-1", "0", "1", "9223372036854775807", "-9223372036854775808", "1e9", "0.5", "9223372036854775806"])
      )
    case (.string(let text), 0): .string(pick([text + text, String(text.dropLast()), "", self.text(upTo: 30)]))
    case (.string, 1):
      .string(
        pick([
          "9999-12-31", "0000-00-00", "2022-01-07T09:10:00+99:99", "../../x",
          "0000000000000000000000000000000000000000",
        ])
      )
    default: json(depth: 3)
    }
  }
}
