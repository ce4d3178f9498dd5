public import Editorial
import Git

extension Workspace {
  /// Somebody who works here, as they were typed: by an e-mail address, a name, both as git
  /// writes them, or a part of the name.
  ///
  /// An address need not be known here. A name is looked for among those who made commits, newest first.
  ///
  /// - Parameters:
  ///   - typed: what was typed; `me` is the doer.
  ///   - doer: who types.
  /// - Throws: `WorkspaceError` with code `unknownPerson` or `ambiguousPerson`, and the people who are near or fit.
  public func person(named typed: String, by doer: Person) throws(WorkspaceError) -> Person {
    let meant = TypedPerson(typed)
    if Wording.folded(typed).lowercased() == "me" || meant.isExactly(doer) { return doer }
    if let email = meant.email {
      guard let stranger = Person(name: meant.name ?? "", email: email) else {
        throw WorkspaceError(.unknownPerson, typed)
      }
      return try people().first { $0.email == email } ?? stranger
    }
    var people = try people()
    // Who has done nothing here yet may still type their own name.
    if !people.contains(where: { $0.email == doer.email }) { people.append(doer) }
    let exact = people.filter(meant.isExactly)
    let found = exact.isEmpty ? people.filter(meant.mayBe) : exact
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
  public func people() throws(WorkspaceError) -> [Person] {
    guard let head = try head() else { return [] }
    var seen: Set<String> = []
    var people: [Person] = []
    var left = 20_000
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: head, .newestFirst) { commit throws(GitError) in
        left -= 1
        if let person = Person(author: commit), seen.insert(person.email).inserted { people.append(person) }
        return left > 0
      }
    }
    return people
  }
}

extension Person {
  /// Who wrote a commit; nil where git has no sound address.
  init?(author commit: Commit) { self.init(name: commit.author.name, email: commit.author.email) }

  /// The name and the address.
  fileprivate var mention: String { "\(name) <\(email)>" }
}
