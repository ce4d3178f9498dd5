package import Editorial

extension BlameReport {
  /// Gives the sentences to programs, under `sentences`, with each revision that they name once under `revisions`.
  ///
  /// What is not saved yet has the revision null. Offsets are in UTF-8.
  package var json: JSON {
    var named: [Int: Revision] = [:]
    for revision in sentences.flatMap(\.revisions) where revision.isSaved { named[revision.number] = revision }
    let dossier = authorship.dossier
    return .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": Self.number(dossier.revision),
      "revisions": .array(named.values.sorted { $0.number < $1.number }.map(RevisionJSON.value)),
      "sentences": .array(sentences.map { Self.value($0, draft: dossier.slug) }),
    ])
  }

  private static func value(_ sentence: WrittenSentence, draft: Slug) -> JSON {
    .object([
      "wording": .string(sentence.wording), "place": ClaimJSON.place(sentence.place),
      "revision": number(sentence.revision),
      "pieces": .array(
        sentence.pieces.map { piece in
          .object([
            "start": .integer(piece.range.lowerBound), "end": .integer(piece.range.upperBound),
            "revision": number(piece.revision),
          ])
        }
      ),
      "cuts": .array(
        sentence.cuts.map { cut in
          .object([
            "start": .integer(cut.offset), "wording": .string(cut.words), "revision": number(cut.revision),
          ])
        }
      ),
      "claims": .array(sentence.claims.map { ClaimJSON.value($0, draft: draft) }),
    ])
  }

  private static func number(_ revision: Revision) -> JSON {
    revision.isSaved ? .integer(revision.number) : .null
  }
}
