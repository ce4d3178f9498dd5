import Editorial
import Prose

/// What a footnote says of a statement: how it stands, who says so, against what, and why where that is not plain.
///
/// What no longer holds is told too: who checked which words against what, and what has come between. A reader who answers for
/// the copy must be able to tell a statement that nobody has looked at from one whose check has lapsed or been waived.
struct Footnote {
  let claim: TrackedClaim
  let dossier: Dossier

  /// The whole note, in sentences.
  var words: Phrase {
    let head = claim.waiver.map { waiver in
      [Self.words(of: waiver), claim.status == .stale ? Phrase("Before that:") : Phrase("Without the waiver:")]
    }
    return ((head ?? []) + standing + questions).filter { !$0.isEmpty }.joined(by: " ")
  }

  private var standing: [Phrase] {
    if let ruling = claim.ruling {
      let head =
        StatusSign(ruling: ruling.status).phrase + Phrase(" by \(ruling.person.name), \(ruling.decision.date.day)")
      return [Self.ended(head + Self.reason(of: ruling.decision))]
        + claim.checks.filter(\.decides).map { view(of: $0, under: ruling) }
        + cited
    }
    switch claim.status {
    case .contested:
      let rulings = claim.rulings.filter(\.holds).map { ruling in
        Self.ended(
          Phrase("\(ruling.person.name), \(ruling.decision.date.day): ") + StatusSign(ruling: ruling.status).phrase
            + Self.reason(of: ruling.decision)
        )
      }
      return [Self.ended(claim.sign.phrase)] + claim.checks.filter(\.decides).map { view(of: $0) } + rulings + cited
    case .stale: return [claim.standingPhrase + Phrase(".")] + Lapses(claim, dossier).sentences + cited
    default: return [settled]
    }
  }

  /// A status that all agree on: who gave it and when, the sources, and why where there are none.
  private var settled: Phrase {
    var words = claim.sign.phrase
    let checks = claim.decidingChecks
    if !checks.isEmpty {
      words.add(" by \(checks.map { "\($0.person.name), \($0.decision.date.day)" }.joined(separator: "; "))")
    } else if claim.status == .agreed(.checking), let holder = claim.holder {
      words.add(" by \(holder.name)")
    }
    let sources = claim.evidence.map { Self.phrase(of: $0.source, on: $0.date) }
    if sources.isEmpty { words.add(": no source") } else { words += Phrase(": ") + sources.joined(by: "; ") }
    if let last = checks.compactMap(\.lastDay).min() { words.add("; holds until \(last.iso)") }
    if claim.sources.isEmpty || claim.status == .agreed(.disputed) {
      for check in checks {
        if let note = check.decision.note {
          words = Self.ended(words) + Phrase(" \(check.person.name): \(Wording.folded(note))")
        }
        if let wanted = check.decision.disposition { words = Self.ended(words) + Phrase(" Wanted: ") + wanted.phrase }
      }
    }
    return Self.ended(words)
  }

  /// What one of several people holds, against what and why.
  private func view(of check: StandingCheck, under ruling: StandingRuling? = nil) -> Phrase {
    let isDissent = ruling.map { $0.status != check.decision.status } ?? false
    var words = Phrase("\(isDissent ? "Dissent: " : "")\(check.person.name), \(check.decision.date.day): ")
    words += StatusSign(check.decision.verb).phrase
    words += Self.grounds(of: check.decision)
    words = Self.ended(words + Self.reason(of: check.decision, separator: ". "))
    if let wanted = check.decision.disposition { words = Self.ended(words + Phrase(" Wanted: ") + wanted.phrase) }
    return words
  }

  private var cited: [Phrase] {
    let sources = claim.citations.filter(\.currency.holds).flatMap { check in
      check.decision.sources.map { Self.phrase(of: $0, on: check.decision.date) }
    }
    return sources.isEmpty ? [] : [Self.ended(Phrase("Cited besides: ") + sources.joined(by: "; "))]
  }

  /// The questions that are out.
  private var questions: [Phrase] {
    claim.queries.filter(\.isOpen).map { query in
      let to = QueryLines.addressee(query, of: dossier)
      let due = query.decision.due.map { ", due \($0.iso)" } ?? ""
      return Self.ended(
        Phrase("\(query.person.name) asked \(to), \(query.decision.date.day)\(due)") + Self.reason(of: query.decision)
      )
    }
  }
}

extension Footnote {
  /// Who lets it pass, until when and why.
  static func words(of waiver: StandingWaiver) -> Phrase {
    let decision = waiver.decision
    var words = Phrase("» waived", Look(tone: .inHand, isBold: true), isSolid: true)
    words.add(" by \(waiver.person.name), \(decision.date.day)\(decision.expires.map { ", until \($0.iso)" } ?? "")")
    return ended(words + reason(of: decision))
  }

  /// What a decision rests on, behind it.
  static func grounds(of decision: Decision) -> Phrase {
    guard !decision.sources.isEmpty else { return Phrase() }
    return Phrase(": ") + decision.sources.map { phrase(of: $0, on: decision.date) }.joined(by: "; ")
  }

  /// Why somebody decided so, behind it.
  static func reason(of decision: Decision, separator: String = ": ") -> Phrase {
    decision.note.map { Phrase("\(separator)\(Wording.folded($0))") } ?? Phrase()
  }

  /// A source; of a page that may be another one tomorrow, with the day on which somebody read it.
  static func phrase(of source: Source, on date: Timestamp) -> Phrase {
    let isUndatedPage = source.url != nil && source.accessed == nil
    return source.phrase + (isUndatedPage ? Phrase(", read \(date.day)", .faint) : Phrase())
  }

  /// Some words as whole sentences.
  static func ended(_ words: Phrase) -> Phrase {
    let last = words.plain.last { !"”’\")".contains($0) }
    return last.map { ".?!…".contains($0) } ?? true ? words : words + Phrase(".")
  }
}
