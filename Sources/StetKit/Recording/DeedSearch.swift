import Editorial
import Git

/// The way back through the commits to what one person decided last.
struct DeedSearch {
  /// Whose decisions are looked for.
  let person: Person
  /// The claims whose last decisions are still to be found; nil for the last decision on any.
  private var wanted: Set<Place>?
  private let names: [ClaimName]
  /// What was found, newest first.
  private(set) var deeds: [Deed] = []
  /// The newest commit that changed each record.
  private(set) var lastChanges: [String: Commit] = [:]
  /// The person's newest commit that was passed over because it decided nothing.
  private(set) var passed: (commit: String, subject: String)?
  /// The commit that the next one of the same command would be, while one is followed.
  private var next: ObjectID?

  /// A claim, by its folder and id.
  private struct Place: Hashable {
    let folder: String
    let id: ClaimID?
  }

  /// Starts a search.
  ///
  /// - Parameter claims: the claims to find the last decision on; empty for the last decision on any.
  init(of person: Person, on claims: [ClaimName]) {
    self.person = person
    names = claims
    wanted = claims.isEmpty ? nil : Set(claims.map { Place(folder: $0.draft.folder, id: $0.id) })
  }

  /// Goes past a commit that brings nothing of its own.
  ///
  /// - Returns: whether to go on.
  mutating func pass(_ commit: Commit) -> Bool { next == nil }

  /// Whether a change of a file may be a decision that is looked for.
  func mayBeDeed(_ change: FileChange, in commit: Commit) -> Bool {
    guard commit.author.email.lowercased() == person.email, change.after != nil, change.before != change.after,
      let record = RecordPath(change.path)
    else { return false }
    return wanted?.contains(Place(folder: record.folder, id: record.claim)) ?? true
  }

  /// Takes note of a commit and of the decisions in it that still stand.
  ///
  /// - Parameter hasDecided: whether it brought any decision, standing or not.
  /// - Returns: whether to go on.
  mutating func take(
    _ commit: Commit,
    deeds found: [Deed],
    hasDecided: Bool,
    changing paths: [String]
  ) -> Bool {
    for path in paths where lastChanges[path] == nil { lastChanges[path] = commit }
    if wanted != nil {
      for deed in found where wanted?.remove(Place(folder: deed.record.folder, id: deed.record.claim)) != nil {
        deeds.append(deed)
      }
      return wanted?.isEmpty == false
    }
    if let next {
      // The rest of a command that decided on several claims: its commits follow each other.
      guard commit.id == next, let newer = deeds.last, found.count == 1, found[0].isOfOneCommand(with: newer),
        !deeds.contains(where: { $0.path == found[0].path })
      else { return false }
      deeds += found
    } else if !found.isEmpty {
      deeds += found
    } else {
      let isOwn = commit.author.email.lowercased() == person.email
      if passed == nil, isOwn, !hasDecided, commit.undone.isEmpty {
        passed = (commit.id.short, commit.subject)
      }
      return true
    }
    next = commit.parents.first
    return next != nil
  }

  /// Why nothing was found, for each claim that was named, or in all.
  var refusals: [Refusal] {
    let hint = "A text that add, save or open recorded is no decision; git revert COMMIT takes one back."
    guard let wanted else {
      guard deeds.isEmpty else { return [] }
      return [Refusal(.nothingToDo, "There is no decision of \(person.name) left to take back.", hint: hint)]
    }
    return names.filter { wanted.contains(Place(folder: $0.draft.folder, id: $0.id)) }.map { name in
      Refusal(
        .nothingToDo,
        "\(person.name) has decided nothing on claim \(name.id.string) that is not taken back already.",
        hint: "To have again what was undone, decide it again; stet show \(name.id.string) --history shows it."
      )
    }
  }
}

extension Commit {
  /// The commits that this one says it takes back.
  var undone: [ObjectID] {
    message.split(separator: "\n").compactMap { line in
      line.hasPrefix("Stet-Undo: ") ? ObjectID(hex: line.dropFirst("Stet-Undo: ".count)) : nil
    }
  }

  /// When it was authored.
  var authored: Timestamp { Timestamp(seconds: Int(author.seconds), offset: Int(author.offset)) }
}
