package import Editorial

/// Claims of one draft or several, the words of each first.
package struct ClaimList: Sendable {
  /// The claims of one draft that are to be listed.
  package struct Group: Sendable {
    let dossier: Dossier
    let claims: [TrackedClaim]

    /// Takes a draft and those of its claims that were asked for, in the order to list them.
    package init(_ dossier: Dossier, claims: [TrackedClaim]) {
      self.dossier = dossier
      self.claims = claims
    }
  }

  private let groups: [Group]

  /// Takes the drafts in the order to list them.
  package init(_ groups: [Group]) { self.groups = groups }

  /// Writes two lines a claim: its words, cut to the width, and below them status, id, kinds and place.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    let listed = groups.filter { !$0.claims.isEmpty }
    guard !listed.isEmpty else { return "No claims.\n" }
    for group in listed {
      canvas.space()
      canvas.addClipped(
        Phrase(group.dossier.slug.string, .bold) + Phrase(" \(group.dossier.revision.name)", .bold)
          + Phrase("  \(Count.of(group.claims.count, "claim"))  \(Wording.folded(group.dossier.story.title))", .faint)
      )
      canvas.addClipped(ProgressLine.tally(of: group.dossier))
      for claim in group.claims { Self.write(claim, on: &canvas) }
    }
    return canvas.text
  }

  /// Gives the claims to programs, under `claims`.
  package var json: JSON {
    let claims = groups.flatMap { group in
      zip(group.claims, group.dossier.facts(of: group.claims)).map { claim, facts in
        ClaimJSON.value(claim, draft: group.dossier.slug, facts: facts)
      }
    }
    return .object(["format": 1, "claims": .array(claims)])
  }

  private static func write(_ claim: TrackedClaim, on canvas: inout Canvas) {
    canvas.addClipped(Quoted.clipped(claim.line, to: canvas.style.width))
    canvas.add(claim.furniture, indent: 2)
  }
}
