extension DraftFiles {
  /// The addresses by which somebody was assigned whose name nobody knew then, and that nothing in the draft tells either.
  package var nameless: Set<String> { unnamed.subtracting(ownNames.keys) }

  /// The names of those who were assigned by their addresses alone, as far as they are known by now.
  var namesByAddress: [String: String] {
    unnamed.isEmpty ? [:] : ownNames.merging(names) { own, _ in own }
  }

  private var unnamed: Set<String> {
    let assigned = checks.flatMap(\.decisions).compactMap { $0.assignment?.person }
    return Set(([story.assignee].compactMap(\.self) + assigned).filter(\.isNameless).map(\.email))
  }

  /// What those are called who have decided on the draft's claims or written revisions of it; the newest name of each.
  private var ownNames: [String: String] {
    let people = checks.map(\.person) + revisions.reversed().compactMap { Person(name: $0.author, email: $0.email) }
    return Dictionary(
      people.filter { !$0.isNameless }.map { ($0.email, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
