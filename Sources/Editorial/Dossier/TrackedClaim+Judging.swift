import Prose

extension TrackedClaim {
  /// Puts together what is known about a claim.
  ///
  /// - Parameter numbers: the number of the first revision with each content.
  /// - Parameter today: the day by which checks expire; nil when none does.
  /// - Parameter settings: how long checks hold, and who may rule and waive.
  /// - Parameter newest: the content of the revision at hand.
  /// - Parameter story: what the draft's authors are called.
  /// - Parameter names: the names of whom an assignment has by their addresses alone.
  init(
    _ claim: Claim,
    shortID: String,
    trail: Trail,
    checks: [Check],
    numbers: [ContentID: Int],
    newest: ContentID?,
    settings: Settings,
    today: CivilDate?,
    place: Place?,
    story: Story,
    names: [String: String]
  ) {
    self.claim = claim
    self.shortID = shortID
    wording = trail.wording
    self.place = place
    let judging = Judging(
      claim: claim,
      trail: trail,
      numbers: numbers,
      newest: newest,
      settings: settings,
      today: today,
      story: story
    )
    currency = judging.ownCurrency
    self.checks = checks.compactMap { check in check.standing.map { judging.check($0, of: check.person) } }
      .sorted { Self.isNewer($0.decision, $1.decision) }
    rulings = checks.compactMap { check in
      check.ruling.flatMap { judging.ruling($0, of: check.person) }
    }.sorted { Self.isNewer($0.decision, $1.decision) }
    let decisions = Self.merged(checks)
    self.decisions = decisions
    citations = checks.flatMap { check in check.citations.map { judging.check($0, of: check.person) } }
      .sorted { Self.isNewer($1.decision, $0.decision) }
    let answers = decisions.filter { $0.decision.verb == .answer }
    let open = Dictionary(
      checks.map { ($0.person.email, Set($0.questions.map(\.id))) },
      uniquingKeysWith: { $0.union($1) }
    )
    // In the order of all decisions: those of one second stay as they are in their file.
    queries = decisions.filter { open[$0.person.email]?.contains($0.decision.id) == true }
      .map { judging.query($0.decision, of: $0.person, answers: answers) }
    waivers = checks.compactMap { check in check.waiver.map { judging.waiver($0, of: check.person) } }
      .sorted { Self.isNewer($0.decision, $1.decision) }
    let weighed = Rulings(rulings, against: self.checks)
    status = Self.status(of: self.checks, asking: queries, under: weighed)
    assigned = StandingAssignment(decisions, checks: self.checks, isDropped: status == .dropped, names: names)
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
