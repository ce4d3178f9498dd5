import Dice
import Testing

@testable import Editorial

struct JSONRoundTripTests {
  @Test(arguments: UInt64(1)...400)
  func readsWhatItWrites(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let value = dice.json()
    let (file, line) = (value.file, value.line)
    #expect(try JSON(parsing: file) == value, "seed \(seed)")
    #expect(try JSON(parsing: line) == value, "seed \(seed)")
    // Equal strings may differ in their bytes, so the bytes are compared too.
    #expect(try Array(JSON(parsing: file).file.utf8) == Array(file.utf8), "seed \(seed)")
    #expect(try Array(JSON(parsing: file).line.utf8) == Array(line.utf8), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...60)
  func writesTheSameBytesInWhateverOrderMembersCame(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let members = (0..<20).map { ("\(dice.text())\($0)", dice.json(depth: 1)) }
    let first = JSON.object(Dictionary(members) { first, _ in first })
    let second = JSON.object(Dictionary(members.shuffled(using: &dice)) { first, _ in first })
    #expect(Array(first.file.utf8) == Array(second.file.utf8), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...200)
  func survivesAnyDamageToItsBytes(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    var bytes = Array(dice.json().file.utf8)
    for _ in 0...dice.below(3) where !bytes.isEmpty {
      let index = dice.below(bytes.count)
      switch dice.below(3) {
      case 0: bytes[index] = UInt8(dice.below(256))
      case 1: bytes.remove(at: index)
      default: bytes.insert(dice.pick(Array(#"{}[]",:\u0e-"#.utf8)), at: index)
      }
    }
    do {
      let value = try JSON(parsing: bytes)
      #expect((try? JSON(parsing: value.file)) == value, "seed \(seed)")
    } catch {
      let lines = bytes.count { $0 == 0x0A } + 1
      #expect((1...lines).contains(error.line ?? 0), "seed \(seed)")
    }
  }
}
