/// One kind of decision about a claim: it validates, applies and describes itself.
public protocol ClaimOperation: Sendable {
  /// The word the commit's subject begins with.
  var word: String { get }

  /// Checks the guards and says what the decision is.
  ///
  /// - Throws: `Refusal` when a guard forbids it; nothing has changed then.
  func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision
}

extension ClaimOperation {
  /// Says what would be recorded: the doer's own file on the claim, with one decision more.
  public func plan(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Plan {
    try outcome(on: claim, of: dossier, by: doer).plan
  }

  /// Says what would be recorded, and what the claim would be then.
  public func outcome(
    on claim: TrackedClaim,
    of dossier: Dossier,
    by doer: Doer
  ) throws(Refusal) -> (plan: Plan, claim: TrackedClaim) {
    try outcome(of: try decision(on: claim, of: dossier, by: doer), on: claim, of: dossier, by: doer)
  }

  /// Says what would be recorded of a decision that was made already, and what the claim would be then.
  package func outcome(
    of decision: Decision,
    on claim: TrackedClaim,
    of dossier: Dossier,
    by doer: Doer
  ) throws(Refusal) -> (plan: Plan, claim: TrackedClaim) {
    let id = claim.claim.id
    let path = "\(dossier.folder)/checks/\(id.string)/\(doer.person.email).json"
    if let damage = dossier.damaged.first(where: { $0.path == path }) {
      throw damage.refusal(of: "Your file on claim \(claim.shortID)")
    }
    let own = dossier.checks.first { $0.claim == id && $0.person.email == doer.person.email }
    let check = (own ?? Check(claim: id, person: doer.person)).adding(decision)
    let trailers = [("Stet-Draft", dossier.slug.string), ("Stet-Claim", id.string)] + decision.trailers
    let plan = Plan(
      files: [Plan.File(path: path, bytes: check.file)],
      subject: "\(word) \(claim.shortID): \(decision.subject ?? Wording.quoted(claim.line))",
      body: decision.lines,
      trailers: trailers
    )
    return (plan, dossier.judging(claim, with: check))
  }
}

extension TrackedClaim {
  /// The words as a decision binds them.
  ///
  /// - Throws: `Refusal` with code `noPlace` when they are gone or ambiguous, `dropped` when the claim is.
  func bound(in dossier: Dossier) throws(Refusal) -> BoundWording {
    try requireLive()
    guard let place else {
      let state = currency == .ambiguous ? "stand in several places of the draft now" : "are not in the draft any more"
      throw Refusal(
        .noPlace,
        "The words of claim \(shortID) \(state), so there is no wording to judge: “\(line)”.",
        hint: "Drop it with stet claim drop \(shortID) --reason …, or add the new wording with stet claim add."
      )
    }
    return BoundWording(text: wording, draft: dossier.revision.content, range: place.range)
  }

  /// Refuses when somebody has dropped the claim.
  func requireLive() throws(Refusal) {
    guard status == .dropped else { return }
    throw Refusal(
      .dropped,
      "Claim \(shortID) was dropped: \(checks.first?.decision.note ?? "no reason is recorded").",
      hint: "stet reopen \(shortID) takes it up again."
    )
  }

  /// The words as a note binds them: nil where they have no place.
  func boundIfPlaced(in dossier: Dossier) -> BoundWording? {
    place.map { BoundWording(text: wording, draft: dossier.revision.content, range: $0.range) }
  }
}

extension String {
  /// The text without white space at its ends, or nil when nothing is left.
  var nonBlank: String? {
    let trimmed = unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
    return String(trimmed[...last])
  }
}
