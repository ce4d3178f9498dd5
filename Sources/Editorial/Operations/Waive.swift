public import Prose

/// Lets a claim pass the gate as it is, for a reason and until a day; the claim's status stays what it is.
public struct Waive: ClaimOperation {
  /// Why.
  public let reason: String
  /// The last day on which it holds.
  public let until: CivilDate?

  /// Takes the reason and the last day.
  public init(reason: String, until: CivilDate?) {
    self.reason = reason
    self.until = until
  }

  /// The word the commit's subject begins with.
  public var word: String { "waive" }

  /// It names the objections that the doer had before them: one that is made later is not waived.
  ///
  /// Requires somebody who may, wording that is current, a reason, a last day that has not passed, and something to waive.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try dossier.requireWaiver(doer.person)
    let wording = try claim.bound(in: dossier)
    guard let reason = reason.nonBlank else {
      throw Refusal(.needsNote, "A waiver needs a reason.", hint: "Say --reason \"…\".")
    }
    guard let until else {
      throw Refusal(
        .needsDay,
        "A waiver needs a last day: what nobody has checked should not pass for ever.",
        hint: "Say --until \(doer.time.day), or a later day."
      )
    }
    guard until >= doer.time.date else {
      throw Refusal(
        .expiresTooSoon,
        "A waiver until \(until.iso) is over already: it is given on \(doer.time.day).",
        hint: "Say the last day on which it holds, such as --until \(doer.time.day)."
      )
    }
    if let own = claim.waiver, own.person.email == doer.person.email, own.decision.expires == until,
      own.decision.note == reason
    {
      throw Refusal(.nothingToDo, "You waive claim \(claim.shortID) until \(until.iso) already, for the same reason.")
    }
    guard !Gate.blocks(claim, in: dossier).isEmpty else {
      throw Refusal(
        .nothingToDo,
        "Nothing about claim \(claim.shortID) keeps the gate closed: it is \(claim.status.word)."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .waiver,
      wording: wording,
      note: reason,
      expires: until,
      settles: claim.checks.filter(\.objects).map(\.decision.id).sorted()
    )
  }
}

extension Dossier {
  /// Refuses when the settings do not let a person waive.
  fileprivate func requireWaiver(_ person: Person) throws(Refusal) {
    guard !settings.mayWaive(person) else { return }
    let known =
      settings.editors.isEmpty ? "it names nobody yet" : "it names \(settings.editors.joined(separator: ", "))"
    throw Refusal(
      .needsEditor,
      "Only an editor waives a claim here, and stet.json does not name \(person.email) as one: \(known).",
      hint: "Editors are the list “editors” in stet.json; policy.waiving “everybody” lets everybody waive."
    )
  }
}
