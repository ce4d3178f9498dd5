import Prose

/// Where a claim's words went through the revisions, step by step.
struct Trail: Sendable {
  /// Where the words are at one revision.
  enum Standing: Sendable, Hashable {
    case at(Range<Int>)
    case ambiguous
    case gone
  }

  /// Where they are at the last revision.
  private(set) var standing: Standing
  /// The words as last seen.
  private(set) var wording: String
  /// The places in the list of revisions at which the same words turned up elsewhere.
  private(set) var moves: [Int] = []
  /// Where the words were, and how they read, from each revision on at which either changed; oldest first.
  private(set) var states: [State]

  /// What became of the words at one revision.
  struct State: Sendable, Hashable {
    /// The place in the list of revisions; nil where the claim's own state is missing from it.
    let revision: Int?
    /// Whether they stand, or where they went.
    let fate: ClaimHistory.Chapter.Fate
    /// The words as last seen.
    let wording: String
  }

  /// Where the words are at the last revision, if that is one place.
  var range: Range<Int>? {
    if case .at(let range) = standing { range } else { nil }
  }

  private let anchor: Anchor
  /// The words as they are looked for while they have no place, and whether the last revision is known not to hold them.
  private var lost: (sought: SoughtWords, isAbsent: Bool)?

  /// Starts at the state of the draft that the claim was taken from.
  ///
  /// - Parameter revision: that state's place in the list of revisions.
  init(of claim: Claim, at revision: Int?) {
    anchor = claim.anchor
    wording = claim.wording
    standing = .at(claim.anchor.range)
    states = [State(revision: revision, fate: .reads, wording: claim.wording)]
  }

  /// Takes a trail as it was found before.
  ///
  /// - Parameter isAbsent: whether the last revision is known not to hold words that are gone.
  init(
    of claim: Claim,
    _ standing: Standing,
    wording: String,
    isAbsent: Bool,
    moves: [Int],
    states: [State]
  ) {
    anchor = claim.anchor
    (self.standing, self.wording, self.moves, self.states) = (standing, wording, moves, states)
    if isAbsent { lost = (sought, true) }
  }

  /// Starts where that state is missing from the history.
  ///
  /// Only the exact words will do, and what stood around them chooses among equal ones. Never a look-alike.
  ///
  /// - Parameter revision: the place in the list of revisions of the one that is searched.
  init(of claim: Claim, searchingIn article: Article, at revision: Int) {
    self.init(of: claim, at: nil)
    let sought = sought
    settle(
      ExactSearch.places(of: sought.words, before: sought.before, after: sought.after, in: article.text),
      in: article
    )
    note(at: revision)
  }

  /// How many words are looked for, if any are.
  var reach: Int { lost?.sought.count ?? 0 }

  /// Whether the last revision is known not to hold the words.
  var isAbsent: Bool { lost?.isAbsent ?? false }

  /// What is looked for while the words have no place; what was looked for before is not made anew.
  private var sought: SoughtWords {
    lost?.sought ?? SoughtWords(wording, before: anchor.wholeWordsBefore, after: anchor.wholeWordsAfter)
  }

  /// Stands again where the words were taken from: the draft is in that very state again.
  mutating func restart(_ claim: Claim, at revision: Int) {
    standing = .at(claim.anchor.range)
    wording = claim.wording
    lost = nil
    note(at: revision)
  }

  /// Takes one step, along the difference between two neighbouring revisions.
  ///
  /// - Parameter search: finds words that were cut and may have come back.
  mutating func follow(_ difference: Difference, at revision: Int, _ search: inout ReturnSearch) {
    defer { note(at: revision) }
    guard case .at(let range) = standing else {
      let sought = sought
      let places = search.places(of: sought, isAbsent: isAbsent)
      lost = (sought, places.isEmpty)
      settle(places, in: difference.new)
      return
    }
    switch difference.follow(range) {
    case .kept(let place), .typographic(let place), .reworded(let place, _): stand(at: place, in: difference.new)
    case .moved(let place):
      stand(at: place, in: difference.new)
      moves.append(revision)
    case .ambiguous: standing = .ambiguous
    case .gone: standing = .gone
    }
  }

  /// Remembers the state at a revision, if it is another than the one before.
  private mutating func note(at revision: Int) {
    let fate: ClaimHistory.Chapter.Fate =
      switch standing {
      case .at: moves.last == revision ? .moved : .reads
      case .ambiguous: .ambiguous
      case .gone: .gone
      }
    if let last = states.last, last.wording == wording {
      let isAsBefore = fate == last.fate || (fate == .reads && last.fate == .moved)
      guard !isAsBefore || (fate == .moved && last.revision != revision) else { return }
      // What one revision did is told once, as it ended.
      if last.revision == revision { states.removeLast() }
    } else if states.last?.revision == revision {
      states.removeLast()
    }
    states.append(State(revision: revision, fate: fate, wording: wording))
  }

  private mutating func stand(at place: Range<Int>, in article: Article) {
    standing = .at(place)
    wording = article.text[place]
    lost = nil
  }

  /// Takes what a search for words without a place has found.
  private mutating func settle(_ places: [Range<Int>], in article: Article) {
    switch places.count {
    case 0: standing = .gone
    case 1: stand(at: places[0], in: article)
    default: standing = .ambiguous
    }
  }
}
