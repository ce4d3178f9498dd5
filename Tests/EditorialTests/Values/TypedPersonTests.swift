import Testing

@testable import Editorial

struct TypedPersonTests {
  @Test(arguments: [
    ("Ann Ortiz", true, true), ("ann  ORTIZ", true, true), ("ANN@desk.example", true, true),
    ("Ann <ann@desk.example>", true, true), ("<ann@desk.example>", true, true),
    ("Ann Ortiz <bob@desk.example>", false, false),
    ("ann", false, true), ("ortiz", false, true), ("Ann O", false, false), ("Ann <3>", false, false),
    ("", false, false),
  ])
  func knowsAPerson(typed: String, isExactly: Bool, mayBe: Bool) {
    let person = TypedPerson(typed)
    #expect(person.isExactly(Desk.ann) == isExactly && person.mayBe(Desk.ann) == mayBe)
  }

  @Test func readsNameAndAddressAsGitWritesThem() {
    let both = TypedPerson(" Ruth  Ames <Ruth@Example.org> ")
    #expect(both.name == "Ruth Ames" && both.email == "ruth@example.org")
    #expect(TypedPerson.called("Ruth Ames <ruth@example.org>") == "Ruth Ames")
    #expect(TypedPerson.called("<ruth@example.org>") == "<ruth@example.org>")
  }
}
