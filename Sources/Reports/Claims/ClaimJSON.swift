import Editorial
import Prose

/// A claim as every report gives it to programs.
enum ClaimJSON {
  /// Gives a claim: `place` is null when its words are gone or ambiguous; offsets are in UTF-8.
  static func value(_ claim: TrackedClaim, draft: Slug) -> JSON {
    .object([
      "id": .string(claim.claim.id.string), "short": .string(claim.shortID), "draft": .string(draft.string),
      "wording": .string(claim.wording), "kinds": .array(claim.claim.kinds.map { .string($0.rawValue) }),
      "priority": .number(claim.claim.priority.decimal), "reason": .string(claim.claim.reason),
      "status": .string(claim.status.word), "currency": .string(claim.shownCurrency.word), "place": place(claim.place),
      "checks": .array(claim.checks.map(check)), "ruling": claim.ruling.map(ruling) ?? .null,
      "citations": .array(claim.citations.map(check)), "queries": .array(claim.queries.map(query)),
      "waivers": .array(claim.waivers.map(waiver)),
      "notes": .array(claim.notes.map { .object(fields(of: $0.decision, by: $0.person)) }),
      "rulings": .array(claim.rulings.map { standing($0, inForce: $0 == claim.ruling) }),
      "assigned": claim.assigned.map(assigned) ?? .null,
    ])
  }

  /// Gives a claim with its facts, and with the ticks that are stale.
  static func value(_ claim: TrackedClaim, draft: Slug, facts: FactSheet) -> JSON {
    guard case .object(var fields) = value(claim, draft: draft) else { return .null }
    fields["facts"] = FactJSON.value(facts)
    fields["staleTicks"] = FactJSON.stale(facts)
    return .object(fields)
  }

  /// Gives everything decided on a claim, oldest first.
  static func history(_ claim: TrackedClaim) -> JSON {
    .array(
      claim.decisions.map { value($0.decision, by: $0.person) }
    )
  }

  /// Gives one decision with the facts it is about.
  static func value(_ decision: Decision, by person: Person) -> JSON {
    var fields = fields(of: decision, by: person)
    fields["facts"] = .array(decision.facts.map { .string($0.words) })
    return .object(fields)
  }

  /// Gives a place; null where there is none.
  static func place(_ place: Place?) -> JSON {
    guard let place else { return .null }
    return .object([
      "line": .integer(place.line), "start": .integer(place.range.lowerBound), "end": .integer(place.range.upperBound),
      "part": .string(place.part.rawValue),
    ])
  }

  private static func check(_ check: StandingCheck) -> JSON {
    var fields = fields(of: check.decision, by: check.person)
    fields["currency"] = .string(check.currency.word)
    fields["expires"] = .optional(check.lastDay?.iso)
    fields["change"] = .optional(check.currency.change?.rawValue)
    fields["revision"] = check.revision.map(JSON.integer) ?? .null
    return .object(fields)
  }

  private static func assigned(_ assigned: StandingAssignment) -> JSON {
    .object([
      "person": .string(assigned.assignment.person.email), "name": .string(assigned.assignment.person.name),
      "due": .optional(assigned.assignment.due?.text), "by": .string(assigned.giver.email),
      "date": .string(assigned.date.rfc3339), "open": .bool(assigned.isOpen),
    ])
  }

  private static func waiver(_ waiver: StandingWaiver) -> JSON {
    var fields = fields(of: waiver.decision, by: waiver.person)
    fields["currency"] = .string(waiver.currency.word)
    fields["holds"] = .bool(waiver.holds)
    return .object(fields)
  }

  /// Gives a ruling with whether it is in force.
  private static func standing(_ standing: StandingRuling, inForce: Bool) -> JSON {
    guard case .object(var fields) = ruling(standing) else { return .null }
    fields["currency"] = .string(standing.currency.word)
    fields["inForce"] = .bool(inForce)
    return .object(fields)
  }

  private static func ruling(_ ruling: StandingRuling) -> JSON {
    var fields = fields(of: ruling.decision, by: ruling.person)
    fields["status"] = .string(ruling.status.rawValue)
    fields["settles"] = .array(ruling.decision.settles.map(JSON.string))
    return .object(fields)
  }

  private static func fields(of decision: Decision, by person: Person) -> [String: JSON] {
    [
      "id": .string(decision.id), "person": .string(person.email), "name": .string(person.name),
      "date": .string(decision.date.rfc3339), "decision": .string(decision.verb.word),
      "wording": .optional(decision.wording?.text), "sources": .array(decision.sources.map(source)),
      "note": .optional(decision.note), "disposition": decision.disposition.map(disposition) ?? .null,
      "addressee": .optional(decision.addressee), "verdict": .optional(decision.verdict),
      "expires": .optional(decision.expires?.iso), "due": .optional(decision.due?.iso),
      "answeredBy": .optional(decision.answeredBy),
    ]
  }

  /// Gives a source.
  static func source(_ source: Source) -> JSON {
    .object([
      "title": .string(source.title), "url": .optional(source.url), "locator": .optional(source.locator),
      "role": .optional(source.role?.rawValue), "kind": .optional(source.kind?.rawValue),
      "terms": .optional(source.terms?.rawValue), "accessed": .optional(source.accessed?.iso),
      "passage": .optional(source.passage), "origin": .optional(source.origin),
      "confidential": .bool(source.isConfidential),
    ])
  }

  /// Gives a question with its answers.
  static func query(_ query: StandingQuery) -> JSON {
    var fields = fields(of: query.decision, by: query.person)
    fields["currency"] = .string(query.currency.word)
    fields["revision"] = query.revision.map(JSON.integer) ?? .null
    fields["open"] = .bool(query.isOpen)
    fields["answers"] = .array(query.answers.map { .object(self.fields(of: $0.decision, by: $0.person)) })
    return .object(fields)
  }

  /// Gives what the text should do.
  static func disposition(_ disposition: Disposition) -> JSON {
    .object(["kind": .string(disposition.word), "wording": .optional(disposition.wanted)])
  }
}
