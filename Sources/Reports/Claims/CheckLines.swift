import Editorial
import Prose

/// One person's newest decision on a claim, on a few lines.
enum CheckLines {
  /// Writes who decided what and when, whether it holds, and what it rests on.
  ///
  /// - Parameter beginsWithWords: whether the words that were checked come first, where they are others now.
  static func write(
    _ check: StandingCheck,
    on claim: TrackedClaim,
    beginsWithWords: Bool = false,
    canvas: inout Canvas
  ) {
    let decision = check.decision
    var head = StatusSign(decision.verb).phrase
    head.add("  \(check.person.name)", .bold)
    head.add("  ")
    head.add(decision.date.minute, .faint, isSolid: true)
    if let revision = check.revision { head.add("  r\(revision)", .faint) }
    head += Phrase("  ") + standing(check)
    canvas.add(head)
    if beginsWithWords { writeWords(of: check, on: claim, canvas: &canvas) }
    for (label, value) in facts(of: decision) { canvas.addFact(label, value, indent: 2) }
    if !beginsWithWords { writeWords(of: check, on: claim, canvas: &canvas) }
  }

  private static func writeWords(of check: StandingCheck, on claim: TrackedClaim, canvas: inout Canvas) {
    guard case .stale = check.currency, let bound = check.decision.wording.map({ Wording.folded($0.text) }) else {
      return
    }
    canvas.addFact("Checked", Quoted.phrase(bound), indent: 2)
    canvas.addFact("Now", Stretch.phrase(from: bound, to: claim.line), indent: 2)
  }

  /// Writes who ruled what and when, why, and whether it is in force.
  static func write(_ ruling: StandingRuling, on claim: TrackedClaim, canvas: inout Canvas) {
    var head = StatusSign(ruling: ruling.status).phrase
    head.add("  \(ruling.person.name)", .bold)
    head.add("  ")
    head.add(ruling.decision.date.minute, .faint, isSolid: true)
    if let revision = ruling.revision { head.add("  r\(revision)", .faint) }
    if ruling == claim.ruling {
      head.add("  in force", .faint)
    } else if !ruling.isByEditor {
      head.add("  settles nothing: stet.json does not name this person as an editor", .toned(.wrong))
    } else if !ruling.currency.holds {
      head.add("  over: the words are others now", .toned(.reopened))
    } else {
      head.add("  open again: somebody differs with it", .toned(.reopened))
    }
    canvas.add(head)
    for (label, value) in facts(of: ruling.decision) { canvas.addFact(label, value, indent: 2) }
  }

  /// Writes who waived it and when, why, until when, and whether that holds.
  static func write(_ waiver: StandingWaiver, canvas: inout Canvas) {
    var head = StatusSign(waiver.decision.verb).phrase
    head.add("  \(waiver.person.name)", .bold)
    head.add("  ")
    head.add(waiver.decision.date.minute, .faint, isSolid: true)
    if let revision = waiver.revision { head.add("  r\(revision)", .faint) }
    if waiver.holds {
      head.add("  in force", .faint)
    } else if !waiver.isPermitted {
      head.add("  without effect: the settings do not let them waive", .toned(.reopened))
    } else if waiver.currency == .expired {
      head.add("  over: its last day has passed", .toned(.reopened))
    } else {
      head.add("  over: the words are others now", .toned(.reopened))
    }
    canvas.add(head)
    for (label, value) in facts(of: waiver.decision) { canvas.addFact(label, value, indent: 2) }
  }

  /// What a decision rests on and asks for, each with its label.
  static func facts(of decision: Decision) -> [(label: String, value: Phrase)] {
    var facts: [(String, Phrase)] = []
    if let assignment = decision.assignment, assignment.isWithdrawn {
      facts.append(("No longer", Phrase(assignment.person.name)))
    } else if let assignment = decision.assignment {
      facts.append(("To", Phrase(assignment.person.name + (assignment.due.map { ", due \($0.words)" } ?? ""))))
    }
    if let addressee = decision.addressee { facts.append(("To", Phrase(addressee))) }
    if let due = decision.due { facts.append(("Due", Phrase(due.iso))) }
    if let giver = decision.answeredBy { facts.append(("From", Phrase(giver))) }
    facts += decision.sources.map { ("Source", $0.phrase) }
    if let note = decision.note {
      let label = decision.status == .queried ? "Question" : decision.verb == .answer ? "Answer" : "Note"
      facts.append((label, Phrase(Wording.folded(note))))
    }
    if let disposition = decision.disposition { facts.append(("Wanted", disposition.phrase)) }
    if let expires = decision.expires { facts.append(("Holds", Phrase("until \(expires.iso)"))) }
    if let verdict = decision.verdict { facts.append(("Verdict", Phrase(verdict))) }
    return facts
  }

  /// Says whether a check still holds.
  static func standing(_ check: StandingCheck) -> Phrase {
    switch check.currency {
    case .current: Phrase("current", .faint)
    case .moved: Phrase("moved: same words, new place", .faint)
    case .stale(let change): Phrase("stale: \(change.sentence) since", .toned(.reopened))
    case .ambiguous: Phrase("ambiguous: the words stand in several places", .toned(.reopened))
    case .orphaned: Phrase("orphaned: the words are gone", .toned(.reopened))
    case .expired:
      Phrase("expired: it held until \(check.lastDay?.iso ?? "")", .toned(.reopened))
    }
  }
}
