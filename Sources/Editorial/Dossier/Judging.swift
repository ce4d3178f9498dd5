import Prose

/// How what people decided on one claim stands against the words of the draft now.
struct Judging {
  /// Whether the words that a decision was bound to still stand, where it was made, and how long it holds.
  private typealias Standing = (currency: Currency, revision: Int?, lastDay: CivilDate?)

  /// How the claim's own words stand.
  let ownCurrency: Currency

  private let kinds: [ClaimKind]
  private let trail: Trail
  private let numbers: [ContentID: Int]
  private let newest: ContentID?
  private let settings: Settings
  private let today: CivilDate?
  private let story: Story

  /// Takes the claim, where its words went, and the settings.
  ///
  /// - Parameter numbers: the number of the first revision with each content.
  /// - Parameter newest: the content of the revision at hand.
  /// - Parameter settings: how long checks hold, and who may rule and waive.
  /// - Parameter today: the day by which checks expire; nil when none does.
  /// - Parameter story: what the draft's authors are called.
  init(
    claim: Claim,
    trail: Trail,
    numbers: [ContentID: Int],
    newest: ContentID?,
    settings: Settings,
    today: CivilDate?,
    story: Story
  ) {
    kinds = claim.kinds
    self.trail = trail
    self.numbers = numbers
    self.newest = newest
    self.settings = settings
    self.today = today
    self.story = story
    let bound = Self.number(of: claim.anchor.draft, among: numbers, newest: newest)
    ownCurrency = Self.currency(of: claim.wording, boundAt: bound, trail: trail)
  }

  /// A check, or a citation, as it stands.
  func check(_ decision: Decision, of person: Person) -> StandingCheck {
    let (currency, revision, lastDay) = standing(decision)
    return StandingCheck(
      person: person,
      decision: decision,
      currency: currency,
      revision: revision,
      lastDay: lastDay
    )
  }

  /// A ruling as it stands; nil where the decision is none.
  func ruling(_ decision: Decision, of person: Person) -> StandingRuling? {
    guard let status = decision.ruling else { return nil }
    let (currency, revision, _) = standing(decision)
    return StandingRuling(
      person: person,
      decision: decision,
      status: status,
      currency: currency,
      revision: revision,
      isByEditor: settings.editors.contains(person.email)
    )
  }

  /// A question as it stands, with those of some answers that are to it.
  func query(
    _ question: Decision,
    of person: Person,
    answers: [(person: Person, decision: Decision)]
  ) -> StandingQuery {
    let (currency, revision, _) = standing(question)
    return StandingQuery(
      person: person,
      decision: question,
      currency: currency,
      revision: revision,
      answers: answers.filter { $0.decision.answers.contains(question.id) }
        .map { answer in
          let giver = answer.decision.answeredBy ?? answer.person.name
          return StandingQuery.Answer(
            person: answer.person,
            decision: answer.decision,
            giver: story.spelling(of: giver)
          )
        }
    )
  }

  /// A waiver as it stands.
  func waiver(_ decision: Decision, of person: Person) -> StandingWaiver {
    let (currency, revision, _) = standing(decision)
    return StandingWaiver(
      person: person,
      decision: decision,
      currency: currency,
      revision: revision,
      isPermitted: settings.mayWaive(person)
    )
  }

  private func standing(_ decision: Decision) -> Standing {
    let revision = decision.wording.flatMap { numbers[$0.draft] }
    var currency =
      decision.wording.map {
        Self.currency(of: $0.text, boundAt: Self.number(of: $0.draft, among: numbers, newest: newest), trail: trail)
      } ?? ownCurrency
    let lastDay = settings.policy.lastDay(of: decision, on: kinds)
    if currency.holds, let today, let lastDay, lastDay < today { currency = .expired }
    return (currency, revision, lastDay)
  }

  /// The number of the revision with a content; what was bound to the very state at hand has not moved, however often it was
  /// moved and moved back.
  private static func number(of draft: ContentID, among numbers: [ContentID: Int], newest: ContentID?) -> Int {
    draft == newest ? Int.max : numbers[draft] ?? 0
  }

  /// Whether words that were judged at a revision are still the claim's words.
  private static func currency(of words: String, boundAt revision: Int, trail: Trail) -> Currency {
    switch trail.standing {
    case .gone: return .orphaned
    case .ambiguous: return .ambiguous
    case .at:
      // Most words stand as they were judged, which is quicker to see than how they changed.
      let isSame = words == trail.wording
      switch isSame ? nil : ChangeClass.between(words, trail.wording) {
      case nil, .typography: return trail.moves.contains { $0 >= revision } ? .moved : .current
      case let change?: return .stale(change)
      }
    }
  }
}
