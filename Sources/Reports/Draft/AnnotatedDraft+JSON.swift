package import Editorial

extension AnnotatedDraft {
  /// Gives a draft and its claims to programs.
  package static func json(_ dossier: Dossier) -> JSON {
    .object([
      "format": 1, "draft": DraftJSON.value(DraftStanding(dossier)),
      "attributions": .array(dossier.sayings.map(\.json)),
      "claims": .array(dossier.claims.map { ClaimJSON.value($0, draft: dossier.slug) }),
    ])
  }
}
