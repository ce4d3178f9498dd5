package import Editorial

extension SourceReport {
  /// Gives the sources to programs, under `sources`.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "origins": .integer(sheet.origins), "sources": Self.sources(sheet),
      "singleSourced": Self.ids(sheet.singleSourced), "offRecordOnly": Self.ids(sheet.offRecord),
    ])
  }

  /// Gives each source once with its uses; sources of one `originNumber` count once.
  static func sources(_ sheet: SourceSheet) -> JSON {
    .array(
      sheet.entries.map { entry in
        .object([
          "title": .string(entry.source.title), "url": .optional(entry.source.url),
          "kind": .optional(entry.kind?.rawValue), "confidential": .bool(entry.source.isConfidential),
          "originNumber": .integer(entry.origin), "unlocated": ids(entry.unlocated),
          "uses": .array(
            entry.uses.map { claim, use in
              .object([
                "claim": .string(claim.claim.id.string), "source": ClaimJSON.source(use.source),
                "person": .string(use.person.email), "name": .string(use.person.name),
                "date": .string(use.date.rfc3339),
              ])
            }
          ),
        ])
      }
    )
  }

  private static func ids(_ claims: [TrackedClaim]) -> JSON { .array(claims.map { .string($0.claim.id.string) }) }
}
