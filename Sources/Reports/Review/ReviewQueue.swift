package import Editorial

/// Which claims a person goes through, and in which order.
package struct ReviewQueue: Sendable, Hashable {
  /// In which order.
  package enum Order: String, Sendable, Hashable {
    /// What should be checked first comes first.
    case priority
    /// As the words stand in the draft.
    case reading
  }

  /// In which order.
  package var order: Order
  /// Whether settled claims belong to it too.
  package let holdsSettled: Bool
  /// The words that a claim has to hold; empty for every claim.
  package var filter = ""
  /// The claims that were to do at some time since the start: one that is decided stays, so that a person can go back to it.
  private var members: Set<ClaimID> = []

  /// Starts with no claim.
  package init(order: Order = .priority, holdsSettled: Bool = false) {
    (self.order, self.holdsSettled) = (order, holdsSettled)
  }

  /// Takes in the claims of a draft that are to do.
  package mutating func take(_ dossier: Dossier) {
    members.formUnion(dossier.liveClaims.filter { holdsSettled || !$0.isDone }.map(\.claim.id))
  }

  /// Takes in one claim, whatever its status.
  mutating func include(_ claim: ClaimID) { members.insert(claim) }

  /// The claims in their order, those that the filter lets through.
  ///
  /// - Complexity: O(*n* log *n*) in the draft's claims.
  package func claims(of dossier: Dossier) -> [TrackedClaim] {
    let words = Wording.folded(filter).lowercased()
    let found = dossier.claims.filter { members.contains($0.claim.id) && (words.isEmpty || $0.fits(words)) }
    guard order == .priority else { return found }
    // A stable order: of equal ones the first in the text comes first.
    return found.enumerated().sorted { left, right in
      (right.element.claim.priority, left.offset) < (left.element.claim.priority, right.offset)
    }.map(\.element)
  }

  /// Gives the claims to programs, in their order.
  package func json(of dossier: Dossier) -> JSON {
    let claims = claims(of: dossier)
    let sheets = dossier.facts(of: claims)
    return .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "order": .string(order.rawValue),
      "claims": .array(zip(claims, sheets).map { ClaimJSON.value($0, draft: dossier.slug, facts: $1) }),
    ])
  }
}

extension TrackedClaim {
  /// Whether some words, in lower case, are in its own, its id, its status, its kinds or what people said of it.
  fileprivate func fits(_ words: String) -> Bool {
    line.lowercased().contains(words) || claim.id.string.hasPrefix(words) || status.word == words
      || claim.kinds.contains { $0.rawValue == words }
      || decisions.contains { one in
        one.person.name.lowercased().contains(words)
          || one.decision.sources.contains { $0.title.lowercased().contains(words) }
      }
  }
}
