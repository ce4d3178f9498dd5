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
    try visitPeople(from: head, in: 20_000) { person in
      if seen.insert(person.email).inserted { people.append(person) }
      return true
    }
    return people
  }

  /// What those are called now whom assignments have by their addresses alone; who has done nothing lately is left out.
  ///
  /// - Complexity: the newest commits are read until all are found, two thousand at most; none where nobody is looked for.
  func names(of addresses: Set<String>, from commit: ObjectID) throws(WorkspaceError) -> [String: String] {
    guard !addresses.isEmpty else { return [:] }
    var names: [String: String] = [:]
    try visitPeople(from: commit, in: 2_000) { person in
      if addresses.contains(person.email), !person.isNameless, names[person.email] == nil {
        names[person.email] = person.name
      }
      return names.count < addresses.count
    }
    return names
  }

  /// Goes through the authors of the newest commits, newest first.
  private func visitPeople(
    from commit: ObjectID,
    in limit: Int,
    _ visit: (Person) -> Bool
  ) throws(WorkspaceError) {
    var left = limit
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: commit, .newestFirst) { commit throws(GitError) in
        left -= 1
        let goesOn = Person(name: commit.author.name, email: commit.author.email).map(visit) ?? true
        return goesOn && left > 0
      }
    }
  }
}

extension Person {
  /// The name and the address.
  fileprivate var mention: String { "\(name) <\(email)>" }
}
