/// Settles, as an editor, what two people differ on.
public struct Rule: ClaimOperation {
  /// What the claim is to count as.
  public let status: Status
  /// Why.
  public let reason: String

  /// Takes the status and the reason.
  public init(_ status: Status, reason: String) {
    self.status = status
    self.reason = reason
  }

  /// The word the commit's subject begins with.
  public var word: String { "rule \(status.rawValue) on" }

  /// Requires an editor, a contested claim whose words are current, a reason, and for `verified` a check that says so: its
  /// sources carry the claim.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try dossier.requireEditor(doer.person)
    let wording = try claim.bound(in: dossier)
    guard claim.status == .contested else {
      throw Refusal(
        .notContested,
        "Claim \(claim.shortID) is not contested: it is \(claim.status.word).",
        hint: "A ruling settles what two people differ on; to say what you have found, check it as anybody does."
      )
    }
    guard let reason = reason.nonBlank else {
      throw Refusal(.needsNote, "A ruling needs a reason.", hint: "Say --reason \"…\".")
    }
    let checks = claim.checks.filter(\.decides)
    guard status != .verified || checks.contains(where: { $0.decision.status == .verified }) else {
      throw Refusal(
        .needsSource,
        "Nobody has verified claim \(claim.shortID) as it reads now, so no source would carry the ruling.",
        hint: "Verify it yourself first: stet verify \(claim.shortID) --source \"…\" --at \"…\"."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .ruling(status),
      wording: wording,
      note: reason,
      settles: (checks.map(\.decision.id) + claim.rulings.map(\.decision.id)).sorted()
    )
  }
}

extension Dossier {
  /// Refuses when the settings do not name a person as an editor.
  fileprivate func requireEditor(_ person: Person) throws(Refusal) {
    guard !settings.editors.contains(person.email) else { return }
    let known =
      settings.editors.isEmpty ? "it names nobody yet" : "it names \(settings.editors.joined(separator: ", "))"
    throw Refusal(
      .needsEditor,
      "Only an editor rules on a contested claim, and stet.json does not name \(person.email) as one: \(known).",
      hint: "Editors are the list “editors” in stet.json, by their addresses."
    )
  }
}
