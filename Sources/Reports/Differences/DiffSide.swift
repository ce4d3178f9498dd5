package import Editorial

/// One of the two texts that a difference is between, as a report names it.
package enum DiffSide: Sendable, Hashable {
  /// A revision of a draft.
  case revision(Revision)
  /// The draft as it lies in the working copy.
  case workingCopy
  /// A file, by the name that the person gave.
  case file(String)
  /// No text: before there was one, or after it was deleted.
  case nothing

  /// The name.
  var name: String {
    switch self {
    case .revision(let revision): revision.name
    case .workingCopy: "unsaved edits"
    case .file(let name): name
    case .nothing: "nothing"
    }
  }

  /// The name with what is known of a revision: its day, author and subject.
  var phrase: Phrase {
    guard case .revision(let revision) = self else { return Phrase(name) }
    var phrase = Phrase(name, .bold)
    phrase.add(" of \(revision.date.day) by \(revision.author): \(revision.subject)")
    return phrase
  }

  /// The side as programs get it: a revision as in `stet revisions`, a file by its name, or null.
  var json: JSON {
    switch self {
    case .revision(let revision): RevisionJSON.value(revision)
    case .file(let name): .object(["file": .string(name)])
    case .workingCopy, .nothing: .null
    }
  }
}
