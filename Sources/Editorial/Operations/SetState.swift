/// Moves a story to another state of the newsroom's day.
public struct SetState: StoryOperation {
  /// The state.
  public let state: StoryState
  /// Why.
  public let reason: String?

  /// Takes the state and the reason.
  public init(_ state: StoryState, reason: String? = nil) {
    self.state = state
    self.reason = reason
  }

  /// The word the commit's subject begins with.
  public var word: String { "state" }

  /// The reason.
  public var written: [String] { [reason].compactMap(\.self) }

  /// Requires a way from the state that the story is in to the new one, and what the new one says to be so.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    let slug = dossier.slug.string
    guard state != .checked else { throw computed(dossier) }
    guard story.state != state.rawValue else { throw Refusal(.nothingToDo, "\(slug) is \(state.word) already.") }
    try requireWay(from: story.setState, slug)
    let reason = reason?.nonBlank
    switch state {
    case .spiked, .killed:
      guard reason != nil else {
        throw Refusal(.needsNote, "A story is \(state.word) only with a reason.", hint: "Say --reason \"…\".")
      }
    case .assigned:
      guard story.assignee != nil else {
        throw Refusal(
          .stateNotSo,
          "Nobody is to check \(slug) yet, so it is not assigned.",
          hint: "stet assign \(slug) PERSON names somebody, and does the rest."
        )
      }
    case .queriesOut:
      guard dossier.hasOpenQuery else {
        throw Refusal(
          .stateNotSo,
          "No question about \(slug) is out.",
          hint: "stet query CLAIM --question \"…\" --to \"…\" asks one."
        )
      }
    case .slot, .ready, .published: try requireRelease(of: dossier)
    case .draft, .checking, .checked, .legal, .copy: break
    }
    story.state = state.rawValue
    story.stateReason = reason
    return StoryChange(state.word, note: reason.map { "Reason: \($0)" }, trailer: ("Stet-State", state.rawValue))
  }

  /// Refuses where there is no way from one state to the other.
  private func requireWay(from old: StoryState?, _ slug: String) throws(Refusal) {
    switch old {
    case .killed?:
      throw Refusal(
        .noWay,
        "\(slug) was killed, and that is for good.",
        hint: "A new version is a new draft: stet add."
      )
    case .published? where state != .killed:
      throw Refusal(
        .noWay,
        "\(slug) is published, and nothing takes that back; it cannot be \(state.word).",
        hint: "A correction is a new revision of it; stet state \(slug) killed --reason \"…\" takes it down."
      )
    case let old? where state == .killed && old != .published:
      throw Refusal(
        .noWay,
        "Only what was published is killed, and \(slug) is \(old.word).",
        hint: "stet state \(slug) spiked --reason \"…\" keeps it from running."
      )
    case nil where state == .killed:
      throw Refusal(.noWay, "Only what was published is killed, and \(slug) is in no state that stet knows.")
    case let old where state == .published && old != .ready:
      throw Refusal(
        .noWay,
        "Only what is ready is published, and \(slug) is \(old?.word ?? "in no state that stet knows").",
        hint: "stet state \(slug) ready says so, once the gate is open."
      )
    default: return
    }
  }

  /// Refuses while the gate keeps the story.
  private func requireRelease(of dossier: Dossier) throws(Refusal) {
    let slug = dossier.slug.string
    if let hold = dossier.story.hold {
      throw Refusal(
        .held,
        "\(hold.person.name) holds \(slug), so it cannot be \(state.word): \(hold.reason)",
        hint: "stet state \(slug) release lets it go."
      )
    }
    let gate = Gate(dossier)
    guard gate.isOpen else { throw closed(gate, dossier, "it cannot be \(state.word)") }
  }

  private func computed(_ dossier: Dossier) -> Refusal {
    let gate = Gate(dossier)
    guard gate.isOpen else { return closed(gate, dossier, "it is not checked") }
    return Refusal(
      .nothingToDo,
      "Whether a draft is checked follows from the gate and is never set; \(dossier.slug.string) is, by \(dossier.revision.name)."
    )
  }

  private func closed(_ gate: Gate, _ dossier: Dossier, _ consequence: String) -> Refusal {
    let reasons = gate.reasons.count == 1 ? "1 reason" : "\(gate.reasons.count) reasons"
    return Refusal(
      .gateClosed,
      "The gate of \(dossier.slug.string) is closed for \(dossier.revision.name), for \(reasons), so \(consequence).",
      hint: "stet gate \(dossier.slug.string) lists them, each with what would settle it."
    )
  }
}
