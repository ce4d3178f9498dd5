package import Editorial
import Prose

extension SummaryReport {
  /// Gives the whole summary to programs: one object.
  package var json: JSON {
    let dossier = summary.dossier
    let story = dossier.story
    return .object([
      "format": 1, "date": .string(summary.date.rfc3339), "draft": DraftJSON.value(DraftStanding(summary)),
      "revision": RevisionJSON.value(dossier.revision), "authors": .array(story.authors.map(JSON.string)),
      "editor": .optional(story.editor), "stateReason": .optional(stateReason), "hold": story.hold.map(hold) ?? .null,
      "desk": .optional(story.desk), "deadline": .optional(story.deadline),
      "checkers": .array(summary.checkers.map { .object(["name": .string($0.name), "person": .string($0.email)]) }),
      "gate": GateReport.value(summary.gate, dossier.slug),
      "claims": .array(dossier.claims.map { ClaimJSON.value($0, draft: dossier.slug) }),
      "troubled": ids(summary.troubled), "stale": ids(summary.stale), "displaced": ids(summary.displaced),
      "onAuthor": ids(summary.onAuthor), "waived": ids(summary.waived), "ruled": ids(summary.ruled),
      "dropped": ids(summary.dropped), "open": ids(summary.open),
      "queries": .array(summary.queries.map(query)), "wantedChanges": .array(dossier.wantedChanges.map(change)),
      "since": factualJSON,
      "uncovered": .array(summary.coverage.uncovered.map(passage)),
      "readers": .object(["one": ids(summary.readers.one), "several": ids(summary.readers.several)]),
      "sources": SourceReport.sources(summary.sources), "origins": .integer(summary.sources.origins),
      "singleSourced": ids(summary.sources.singleSourced), "offRecordOnly": ids(summary.sources.offRecord),
      "checklists": checklistJSON, "damaged": .array(dossier.damaged.map(damage)),
    ])
  }

  private func ids(_ claims: [TrackedClaim]) -> JSON { .array(claims.map { .string($0.claim.id.string) }) }

  private func hold(_ hold: Hold) -> JSON {
    .object([
      "person": .string(hold.person.email), "name": .string(hold.person.name), "date": .string(hold.date.rfc3339),
      "reason": .string(hold.reason),
    ])
  }

  private func query(_ claim: TrackedClaim, _ query: StandingQuery) -> JSON {
    QueryReport.value(
      claim,
      query,
      addressee: QueryLines.addressee(query, of: summary.dossier),
      at: summary.date
    )
  }

  private func change(_ change: WantedChange) -> JSON {
    .object([
      "claim": .string(change.claim.claim.id.string), "person": .string(change.person.email),
      "disposition": ClaimJSON.disposition(change.disposition), "judged": .string(change.judged),
      "outcome": .string(change.outcome.rawValue),
    ])
  }

  private func passage(_ passage: OmittedPassage) -> JSON {
    .object([
      "wording": .string(passage.line), "reason": .string(passage.reason), "start": .integer(passage.range.lowerBound),
      "end": .integer(passage.range.upperBound),
    ])
  }

  private func damage(_ file: DamagedFile) -> JSON {
    .object([
      "path": .string(file.path), "problem": .string(file.problem), "line": file.line.map(JSON.integer) ?? .null,
    ])
  }
}
