import Prose

extension Decision {
  /// What the commit's body says, so that plain `git log` answers who checked what against which source.
  var lines: [String] {
    var lines = sources.map { source in
      var line = "Source: \(source.title)"
      if let locator = source.locator { line += ", \(locator)" }
      if let role = source.role { line += " (\(role.rawValue))" }
      return line
    }
    if let addressee { lines.append("To: \(addressee)") }
    if let note { lines.append("Note: \(note)") }
    if let disposition {
      lines.append("Wanted: \(disposition.word)\(disposition.wanted.map { " to \(Wording.quoted($0))" } ?? "")")
    }
    if let assignment {
      let due = assignment.due.map { ", due \($0.words)" } ?? ""
      lines.append("To: \(assignment.person.name) <\(assignment.person.email)>\(due)")
    }
    if verb == .waiver, let expires { lines.append("Until: \(expires.iso)") }
    if let verdict { lines.append("Verdict: \(verdict)") }
    return lines
  }

  /// What the commit's subject says it is about, where that is not the claim's words: the facts.
  var subject: String? {
    facts.isEmpty ? nil : facts.map { Wording.quoted($0.words) }.joined(separator: ", ")
  }

  /// What the decision says to tools that read the commit: a status, or the facts; ticks are no status.
  var trailers: [(String, String)] {
    if let ruling { return [("Stet-Ruling", ruling.rawValue)] }
    if let assignment { return [("Stet-Assignee", assignment.person.email)] }
    if verb == .waiver { return [("Stet-Waiver", expires?.iso ?? "")] }
    return verb.isAboutFacts ? facts.map { ("Stet-Fact", $0.words) } : [("Stet-Status", verb.word)]
  }
}
