public import Prose

/// Where one draft stands, in figures: what a list of all drafts says of it.
public struct DraftStanding: Sendable, Hashable {
  /// The draft's name.
  public let slug: Slug
  /// Its folder in the workspace.
  public let folder: String
  /// The title that `story.json` has.
  public let title: String
  /// The state that the story is in, in words.
  public let state: String
  /// The number of the revision at hand.
  public let revision: Int
  /// How many reasons keep the gate closed; none when it is open.
  public let reasons: Int
  /// How far the checking has come.
  public let progress: Progress
  /// The language that the draft is read in.
  public let language: Language
  /// Where the story stands on the desk.
  public private(set) var story: StoryStanding
  /// What could not be read.
  public let damaged: [DamagedFile]
  /// The last day on which all of it is so: on the next one a check expires; nil when no check will.
  private let until: CivilDate?
  /// The last day on which it was otherwise: on the next one a check had expired; nil when none has.
  private let after: CivilDate?

  /// Whether the gate is open.
  public var isOpen: Bool { reasons == 0 }

  /// Takes the figures of a draft.
  public init(_ dossier: Dossier) {
    let coverage = Coverage(dossier)
    self.init(dossier, Gate(dossier, coverage), Progress(dossier, coverage))
  }

  /// Takes the figures of a summary.
  public init(_ summary: Summary) { self.init(summary.dossier, summary.gate, summary.progress) }

  private init(_ dossier: Dossier, _ gate: Gate, _ progress: Progress) {
    slug = dossier.slug
    folder = dossier.folder
    title = dossier.story.title
    state = dossier.stateWord(under: gate)
    revision = dossier.revision.number
    reasons = gate.reasons.count
    self.progress = progress
    language = dossier.article.language
    story = StoryStanding(dossier, gate)
    damaged = dossier.damaged
    let policy = dossier.settings.policy
    let days: [(day: CivilDate?, isOver: Bool)] = dossier.claims.flatMap { claim in
      claim.checks.map { (day: $0.lastDay, isOver: $0.currency == .expired) }
        + claim.rulings.map { (policy.lastDay(of: $0.decision, on: claim.claim.kinds), $0.currency == .expired) }
        + claim.waivers.map { ($0.decision.expires, $0.currency == .expired) }
    }
    until = days.filter { !$0.isOver }.compactMap(\.day).min()
    after = days.filter(\.isOver).compactMap(\.day).max()
  }

  /// The address of who is to check it, where nobody knew their name when it was assigned; nil otherwise.
  package var nameless: String? { story.assignee.flatMap { $0.isNameless ? $0.email : nil } }

  /// Calls who is to check it by a name that is known now.
  package mutating func call(_ names: [String: String]) { story.call(names) }

  /// Whether it has a claim of one of some statuses.
  package func holds(_ statuses: Set<String>) -> Bool { progress.statuses.contains { statuses.contains($0.word) } }

  /// Whether it is so on a day, as far as that depends on the day; nil for a look at the words alone.
  package func holds(on day: CivilDate?) -> Bool {
    guard until != nil || after != nil else { return true }
    guard let day else { return false }
    return until.map { day <= $0 } ?? true && after.map { $0 < day } ?? true
  }
}

extension DraftStanding {
  /// Reads what `line` wrote; nil for anything else.
  ///
  /// - Parameters:
  ///   - slug: the draft's name.
  ///   - folder: its folder in the workspace.
  package init?(line: String, of slug: Slug, in folder: String) {
    guard case .array(let parts)? = try? JSON(parsing: line), parts.count == 9, case .string(let title) = parts[0],
      case .string(let state) = parts[1], let revision = parts[2].whole, let reasons = parts[3].whole,
      let progress = Progress(parts[4]), case .string(let tag) = parts[5], let language = Language(tag: tag),
      let story = StoryStanding(parts[8])
    else { return nil }
    self.folder = folder
    (self.slug, self.title, self.state, self.revision, self.reasons) = (slug, title, state, revision, reasons)
    (self.progress, self.language, self.story) = (progress, language, story)
    damaged = []
    var days: [CivilDate?] = []
    for part in parts[6...7] {
      switch part {
      case .null: days.append(nil)
      case .string(let text):
        guard let day = CivilDate(iso: text) else { return nil }
        days.append(day)
      default: return nil
      }
    }
    (until, after) = (days[0], days[1])
  }

  /// The figures on one line, to be kept; nil where something could not be read, which has to be said each time.
  package var line: String? {
    guard damaged.isEmpty else { return nil }
    let parts: JSON = [
      .string(title), .string(state), .integer(revision), .integer(reasons), progress.json,
      .string(language.tag), .optional(until?.iso), .optional(after?.iso), story.json,
    ]
    return parts.line
  }
}

extension Progress {
  fileprivate var json: JSON {
    [
      Self.json(statuses), Self.json(currencies), .integer(claims), .integer(settled), .integer(facts),
      .integer(ticked), .integer(checkable), .integer(uncovered),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard case .array(let parts) = json, parts.count == 8, let statuses = Self.counts(parts[0]),
      let currencies = Self.counts(parts[1])
    else { return nil }
    let figures = parts[2...].compactMap(\.whole)
    guard figures.count == 6 else { return nil }
    self.init(statuses: statuses, currencies: currencies, figures: figures)
  }

  private static func json(_ counts: [(word: String, count: Int)]) -> JSON {
    .array(counts.map { [.string($0.word), .integer($0.count)] })
  }

  private static func counts(_ json: JSON) -> [(word: String, count: Int)]? {
    guard case .array(let pairs) = json else { return nil }
    let counts = pairs.compactMap { pair -> (word: String, count: Int)? in
      guard case .array(let parts) = pair, parts.count == 2, case .string(let word) = parts[0],
        let count = parts[1].whole
      else { return nil }
      return (word, count)
    }
    return counts.count == pairs.count ? counts : nil
  }
}
