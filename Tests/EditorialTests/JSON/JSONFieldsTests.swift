import Testing

@testable import Editorial

struct JSONFieldsTests {
  @Test func keepsWhatNobodyAskedFor() throws {
    var fields = try JSONFields(.object(["a": "x", "b": 2, "c": .null, "d": .array(["e"])]))
    #expect(try fields.string("a") == "x")
    #expect(try fields.integer("b") == 2)
    #expect(fields.rest == ["c": .null, "d": .array(["e"])])
    #expect(try fields.optionalString("c") == nil)
    #expect(try fields.strings("d") == ["e"])
    #expect(fields.rest.isEmpty)
  }

  @Test(arguments: [JSON.null, 1, "x", true, .array([])])
  func refusesWhatIsNoObject(value: JSON) { #expect(throws: JSONError.self) { try JSONFields(value) } }

  @Test func refusesFieldsOfAnotherKind() throws {
    let object: JSON = .object(["f": .number("1.5"), "s": "1", "n": 1, "l": .array([1]), "o": .object([:])])
    var fields = try JSONFields(object)
    #expect(throws: JSONError.self) { try fields.integer("f") }
    fields = try JSONFields(object)
    #expect(throws: JSONError.self) { try fields.integer("s") }
    #expect(throws: JSONError.self) { try fields.string("n") }
    #expect(throws: JSONError.self) { try fields.strings("l") }
    #expect(throws: JSONError.self) { try fields.bool("o", default: true) }
    #expect(throws: JSONError.self) { try fields.string("missing") }
    #expect(throws: JSONError.self) { try fields.object("missing") }
    #expect(try fields.bool("missing", default: true))
  }

  @Test(arguments: [#"{"format":2}"#, #"{"format":"1"}"#, "{}", #"{"format":99999999999999999999}"#])
  func refusesAnotherFormat(text: String) throws {
    var fields = try JSONFields(try JSON(parsing: text))
    #expect(throws: JSONError.self) { try fields.requireFormat() }
  }
}
