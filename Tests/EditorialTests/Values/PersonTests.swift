import Testing

@testable import Editorial

struct PersonTests {
  @Test func namesFilesByTheAddressInLowerCase() throws {
    let person = try #require(Person(name: "Ann Ortiz", email: "Ann.Ortiz+Check@Desk.EXAMPLE"))
    #expect(person.email == "ann.ortiz+check@desk.example")
    #expect(person.name == "Ann Ortiz")
    #expect(Person(name: "", email: "ANN@desk.example")?.name == "ann@desk.example")
    #expect(Person(name: "A", email: String(repeating: "a", count: 200)) != nil)
  }

  @Test(arguments: [
    "", ".", "..", ".git", "a/b@desk.example", "a\\b@desk.example", "a b@desk.example", "a\n@desk.example",
    "a\0@desk.example",
    "a\t@desk.example", "\u{7F}@desk.example", String(repeating: "a", count: 201),
  ])
  func refusesAddressesThatCannotNameAFile(email: String) { #expect(Person(name: "A", email: email) == nil) }

  /// These are control and line-separating characters as much as those of ASCII.
  @Test(arguments: ["a\u{85}@desk.example", "a\u{9B}@desk.example", "a\u{2028}@desk.example", "a\u{202E}@desk.example"])
  func refusesControlsOutsideOfASCII(email: String) { #expect(Person(name: "A", email: email) == nil) }
}
