import Prose

extension TrackedClaim {
  /// Puts together what is known about a claim.
  ///
  /// - Parameter numbers: the number of the first revision with each content.
  /// - Parameter today: the day by which checks expire; nil when none does.
  /// - Parameter settings: how long checks hold, and who may rule and waive.
  /// - Parameter newest: the content of the revision at hand.
  init(
    _ claim: Claim,
    shortID: String,
    trail: Trail,
    checks: [Check],
    numbers: [ContentID: Int],
    newest: ContentID?,
    settings: Settings,
    today: CivilDate?,
    place: Place?
  ) {
    self.claim = claim
    self.shortID = shortID
    wording = trail.wording
    self.place = place
    // What was bound to the very state at hand has not moved, however often it was moved and moved back.
    let bound = { (draft: ContentID) in draft == newest ? Int.max : numbers[draft] ?? 0 }
    let ownCurrency = Self.currency(of: claim.wording, boundAt: bound(claim.anchor.draft), trail: trail)
    currency = ownCurrency
    let standing = { (decision: Decision) -> (currency: Currency, revision: Int?, lastDay: CivilDate?) in
      let revision = decision.wording.flatMap { numbers[$0.draft] }
      var currency =
        decision.wording.map { Self.currency(of: $0.text, boundAt: bound($0.draft), trail: trail) } ?? ownCurrency
      let lastDay = settings.policy.lastDay(of: decision, on: claim.kinds)
      if currency.holds, let today, let lastDay, lastDay < today { currency = .expired }
      return (currency, revision, lastDay)
    }
    self.checks = checks.compactMap { check in
      check.standing.map { decision in
        let (currency, revision, lastDay) = standing(decision)
        return StandingCheck(
          person: check.person,
          decision: decision,
          currency: currency,
          revision: revision,
          lastDay: lastDay
        )
      }
    }.sorted { Self.isNewer($0.decision, $1.decision) }
    var rulings: [StandingRuling] = []
    for check in checks {
      guard let decision = check.ruling, let status = decision.ruling else { continue }
      let (currency, revision, _) = standing(decision)
      rulings.append(
        StandingRuling(
          person: check.person,
          decision: decision,
          status: status,
          currency: currency,
          revision: revision,
          isByEditor: settings.editors.contains(check.person.email)
        )
      )
    }
    self.rulings = rulings.sorted { Self.isNewer($0.decision, $1.decision) }
    let decisions = Self.merged(checks)
    self.decisions = decisions
    citations = checks.flatMap { check in
      check.citations.map { decision in
        let (currency, revision, lastDay) = standing(decision)
        return StandingCheck(
          person: check.person,
          decision: decision,
          currency: currency,
          revision: revision,
          lastDay: lastDay
        )
      }
    }.sorted { Self.isNewer($1.decision, $0.decision) }
    let answers = decisions.filter { $0.decision.verb == .answer }
    queries = checks.flatMap { check in
      check.questions.map { question in
        let (currency, revision, _) = standing(question)
        let given = answers.filter { $0.decision.answers.contains(question.id) }
        return StandingQuery(
          person: check.person,
          decision: question,
          currency: currency,
          revision: revision,
          answers: given.map { StandingQuery.Answer(person: $0.person, decision: $0.decision) }
        )
      }
    }.sorted { Self.isNewer($1.decision, $0.decision) }
    var waivers: [StandingWaiver] = []
    for check in checks {
      guard let decision = check.waiver else { continue }
      let (currency, revision, _) = standing(decision)
      waivers.append(
        StandingWaiver(
          person: check.person,
          decision: decision,
          currency: currency,
          revision: revision,
          isPermitted: settings.mayWaive(check.person)
        )
      )
    }
    self.waivers = waivers.sorted { Self.isNewer($0.decision, $1.decision) }
    let weighed = Rulings(self.rulings, against: self.checks)
    status = Self.status(of: self.checks, asking: queries, under: weighed)
    ruling = status == weighed.inForce.map { .agreed($0.status) } ? weighed.inForce : nil
  }

  /// Merges people's decisions by time; those of one person stay in their file's order, whatever their clock said.
  private static func merged(_ checks: [Check]) -> [(person: Person, decision: Decision)] {
    let all = checks.flatMap { check in
      var latest: Timestamp?
      return check.decisions.enumerated().map { index, decision in
        let time = max(latest ?? decision.date, decision.date)
        latest = time
        return (time: time, index: index, person: check.person, decision: decision)
      }
    }
    return all.sorted { ($0.time, $0.person.email, $0.index) < ($1.time, $1.person.email, $1.index) }
      .map { ($0.person, $0.decision) }
  }

  private static func isNewer(_ left: Decision, _ right: Decision) -> Bool {
    (left.date, left.id) > (right.date, right.id)
  }

  /// Whether words that were judged at a revision are still the claim's words.
  private static func currency(of words: String, boundAt revision: Int, trail: Trail) -> Currency {
    switch trail.standing {
    case .gone: return .orphaned
    case .ambiguous: return .ambiguous
    case .at:
      switch ChangeClass.between(words, trail.wording) {
      case nil, .typography: return trail.moves.contains { $0 >= revision } ? .moved : .current
      case let change?: return .stale(change)
      }
    }
  }

  /// Derives a claim's status from each person's newest decision.
  ///
  /// Only decisive checks that still hold count. A question that is out keeps the claim queried even when somebody else has
  /// settled it, so that no open question is hidden. One that was answered is in the asker's hands again: an answer is no
  /// verification. A ruling takes the place of the decisive checks.
  private static func status(
    of checks: [StandingCheck],
    asking queries: [StandingQuery],
    under rulings: Rulings
  ) -> ClaimStatus {
    if let drop = checks.first, drop.decision.verb == .drop {
      // A drop is of the words it was given for: where they have changed, somebody has to look again.
      guard drop.decision.wording == nil || drop.currency.holds || drop.currency == .orphaned else { return .stale }
      return checks.dropFirst().contains(where: \.objects) ? .contested : .dropped
    }
    let statuses = checks.compactMap { check in check.decision.status.map { (status: $0, holds: check.currency.holds) }
    }
    let deciding = Set(statuses.filter { $0.holds && $0.status.isDecisive }.map(\.status))
    if rulings.isContested || (deciding.count > 1 && rulings.inForce == nil) { return .contested }
    if queries.contains(where: \.isOpen) { return .agreed(.queried) }
    if let ruling = rulings.inForce { return .agreed(ruling.status) }
    if let status = deciding.first { return .agreed(status) }
    if statuses.contains(where: { $0.status == .checking || $0.status == .queried }) { return .agreed(.checking) }
    return rulings.isStale || statuses.contains { $0.status.isDecisive } ? .stale : .agreed(.unchecked)
  }
}
