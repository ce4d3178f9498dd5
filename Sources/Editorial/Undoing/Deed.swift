/// What one commit of a person brought into one record of a workspace: decisions on a claim, a claim that they found, ticks of
/// checklists, or what they said of the story.
///
/// Claims that reading a draft finds are no deed: nobody decided them.
package struct Deed: Sendable, Hashable {
  /// What was brought.
  package enum Content: Sendable, Hashable {
    /// Decisions, at the end of the person's own file.
    case decisions([Decision])
    /// A claim.
    case claim(Claim)
    /// What they said of items of checklists, at the end of their own file.
    case items([ItemDecision])
    /// What they changed of the story's state, hold, assignment or deadline.
    case story(StoryEdit)
  }

  /// The commit, as forty hexadecimal digits.
  package let commit: String
  /// When the commit was authored.
  package let time: Timestamp
  /// Whose deed it is.
  package let person: Person
  /// The path of the record.
  package let path: String
  /// What the path says.
  package let record: RecordPath
  /// The file before; nil where there was none.
  package let before: [UInt8]?
  /// The file after.
  package let after: [UInt8]
  /// What was brought.
  package let content: Content

  /// Reads what a person's commit did to a file; nil where that is no deed of theirs.
  package init?(
    of person: Person,
    in commit: String,
    at time: Timestamp,
    path: String,
    before: [UInt8]?,
    after: [UInt8]?
  ) {
    guard let record = RecordPath(path), let after else { return nil }
    switch record.kind {
    case .claim:
      guard before == nil, let id = record.claim, let claim = try? Claim(id: id, file: after),
        claim.origin == .person
      else { return nil }
      content = .claim(claim)
    case .check(let email):
      guard email == person.email, let id = record.claim,
        let check = try? Check(claim: id, email: email, file: after)
      else { return nil }
      var known = 0
      if let before {
        guard let old = try? Check(claim: id, email: email, file: before),
          check.decisions.starts(with: old.decisions)
        else { return nil }
        known = old.decisions.count
      }
      guard known < check.decisions.count else { return nil }
      content = .decisions(Array(check.decisions[known...]))
    case .checklists(let email):
      guard email == person.email, let work = try? ChecklistWork(email: email, file: after) else { return nil }
      var known: [ItemDecision] = []
      if let before {
        guard let old = try? ChecklistWork(email: email, file: before) else { return nil }
        known = old.decisions
      }
      guard work.decisions.starts(with: known), known.count < work.decisions.count else { return nil }
      content = .items(Array(work.decisions[known.count...]))
    case .story:
      guard let before, let edit = StoryEdit(before: before, after: after) else { return nil }
      content = .story(edit)
    }
    self.commit = commit
    self.time = time
    self.person = person
    self.path = path
    self.record = record
    self.before = before
    self.after = after
  }

  /// Whether the file still holds what was brought, whatever else was done to it.
  ///
  /// - Parameter file: the file as it is now; nil where there is none.
  package func stands(in file: [UInt8]?) -> Bool {
    guard let file else { return false }
    if file == after { return true }
    switch content {
    case .claim: return true
    case .decisions(let decisions):
      guard let id = record.claim, let check = try? Check(claim: id, email: person.email, file: file) else {
        return true
      }
      return !Set(check.decisions.map(\.id)).isDisjoint(with: decisions.map(\.id))
    case .items(let decisions):
      guard let work = try? ChecklistWork(email: person.email, file: file) else { return true }
      return !Set(work.decisions.map(\.id)).isDisjoint(with: decisions.map(\.id))
    case .story(let edit): return edit.stands(in: file)
    }
  }

  /// Whether two deeds can be of one command: it says the same of several claims at one time.
  package func isOfOneCommand(with other: Deed) -> Bool {
    guard commit == other.commit || (time == other.time && person == other.person), path != other.path else {
      return commit == other.commit
    }
    switch (content, other.content) {
    case (.decisions(let own), .decisions(let others)) where own.count == 1 && others.count == 1:
      return own[0].says(theSameAs: others[0])
    case (.story(let own), .story(let others)): return own.leaves(theSameAs: others)
    default: return commit == other.commit
    }
  }
}

extension Decision {
  /// Whether another decision, on another claim, was made with the same words.
  fileprivate func says(theSameAs other: Decision) -> Bool {
    verb == other.verb && !verb.isAboutFacts && sources == other.sources && note == other.note
      && disposition == other.disposition && addressee == other.addressee && verdict == other.verdict
      && expires == other.expires && settles == other.settles && due == other.due && answeredBy == other.answeredBy
      && assignment == other.assignment
  }

  /// What the command that made it is called.
  var act: String {
    switch verb {
    case .status(let status):
      switch status {
      case .unchecked: "reopen"
      case .checking: "take"
      case .queried: "query"
      case .verified: "verify"
      case .disputed: "dispute"
      case .unverifiable, .onAuthor, .notCheckable: status.rawValue
      }
    case .ruling: "rule"
    case .waiver: "waive"
    case .assignment: "assign"
    case .drop, .tick, .untick, .note, .cite, .answer, .unknown: verb.word
    }
  }
}
