/// Names who is to check a draft, and by when; or takes either back.
public struct AssignDraft: StoryOperation {
  /// Who; nil for nobody.
  public let person: Person?
  /// By when; nil to leave the deadline as it is.
  public let due: Deadline?
  /// Whether the draft has no deadline from then on.
  public let clearsDue: Bool

  /// Takes the person and the deadline.
  public init(to person: Person?, due: Deadline? = nil, clearsDue: Bool = false) {
    (self.person, self.due, self.clearsDue) = (person, due, clearsDue)
  }

  /// The word the commit's subject begins with.
  public var word: String { "assign" }

  /// Who the draft goes to.
  public var written: [String] { person.map { [$0.name, $0.email] } ?? [] }

  /// Requires a story that is worked on, a deadline that has not passed, and something new.
  ///
  /// The state follows where it says no more than who has the draft: one that was assigned to somebody and is with nobody is a
  /// draft again.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    try dossier.requireOpenStory("there is nothing to check")
    try doer.require(due)
    let deadline = clearsDue ? nil : due?.text ?? story.deadline
    let name = person?.name ?? "nobody"
    guard story.assignee?.email != person?.email || story.deadline != deadline else {
      let end = clearsDue ? ", without a deadline" : ""
      throw Refusal(.nothingToDo, "\(dossier.slug.string) is with \(name) already\(end).")
    }
    if story.assignee?.email != person?.email { story.assignee = person }
    let end = clearsDue && story.deadline != nil ? ", no deadline" : due.map { ", due \($0.words)" } ?? ""
    story.deadline = deadline
    switch (story.setState, person) {
    case (.draft, .some): story.enter(.assigned)
    case (.assigned, nil): story.enter(.draft)
    default: break
    }
    return StoryChange(name + end, trailer: ("Stet-Assignee", person?.email ?? "nobody"))
  }
}

extension Story {
  /// Puts the story into another state by itself; the reason that somebody gave was of the one before.
  mutating func enter(_ state: StoryState) { (self.state, stateReason) = (state.rawValue, nil) }
}

extension Doer {
  /// Refuses a deadline that has passed already.
  func require(_ due: Deadline?) throws(Refusal) {
    guard let due, due.seconds(from: time) < 0 else { return }
    throw Refusal(
      .dueTooSoon,
      "The deadline \(due.words) has passed already: it is \(time.minute).",
      hint: "Say a day, --due \(time.day), or a day and a time, --due \"\(time.day) 18:00\"."
    )
  }
}
