import Foundation
import Testing

@testable import Editorial

struct SHA256Tests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let text: String
    let hex: String
    var testDescription: String { "\(text.utf8.count) bytes" }
  }

  /// The examples that NIST publishes with FIPS 180-4.
  @Test(arguments: [
    Vector(text: "", hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Vector(text: "abc", hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Vector(
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      hex: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    Vector(
      text:
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      hex: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    Vector(
      text: String(repeating: "a", count: 1_000_000),
      hex: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func hashesTheStandardsExamples(vector: Vector) { #expect(SHA256.hex(vector.text) == vector.hex) }

  private static func message(_ length: Int) -> [UInt8] { (0..<length).map { UInt8((7 * $0 + length) % 256) } }

  /// The constant is the hash of the 201 hashes, made with Python's hashlib.
  @Test func hashesEveryLengthUpToTwoHundred() {
    let all = (0...200).flatMap { SHA256.digest(Self.message($0)) }
    let hex = SHA256.digest(all).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(hex == "e673d33f6940a6d3856d0d305fd88363ae0ba3b96e2411d8ddd5e0dd443f4525")
  }

  @Test(.enabled(if: Tool.isInstalled("sha256sum"))) func agreesWithSha256sum() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sha256-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lengths = Array(0...200) + [1_000, 65_536]
    for length in lengths {
      try Foundation.Data(Self.message(length)).write(to: folder.appendingPathComponent("\(length)"))
    }
    let said = try #require(
      try Tool.output(of: ["sha256sum"] + lengths.map { folder.appendingPathComponent("\($0)").path })
    )
    let expected = said.split(separator: "\n").map { String($0.prefix(64)) }
    let own = lengths.map {
      SHA256.digest(Self.message($0)).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
        .joined()
    }
    #expect(own == expected)
  }
}
