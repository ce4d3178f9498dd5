import Editorial

extension ReviewState {
  /// All that is typed and not decided, the line at hand first.
  package var halfTyped: [HalfTyped] {
    var others = unmade
    var first: HalfTyped?
    if case .form(let form) = mode, let current {
      first = HalfTyped(form, on: current)
      others[Unmade(claim: current, act: form.act)] = nil
    }
    let sorted = others.values.sorted { ($0.claim, $0.act.rawValue) < ($1.claim, $1.act.rawValue) }
    return (first.map { [$0] } ?? []) + sorted
  }

  /// The decisions on the claim at hand that are half typed, but for the one at hand.
  var begun: [ReviewForm.Act] {
    var acts = unmade.keys.filter { $0.claim == current }.map(\.act)
    if case .form(let form) = mode { acts.removeAll { $0 == form.act } }
    return ReviewForm.Act.allCases.filter(acts.contains)
  }

  /// Whether the facts of the claim are asked about.
  var asksForFacts: Bool {
    if case .form(let form) = mode { form.act == .tick } else { false }
  }

  /// Offers what the person had typed when an earlier sitting ended.
  ///
  /// What is about a claim that the draft does not have is passed over.
  ///
  /// - Returns: what was taken in.
  package mutating func offer(_ kept: [HalfTyped]) -> [HalfTyped] {
    let known = kept.filter { dossier.claim($0.claim) != nil }
    for half in known {
      unmade[Unmade(claim: half.claim, act: half.act)] = half
      queue.include(half.claim)
    }
    if let first = known.first {
      mode = .offering(first)
      (current, scroll, showsParagraph) = (first.claim, 0, false)
    }
    return known
  }

  /// Does what a key means while something half typed is offered.
  mutating func answer(_ key: Key, to half: HalfTyped) -> Request? {
    let what = "\(half.act.noun) on \(dossier.claim(half.claim)?.shortID ?? half.claim.string)"
    switch key {
    case .character("r"), .enter: takeUp(half.act)
    case .character("x"):
      unmade[Unmade(claim: half.claim, act: half.act)] = nil
      mode = .browsing
      news = [News("Thrown away: \(what), “\(half.gist)”.")]
    case .character("Q"), .control("c"), .control("d"): return .leave
    case .control("z"): return .suspend
    default:
      if scrolls(key) { return nil }
      mode = .browsing
      news = [News("Kept for later: \(half.act.letter) takes it up again, now or in your next review.")]
    }
    return nil
  }

  /// Begins a decision on the claim at hand, or goes on with one that was begun; says so where the words are others since.
  mutating func takeUp(_ act: ReviewForm.Act) {
    guard let claim else { return }
    recall = 0
    // What it asks about comes first then.
    if act == .tick { scroll = 0 }
    let cited = person.map { claim.cited(by: $0) } ?? []
    guard let half = unmade[Unmade(claim: claim.claim.id, act: act)] else {
      mode = .form(ReviewForm(act, on: claim, cited: cited))
      return
    }
    mode = .form(ReviewForm(half, on: claim, cited: cited))
    if half.shown != claim.line {
      news = [
        News("The words of \(claim.shortID) have changed since you typed this. Read them as they are now.", isBad: true)
      ]
    }
  }

  /// Leaves a decision that is not made, and keeps what was typed.
  mutating func keep(_ form: ReviewForm) {
    mode = .browsing
    guard let current else { return }
    let half = HalfTyped(form, on: current)
    unmade[Unmade(claim: current, act: form.act)] = half
    if half != nil { news = [News("Not recorded. What you typed is kept: \(form.act.letter) takes it up again.")] }
  }
}

extension ReviewForm.Act {
  /// The key that begins it.
  var letter: Character {
    switch self {
    case .verify: "v"
    case .dispute: "d"
    case .query: "q"
    case .source: "s"
    case .tick: "t"
    case .note: "n"
    case .unverifiable: "z"
    case .onAuthor: "a"
    case .notCheckable: "x"
    case .reopen: "r"
    }
  }

  /// What it is called in a sentence.
  package var noun: String {
    switch self {
    case .verify: "a verification"
    case .dispute: "a dispute"
    case .query: "a question"
    case .source: "a source"
    case .tick: "ticks"
    case .note: "a note"
    case .unverifiable: "“unverifiable”"
    case .onAuthor: "“on author”"
    case .notCheckable: "“not checkable”"
    case .reopen: "a reopening"
    }
  }
}
