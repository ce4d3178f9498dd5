import Dice
import Foundation
import Testing

@testable import Editorial

/// Foundation reads the same values as we do; it is the oracle here and nowhere else.
struct JSONOracleTests {
  /// A value as `JSONDecoder` sees it.
  private enum Tree: Decodable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([Tree])
    case object([String: Tree])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let flag = try? value.decode(Bool.self) {
        self = .bool(flag)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .string(text)
      } else if let values = try? value.decode([Tree].self) {
        self = .array(values)
      } else {
        self = .object(try value.decode([String: Tree].self))
      }
    }

    init(_ json: JSON) throws {
      switch json {
      case .null: self = .null
      case .bool(let flag): self = .bool(flag)
      case .number(let digits): self = .number(try #require(Double(digits)))
      case .string(let text): self = .string(text)
      case .array(let values): self = .array(try values.map(Tree.init))
      case .object(let members): self = .object(try members.mapValues { try Tree($0) })
      }
    }
  }

  @Test(arguments: UInt64(1)...200)
  func agreesWithJSONDecoderOnItsOwnFiles(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let value = dice.json()
    for text in [value.file, value.line] {
      let tree = try JSONDecoder().decode(Tree.self, from: Foundation.Data(text.utf8))
      #expect(try tree == Tree(value), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...200, [JSONSerialization.WritingOptions.prettyPrinted.rawValue, 0])
  func readsWhatJSONSerializationWrites(seed: UInt64, style: UInt) throws {
    var dice = SeededDice(seed: seed)
    let value = JSON.array([dice.json(), dice.json()])
    let object = try JSONSerialization.jsonObject(with: Foundation.Data(value.line.utf8))
    let written = try JSONSerialization.data(
      withJSONObject: object,
      options: JSONSerialization.WritingOptions(rawValue: style)
    )
    // Foundation rounds fractions when it writes, so what it wrote is compared and not what it was given.
    #expect(try Tree(JSON(parsing: Array(written))) == JSONDecoder().decode(Tree.self, from: written), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...300)
  func acceptsNothingThatJSONSerializationRefuses(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var bytes = Array(dice.json().line.utf8)
    for _ in 0...dice.below(2) {
      let index = dice.below(bytes.count + 1)
      let byte = dice.pick(Array(#"{}[]",:\0e-. tn"#.utf8))
      if index < bytes.count, dice.below(2) == 0 { bytes[index] = byte } else { bytes.insert(byte, at: index) }
    }
    guard (try? JSON(parsing: bytes)) != nil else { return }
    #expect(throws: Never.self, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))") {
      try JSONSerialization.jsonObject(with: Foundation.Data(bytes), options: .fragmentsAllowed)
    }
  }
}
