import Editorial
import Prose

/// What the row of a claim says in words, cell by cell: several things in one cell are several lines.
struct ClaimRowWords {
  private let claim: TrackedClaim
  private let dossier: Dossier
  /// The checks that are told: those that say something of the words as they stand, else the newest.
  private let checks: [StandingCheck]

  /// Takes a claim.
  init(_ claim: TrackedClaim, of dossier: Dossier) {
    self.claim = claim
    self.dossier = dossier
    let holding = claim.checks.filter(\.decides)
    checks = holding.isEmpty ? Array(claim.checks.prefix(1)) : holding
  }

  /// Whether what was decided still holds; of a claim on which nobody has decided, only that its words have no place.
  var currency: String {
    if let ruling = claim.ruling { return ruling.currency.word }
    if let check = checks.first, check.decision.status?.isDecisive == true || check.decision.verb == .drop {
      return check.currency.word
    }
    return claim.place == nil ? claim.currency.word : ""
  }

  /// The cells from “checked by” to “assigned due”.
  var cells: [[String]] {
    let wanted = checks.filter { $0.decision.disposition != nil }
    let noted = checks.filter { $0.decision.status != .queried && $0.decision.note != nil }
    return [
      checks.map(\.person.name), checks.map(\.decision.date.day), claim.checks.map(Self.words),
      claim.decidingChecks.compactMap(\.lastDay).min().map { [$0.iso] } ?? [],
      [claim.ruling].compactMap(\.self).map(Self.words), [claim.waiver].compactMap(\.self).map(Self.words), sources,
      noted.map { by($0, $0.decision.note ?? "") }, wanted.map { by($0, $0.decision.disposition?.word ?? "") },
      wanted.filter { $0.decision.disposition?.wanted != nil }.map { by($0, $0.decision.disposition?.wanted ?? "") },
    ] + queries + [claim.notes.map { "\($0.person.name), \($0.decision.date.day): \($0.decision.note ?? "")" }]
      + assigned
  }

  private var queries: [[String]] {
    let queries = claim.queries
    return [
      queries.map { $0.decision.note ?? "" }, queries.map { QueryLines.addressee($0, of: dossier) },
      queries.map(\.decision.date.day), queries.compactMap(\.decision.due?.iso),
      queries.flatMap(\.answers).map { "\($0.giver): \($0.decision.note ?? "")" },
    ]
  }

  private var assigned: [[String]] {
    guard let assigned = claim.assigned else { return [[], [], []] }
    return [
      ["\(assigned.assignment.person.name)\(assigned.isOpen ? "" : ", done")"], [assigned.giver.name],
      [assigned.assignment.due?.words ?? ""],
    ]
  }

  /// The sources of those who speak, and what was cited besides, each once.
  private var sources: [String] {
    let citing = claim.citations.filter(\.currency.holds)
    var seen: Set<Source> = []
    return (checks + citing).flatMap { check in
      check.decision.sources.filter { seen.insert($0).inserted }.map { by(check, $0.phrase.plain) }
    }
  }

  /// Some words of a check; where several people speak, with the name of who said them.
  private func by(_ check: StandingCheck, _ words: String) -> String {
    Set(checks.map(\.person.email)).count > 1 ? "\(check.person.name): \(words)" : words
  }

  private static func words(_ check: StandingCheck) -> String {
    let word = check.decision.verb == .drop ? ClaimStatus.dropped.word : check.decision.verb.word
    let revision = check.revision.map { ", r\($0)" } ?? ""
    return "\(check.person.name): \(word), \(check.decision.date.day)\(revision), \(check.currency.word)"
  }

  private static func words(_ ruling: StandingRuling) -> String {
    let decision = ruling.decision
    return "\(ruling.person.name): ruled \(ruling.status.rawValue), \(decision.date.day): \(decision.note ?? "")"
  }

  private static func words(_ waiver: StandingWaiver) -> String {
    let decision = waiver.decision
    let until = decision.expires.map { ", until \($0.iso)" } ?? ""
    return "\(waiver.person.name): waived, \(decision.date.day)\(until): \(decision.note ?? "")"
  }
}
