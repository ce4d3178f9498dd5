package import Editorial
import Prose

extension QueryReport {
  /// Gives the questions to programs, under `queries`.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "queries": .array(items.map { Self.value($0.claim, $0.query, addressee: $0.addressee, at: now) }),
    ])
  }

  /// Gives one question with its answers; `seconds` is its age, and `overdue` is of the day it is asked for.
  static func value(_ claim: TrackedClaim, _ query: StandingQuery, addressee: String, at now: Timestamp) -> JSON {
    .object([
      "claim": .string(claim.claim.id.string), "short": .string(claim.shortID), "wording": .string(claim.wording),
      "place": ClaimJSON.place(claim.place), "addressee": .string(addressee),
      "question": .optional(query.decision.note), "person": .string(query.person.email),
      "name": .string(query.person.name), "date": .string(query.decision.date.rfc3339),
      "due": .optional(query.decision.due?.iso), "overdue": .bool(query.isOverdue(on: now.date)),
      "open": .bool(query.isOpen), "seconds": .integer(max(now.seconds - query.decision.date.seconds, 0)),
      "answers": .array(
        query.answers.map { answer in
          .object([
            "answer": .optional(answer.decision.note), "from": .string(answer.giver),
            "person": .string(answer.person.email), "name": .string(answer.person.name),
            "date": .string(answer.decision.date.rfc3339),
            "sources": .array(answer.decision.sources.map(ClaimJSON.source)),
          ])
        }
      ),
    ])
  }
}
