import Testing

@testable import Editorial

struct ContentIDTests {
  @Test func takesFortyLowerCaseHexadecimalDigits() {
    let digits = "0123456789abcdef0123456789abcdef01234567"
    #expect(ContentID(digits)?.hex == digits)
    #expect(ContentID(digits.uppercased()) == nil)
    #expect(ContentID(String(digits.dropLast())) == nil)
    #expect(ContentID(digits + "0") == nil)
    #expect(ContentID(String(digits.dropLast()) + "g") == nil)
    #expect(ContentID("") == nil)
  }
}
