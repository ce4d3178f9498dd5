package import Editorial

/// All that a person sees and has typed while they go through the claims of a draft.
///
/// A pure value: what happens comes in as events, and what is to be done goes out as requests.
package struct ReviewState: Sendable {
  /// What the keys mean at the moment.
  package enum Mode: Sendable, Hashable {
    /// Going through the claims.
    case browsing
    /// Typing a decision.
    case form(ReviewForm)
    /// Typing what to filter by.
    case filter(LineInput)
    /// Reading what the keys do.
    case help
    /// Asked what shall become of what was typed when an earlier sitting ended.
    case offering(HalfTyped)
    /// Asked whether a decision of an earlier sitting shall be taken back.
    case confirmingUndo
  }

  /// Something that happened, for one line or two.
  package struct News: Sendable, Hashable {
    let sentence: String
    let hint: String?
    let isBad: Bool

    /// Takes a sentence and what would help.
    package init(_ sentence: String, hint: String? = nil, isBad: Bool = false) {
      (self.sentence, self.hint, self.isBad) = (sentence, hint, isBad)
    }
  }

  /// What a decision that is not made yet is about.
  struct Unmade: Hashable {
    let claim: ClaimID
    let act: ReviewForm.Act
  }

  /// The draft as it stands.
  package private(set) var dossier: Dossier
  /// Which claims.
  package internal(set) var queue: ReviewQueue
  /// The claim at hand; nil where the queue is empty.
  package internal(set) var current: ClaimID?
  /// What the keys mean.
  package internal(set) var mode = Mode.browsing
  /// What happened last.
  package internal(set) var news: [News] = []
  /// What was typed for decisions that were not made.
  var unmade: [Unmade: HalfTyped] = [:]
  /// What was typed in the lines of earlier decisions, newest last.
  var recalled: [ReviewForm.Field: [String]] = [:]
  /// Which of those is shown, counted from the newest; 0 for none.
  var recall = 0
  /// The claims that were decided on in this sitting, in order, so that each decision can be taken back.
  var decided: [ClaimID] = []
  /// How many lines of the claim are above the screen.
  package internal(set) var scroll = 0
  /// Whether the whole paragraph is shown, however long.
  var showsParagraph = false
  /// The size of the screen.
  package internal(set) var columns: Int, rows: Int
  /// Whether colour may be used.
  package let hasColour: Bool
  /// Who decides; nil where that does not matter.
  let person: Person?

  /// Starts at the first claim of the queue.
  package init(
    _ dossier: Dossier,
    queue: ReviewQueue,
    person: Person? = nil,
    columns: Int = 80,
    rows: Int = 24,
    hasColour: Bool = false
  ) {
    (self.dossier, self.queue, self.person) = (dossier, queue, person)
    (self.columns, self.rows, self.hasColour) = (columns, rows, hasColour)
    self.queue.take(dossier)
    current = self.queue.claims(of: dossier).first?.claim.id
  }

  /// How many decisions of this sitting stand.
  package var decisions: Int { decided.count }

  /// The claims in their order.
  package var claims: [TrackedClaim] { queue.claims(of: dossier) }

  /// The claim at hand.
  package var claim: TrackedClaim? { current.flatMap { dossier.claim($0) } }

  /// Takes the draft as it stands now.
  mutating func take(_ dossier: Dossier) {
    let before = claims.firstIndex { $0.claim.id == current } ?? 0
    self.dossier = dossier
    queue.take(dossier)
    let now = claims
    if current == nil || !now.contains(where: { $0.claim.id == current }) {
      current = now.isEmpty ? nil : now[min(before, now.count - 1)].claim.id
    }
  }

  /// Goes some claims on or back.
  mutating func move(by step: Int) {
    let claims = claims
    let index = claims.firstIndex { $0.claim.id == current }
    // Beside the list, its first claim or its last comes next.
    let next = index.map { $0 + step } ?? (step > 0 ? 0 : claims.count - 1)
    guard claims.indices.contains(next) else {
      news = [News(step > 0 ? "This is the last claim of the list." : "This is the first claim of the list.")]
      return
    }
    (current, scroll, showsParagraph) = (claims[next].claim.id, 0, false)
  }

  /// Goes to the next claim that is not settled, from the one at hand and then from the top; says so where none is.
  mutating func moveToOpen() {
    let claims = claims
    let index = claims.firstIndex { $0.claim.id == current }
    let around = claims[(index.map { $0 + 1 } ?? 0)...] + claims[..<(index ?? 0)]
    guard let next = around.first(where: { $0.isOpen }) else {
      news.append(News("No claim of this list is open any more. Q leaves; what you decided is recorded."))
      return
    }
    (current, scroll, showsParagraph) = (next.claim.id, 0, false)
  }
}

extension TrackedClaim {
  /// Whether it waits for somebody to look at it: it was not decided on, or what was decided does not hold.
  var isOpen: Bool { [.agreed(.unchecked), .agreed(.checking), .stale, .contested].contains(status) }
}

extension ReviewState.News {
  /// Says why a guard refused, and what to type: there are no options on a screen.
  package init(refusal: Refusal) {
    let hint: String? =
      switch refusal.code {
      case .needsSource: "Type the title or the address of the source; s cites one and leaves the status as it is."
      case .needsLocator: "Type the page, paragraph or time where the fact stands."
      case .needsMoreSources: "s cites further ones; v then counts them all."
      case .needsNote, .needsDisposition: "Type it and press Enter, or leave with Esc."
      case .factsOpen: "t ticks them."
      default: refusal.hint
      }
    self.init(refusal.sentence, hint: hint, isBad: true)
  }
}
