/// Somebody as a person types them: a name, an e-mail address, or both as git writes them, `Ruth Ames <ruth@example.org>`.
public struct TypedPerson: Sendable, Hashable {
  /// The name, on one line; nil where only an address was typed.
  public let name: String?
  /// The address, in lower case; nil where only a name was typed.
  public let email: String?

  /// Reads what was typed.
  public init(_ typed: String) {
    let words = Wording.folded(typed)
    if words.hasSuffix(">"), let start = words.lastIndex(of: "<"), words[start...].contains("@") {
      name = words[..<start].description.nonBlank
      email = words[words.index(after: start)...].dropLast().description.nonBlank?.lowercased()
    } else if words.contains("@"), !words.contains(" ") {
      (name, email) = (nil, words.lowercased())
    } else {
      (name, email) = (words, nil)
    }
  }

  /// What they are called in writing: the name without the address, where both were typed.
  static func called(_ typed: String) -> String { TypedPerson(typed).name ?? typed }

  /// Whether they are this person: by the address where one was typed, or else by the whole name, whatever its letter case.
  public func isExactly(_ person: Person) -> Bool {
    email.map { $0 == person.email } ?? (name.map(Wording.key) == Wording.key(person.name))
  }

  /// Whether they may be this person: some words of the name were typed, or the address up to its sign.
  public func mayBe(_ person: Person) -> Bool {
    guard email == nil, let wanted = name.map(Wording.key), !isExactly(person) else { return isExactly(person) }
    let words = Wording.key(person.name).split(separator: " ").map(String.init)
    return words.contains(wanted) || person.email.prefix { $0 != "@" } == wanted
  }
}
