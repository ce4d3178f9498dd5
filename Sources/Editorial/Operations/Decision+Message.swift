import Prose

extension Decision {
  /// What the commit's body says, so that plain `git log` answers who checked what against which source.
  var lines: [String] {
    var lines = sources.flatMap(\.messageLines)
    if let addressee { lines.append("To: \(addressee)") }
    if let due { lines.append("Due: \(due.iso)") }
    if let answeredBy { lines.append("From: \(answeredBy)") }
    if let note { lines.append("Note: \(note)") }
    if let disposition {
      lines.append("Wanted: \(disposition.word)\(disposition.wanted.map { " to \(Wording.quoted($0))" } ?? "")")
    }
    if let assignment, assignment.isWithdrawn {
      lines.append("No longer: \(assignment.person.name) <\(assignment.person.email)>")
    } else if let assignment {
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
    if let assignment { return [("Stet-Assignee", assignment.isWithdrawn ? "nobody" : assignment.person.email)] }
    if verb.isAboutFacts { return facts.map { ("Stet-Fact", $0.words) } }
    switch verb {
    case .cite: return sources.map { ("Stet-Source", $0.title) }
    case .waiver: return [("Stet-Waiver", expires?.iso ?? "")]
    // A note says nothing to tools.
    case .note: return []
    case .answer: return answers.map { ("Stet-Answers", $0) }
    default: return [("Stet-Status", verb.word)]
    }
  }
}

extension Source {
  /// What the commit's body says of it.
  fileprivate var messageLines: [String] {
    var line = "Source: \(title)"
    if let locator { line += ", \(locator)" }
    let marks = [kind?.rawValue, role?.rawValue, terms?.rawValue, isConfidential ? "confidential" : nil].compactMap {
      $0
    }
    if !marks.isEmpty { line += " (\(marks.joined(separator: ", ")))" }
    return [line] + [origin.map { "Origin: \($0)" }, passage.map { "Passage: \($0)" }].compactMap { $0 }
  }
}
