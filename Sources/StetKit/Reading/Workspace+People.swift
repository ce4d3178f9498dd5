public import Editorial
import Git

extension Workspace {
  /// Somebody who works here, as they were typed: by an e-mail address, a name, or a part of either.
  ///
  /// An address need not be known here. A name is looked for among those who made commits, newest first.
  ///
  /// - Parameters:
  ///   - typed: what was typed; `me` is the doer.
  ///   - doer: who types.
  /// - Throws: `WorkspaceError` with code `unknownPerson` or `ambiguousPerson`, and the people who are near or fit.
  public func person(named typed: String, by doer: Person) throws(WorkspaceError) -> Person {
    let wanted = Wording.folded(typed).lowercased()
    if wanted == "me" || wanted == doer.email || wanted == doer.name.lowercased() { return doer }
    let isAddress = wanted.contains("@") && !wanted.contains(" ")
    if isAddress, Person(name: "", email: wanted) == nil { throw WorkspaceError(.unknownPerson, typed) }
    let people = try people(knowing: doer)
    if isAddress {
      return people.first { $0.email == wanted } ?? Person(name: "", email: wanted) ?? doer
    }
    let exact = people.filter { $0.name.lowercased() == wanted }
    let found = exact.isEmpty ? people.filter { $0.answers(to: wanted) } : exact
    guard let person = found.first else {
      throw WorkspaceError(.unknownPerson, typed, candidates: people.prefix(8).map(\.mention))
    }
    guard found.count == 1 else {
      throw WorkspaceError(.ambiguousPerson, typed, candidates: found.prefix(8).map(\.mention))
    }
    return person
  }

  /// Everybody who made a commit, once for each address, who did last first.
  ///
  /// - Complexity: the newest commits are read; who has done nothing in the last 20,000 is not found.
  private func people(knowing doer: Person) throws(WorkspaceError) -> [Person] {
    guard let head = try head() else { return [doer] }
    var seen: Set<String> = []
    var people: [Person] = []
    var left = 20_000
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: head, .newestFirst) { commit throws(GitError) in
        if let person = Person(name: commit.author.name, email: commit.author.email), seen.insert(person.email).inserted
        {
          people.append(person)
        }
        left -= 1
        return left > 0
      }
    }
    return people
  }
}

extension Person {
  /// Whether some of the name's words, or the address up to its sign, are what was typed.
  fileprivate func answers(to typed: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    return words.contains(typed) || email.prefix { $0 != "@" } == typed
  }

  /// The name and the address.
  fileprivate var mention: String { "\(name) <\(email)>" }
}
