import Prose

/// Where a story stands on the desk, beside the figures of its checking: what a board of all stories says of it.
public struct StoryStanding: Sendable, Hashable {
  /// Where it is in the newsroom's day; nil where its file has a word that stet does not know.
  public let state: StoryState?
  /// When it must be done, as its file has it.
  public let deadline: String?
  /// Who is to check it: name and address.
  public private(set) var assignee: Person?
  /// Who holds it, since when and why; nil when nobody does.
  public let hold: Hold?
  /// Why it is in this state, where somebody said so.
  public let stateReason: String?
  /// How many findings of each kind keep the gate closed, worst first.
  public let blocks: [(kind: GateFinding.Kind, count: Int)]
  /// The addresses of everybody who has work on one of its claims, in their order.
  public let hands: [String]

  /// Takes what a draft and its gate say.
  public init(_ dossier: Dossier, _ gate: Gate) {
    let story = dossier.story
    (state, deadline, assignee, hold) = (story.setState, story.deadline, story.assignee, story.hold)
    stateReason = story.stateReason
    let counts = Dictionary(grouping: gate.reasons, by: \.kind).mapValues(\.count)
    blocks = GateFinding.Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
    hands = Set(dossier.claims.flatMap(\.hands)).sorted()
  }

  /// Calls who is to check it by a name that is known now, where there was none.
  mutating func call(_ names: [String: String]) {
    guard let person = assignee, person.isNameless, let name = names[person.email] else { return }
    assignee = Person(name: name, email: person.email)
  }

  /// Whether the story is still being worked on.
  public var isOpen: Bool { state?.isOpen ?? true }

  /// Two are equal when all that they say is.
  public static func == (left: StoryStanding, right: StoryStanding) -> Bool { left.json == right.json }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension StoryStanding {
  /// The standing as it is kept beside the figures.
  var json: JSON {
    [
      .optional(state?.rawValue), .optional(deadline), assignee.map { .object($0.fields) } ?? .null,
      hold?.json ?? .null,
      .array(blocks.map { [.string($0.kind.rawValue), .integer($0.count)] }), .array(hands.map(JSON.string)),
      .optional(stateReason),
    ]
  }

  /// Reads what `json` wrote; nil for anything else.
  init?(_ json: JSON) {
    guard case .array(let parts) = json, parts.count == 7, case .array(let counts) = parts[4],
      case .array(let hands) = parts[5]
    else { return nil }
    func text(_ index: Int) -> String? { if case .string(let text) = parts[index] { text } else { nil } }
    state = text(0).flatMap(StoryState.init(rawValue:))
    (deadline, stateReason) = (text(1), text(6))
    var hold: Hold?
    if parts[3] != .null {
      guard let fields = try? JSONFields(parts[3]), let held = try? Hold(fields) else { return nil }
      hold = held
    }
    self.hold = hold
    var assignee: Person?
    if parts[2] != .null {
      guard var fields = try? JSONFields(parts[2]), let person = try? Person(&fields) else { return nil }
      assignee = person
    }
    self.assignee = assignee
    blocks = counts.compactMap { count in
      guard case .array(let pair) = count, pair.count == 2, case .string(let word) = pair[0],
        let kind = GateFinding.Kind(rawValue: word), let number = pair[1].whole
      else { return nil }
      return (kind, number)
    }
    self.hands = hands.compactMap { if case .string(let hand) = $0 { hand } else { nil } }
    guard blocks.count == counts.count, self.hands.count == hands.count else { return nil }
  }
}
