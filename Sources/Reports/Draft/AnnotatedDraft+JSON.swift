package import Editorial

extension AnnotatedDraft {
  /// Gives a draft and its claims to programs.
  ///
  /// - Parameter withFacts: whether to give the facts of each claim, too.
  package static func json(_ dossier: Dossier, withFacts: Bool = false) -> JSON {
    let claims = dossier.claims
    let values =
      withFacts
      ? zip(claims, dossier.facts(of: claims)).map { ClaimJSON.value($0, draft: dossier.slug, facts: $1) }
      : claims.map { ClaimJSON.value($0, draft: dossier.slug) }
    return .object([
      "format": 1, "draft": DraftJSON.value(DraftStanding(dossier)),
      "attributions": .array(dossier.sayings.map(\.json)),
      "claims": .array(values),
    ])
  }
}
