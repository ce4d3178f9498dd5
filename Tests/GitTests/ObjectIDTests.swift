import Foundation
import Git
import SealedGit
import Testing

@Suite struct ObjectIDTests {
  @Test func keepsItsBytesThroughHexInSeededSamples() throws {
    let seed: UInt64 = 0x5EED_0001
    var state = seed
    for sample in 0..<500 {
      let bytes = (0..<20).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let id = try #require(ObjectID(bytes: bytes), "seed \(seed), sample \(sample)")
      #expect(id.bytes == bytes, "seed \(seed), sample \(sample)")
      #expect(ObjectID(hex: id.hex) == id, "seed \(seed), sample \(sample)")
      #expect(ObjectID(hex: id.hex.uppercased()) == id, "seed \(seed), sample \(sample)")
      #expect(id.hex == bytes.map { String(format: "%02x", $0) }.joined(), "seed \(seed), sample \(sample)")
      #expect(id.short == id.hex.prefix(7))
    }
  }

  @Test(arguments: [
    "", "0", String(repeating: "0", count: 39), String(repeating: "0", count: 41), String(repeating: "g", count: 40),
    String(repeating: "0", count: 39) + "é", "0x" + String(repeating: "0", count: 38),
    String(repeating: " ", count: 40),
  ])
  func refusesTextThatIsNotFortyDigits(_ text: String) {
    #expect(ObjectID(hex: text) == nil)
  }

  @Test(arguments: [0, 19, 21])
  func refusesAnotherNumberOfBytes(_ count: Int) {
    #expect(ObjectID(bytes: [UInt8](repeating: 7, count: count)) == nil)
  }

  struct Content: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    var testDescription: String { "\(bytes.count) bytes, first \(bytes.prefix(4))" }
  }

  @Test(arguments: [
    Content(bytes: []), Content(bytes: [0]), Content(bytes: Array("stet\n".utf8)),
    Content(bytes: Array("a\r\nb\r\n".utf8)),
    Content(bytes: [0xFF, 0xFE, 0x00, 0x0A]), Content(bytes: [UInt8](repeating: 0x61, count: 100_000)),
  ])
  func namesAFileAsGitHashObjectDoes(_ content: Content) throws {
    try Sandbox.with { sandbox in
      let git = try sandbox.repository()
      try git.write(content.bytes, to: "file")
      let expected = try git("hash-object", "--no-filters", "file")
      #expect(try ObjectID.ofFile(content.bytes).hex == expected)
    }
  }
}
