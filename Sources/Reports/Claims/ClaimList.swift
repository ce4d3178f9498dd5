package import Editorial

/// Claims of one draft or several, the words of each first.
package struct ClaimList: Sendable {
  /// The claims of one draft that are to be listed.
  package struct Group: Sendable {
    private let slug: String
    private let revision: Int
    private let title: String
    fileprivate let tally: Phrase
    fileprivate let claims: [ClaimRow]
    /// What programs are given; none where only what people read is at hand.
    fileprivate let values: [JSON]

    /// Takes a draft and those of its claims that were asked for, in the order to list them.
    package init(_ dossier: Dossier, claims: [TrackedClaim]) {
      slug = dossier.slug.string
      revision = dossier.revision.number
      title = dossier.story.title
      tally = ProgressLine.tally(of: dossier)
      self.claims = claims.map { ClaimRow($0) }
      values = zip(claims, dossier.facts(of: claims)).map { claim, facts in
        ClaimJSON.value(claim, draft: dossier.slug, facts: facts)
      }
    }

    /// Takes what is known of a draft without reading it, for people only.
    package init(_ standing: DraftStanding, claims: [ClaimRow]) {
      slug = standing.slug.string
      revision = standing.revision
      title = standing.title
      tally = ProgressLine.tally(standing.progress)
      self.claims = claims
      values = []
    }

    fileprivate var head: Phrase {
      Phrase(slug, .bold) + Phrase(" r\(revision)", .bold)
        + Phrase("  \(Count.of(claims.count, "claim"))  \(Wording.folded(title))", .faint)
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
      canvas.addClipped(group.head)
      canvas.addClipped(group.tally)
      for claim in group.claims {
        canvas.addClipped(Quoted.clipped(claim.line, to: canvas.style.width))
        canvas.add(claim.furniture, indent: 2)
      }
    }
    return canvas.text
  }

  /// Gives the claims to programs, under `claims`.
  ///
  /// - Precondition: every group was made of a dossier.
  package var json: JSON { .object(["format": 1, "claims": .array(groups.flatMap(\.values))]) }
}
