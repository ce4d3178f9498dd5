/// The histories of several files, found in one walk.
package struct Histories: Sendable {
  /// The history of each path that any commit had.
  package private(set) var found: [String: History] = [:]
  /// How many commits were looked at.
  package var walked = 0

  /// What a commit has of each file.
  struct Moment {
    /// The file's object; nil where it is missing.
    let file: ObjectID?
    /// The place in its history of the state it has, or had before it was deleted.
    let state: Int?
  }

  /// What one commit has, by path.
  typealias Moments = [String: Moment]

  /// Starts with nothing found.
  package init() {}

  /// Starts with what was found before.
  ///
  /// - Parameter found: the history of each path.
  package init(found: [String: History]) { self.found = found }

  /// What the last commit has.
  var lastMoments: Moments {
    found.mapValues { history in
      Moment(file: history.isMissing ? nil : history.last.map { history.found[$0].file }, state: history.last)
    }
  }

  /// Takes a commit in, for a file that may have changed.
  ///
  /// - Parameter parents: what each of its parents has of the file.
  mutating func take(_ commit: ObjectID, _ file: ObjectID?, at path: String, from parents: [Moment?]) -> Moment {
    let taken = found[path, default: History()].take(commit, file, from: parents.map { ($0?.file, $0?.state) })
    return Moment(file: file, state: taken)
  }

  /// Takes the history of one file as another walk has found it.
  mutating func replace(_ path: String, with history: History) {
    found[path] = history.found.isEmpty ? nil : history
  }

  /// Says what the newest commit has of each file.
  mutating func end(with moments: Moments) {
    for (path, moment) in moments {
      found[path]?.last = moment.state
      found[path]?.isMissing = moment.file == nil
    }
  }
}
