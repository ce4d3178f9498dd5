import Testing

@testable import Editorial

struct JSONParsingTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    let text: String
    let value: JSON
    var testDescription: String { text }
  }

  @Test(arguments: [
    Reading(text: " \r\n\t null ", value: .null),
    Reading(text: "\u{FEFF}[true, false]", value: .array([true, false])),
    Reading(
      text: "[0, -0, 1.50, 1e5, 2E-3, -7.0e+1]",
      value: .array(["0", "-0", "1.50", "1e5", "2E-3", "-7.0e+1"].map(JSON.number))
    ),
    Reading(text: #""\u0041\u00e9\uD83D\uDE00\/\b\f\n\r\t\"\\""#, value: .string("Aé😀/\u{8}\u{C}\n\r\t\"\\")),
    Reading(text: #"{"a":{"a":[]},"":{}}"#, value: .object(["a": .object(["a": .array([])]), "": .object([:])])),
    Reading(text: "123456789012345678901234567890", value: .number("123456789012345678901234567890")),
  ])
  func reads(_ reading: Reading) throws { #expect(try JSON(parsing: reading.text) == reading.value) }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    var line = 1
    var testDescription: String { text }
  }

  @Test(arguments: [
    Fault(text: ""), Fault(text: "  "), Fault(text: "nul"), Fault(text: "True"), Fault(text: "[1,]"),
    Fault(text: "[1 2]"),
    Fault(text: "{\"a\" 1}"), Fault(text: "{a:1}"), Fault(text: "{\"a\":1,}"), Fault(text: "{\"a\":}"),
    Fault(text: "[1]]"),
    Fault(text: "01"), Fault(text: "+1"), Fault(text: ".5"), Fault(text: "1."), Fault(text: "1e"), Fault(text: "-"),
    Fault(text: "NaN"), Fault(text: "0x10"), Fault(text: "\"a"), Fault(text: "\"\\"), Fault(text: "\"\\u12"),
    Fault(text: "\"\\x41\""), Fault(text: "\"\\u+123\""), Fault(text: "\"\\u-123\""), Fault(text: "\"\\u12G4\""),
    Fault(text: "\"a\u{1}b\""), Fault(text: "\"\\uD83D\""), Fault(text: "\"\\uDE00\""),
    Fault(text: "\"\\uD83D\\u0041\""),
    Fault(text: "\"\\uD83Dx\""), Fault(text: "// a\n1"), Fault(text: "{\"a\":1,\"a\":2}"),
    Fault(text: "{\"a\":1,\"\\u0061\":2}"),
    Fault(text: "{\n\"a\": 1,\n\"a\": 2\n}", line: 3), Fault(text: "[\n1,\n\n?]", line: 4),
    Fault(text: "[\r\n1,\r\n", line: 3),
    Fault(text: "{\n\"note\": \"a\nb\"}", line: 2), Fault(text: "{}\n\n{}", line: 3), Fault(text: "'a'"),
  ])
  func refuses(_ fault: Fault) {
    let error = #expect(throws: JSONError.self) { try JSON(parsing: fault.text) }
    #expect(error?.line == fault.line)
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSON(parsing: Array("[\"a".utf8) + bytes + Array("\"]".utf8)) }
    #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
  }

  /// Two ways to write one accent look like one name, so a file that holds both is refused like any name that stands twice.
  @Test func refusesNamesThatDifferOnlyInHowAnAccentIsWritten() {
    #expect(throws: JSONError.self) { try JSON(parsing: "{\"e\u{301}\":1,\"\u{E9}\":2}") }
    #expect(throws: Never.self) { try JSON(parsing: "{\"e\":1,\"\u{E9}\":2}") }
  }

  @Test func readsSixtyFourLevelsAndNoMore() throws {
    func nested(_ depth: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: depth - 1) + "[]" + String(repeating: close, count: depth - 1)
    }
    #expect(throws: Never.self) { try JSON(parsing: nested(64, "[", "]")) }
    #expect(throws: Never.self) { try JSON(parsing: nested(64, "{\"a\":", "}")) }
    #expect(throws: JSONError.self) { try JSON(parsing: nested(65, "[", "]")) }
    #expect(throws: JSONError.self) { try JSON(parsing: nested(65, "{\"a\":", "}")) }
    #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "[", count: 2_000_000)) }
    #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "{\"a\":", count: 500_000)) }
  }
}
