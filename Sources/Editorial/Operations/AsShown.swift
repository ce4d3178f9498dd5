/// A decision of somebody who looks at a claim on a screen: it is about the words that were shown, and no others.
///
/// Another window, a colleague's sync or an editor may have changed them meanwhile. A decision that binds words which nobody
/// has read would be the very thing that a check is not.
package struct AsShown: ClaimOperation {
  /// What is to be done.
  package let operation: any ClaimOperation
  /// The words as they were shown; nil where they had no place.
  package let wording: String?

  /// Takes what is to be done, and the claim as it was shown.
  package init(_ operation: any ClaimOperation, on claim: TrackedClaim) {
    self.operation = operation
    wording = claim.place == nil ? nil : claim.wording
  }

  /// The word of what is to be done.
  package var word: String { operation.word }

  /// Requires that the claim's words are still the ones that were shown, and what the operation itself requires.
  package func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    guard (claim.place == nil ? nil : claim.wording) == wording else {
      throw Refusal(
        .changedSince,
        "The words of claim \(claim.shortID) were changed while you looked at them, so nothing was recorded.",
        hint: "Read them as they are now, then decide."
      )
    }
    return try operation.decision(on: claim, of: dossier, by: doer)
  }
}
