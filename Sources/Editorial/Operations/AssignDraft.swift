/// Names who is to check a draft, and by when.
public struct AssignDraft: StoryOperation {
  /// Who.
  public let person: Person
  /// By when; nil to leave the deadline as it is.
  public let due: Deadline?

  /// Takes the person and the deadline.
  public init(to person: Person, due: Deadline? = nil) {
    self.person = person
    self.due = due
  }

  /// The word the commit's subject begins with.
  public var word: String { "assign" }

  /// Who the draft goes to.
  public var written: [String] { [person.name, person.email] }

  /// Requires a story that is worked on, a deadline that has not passed, and something new.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    try dossier.requireOpenStory("there is nothing to check")
    try doer.require(due)
    let isSame = story.assignee?.email == person.email
    guard !isSame || (due != nil && story.deadline != due?.text) else {
      throw Refusal(.nothingToDo, "\(dossier.slug.string) is with \(person.name) already.")
    }
    story.assignee = person
    if let due { story.deadline = due.text }
    if story.setState == .draft { story.state = StoryState.assigned.rawValue }
    return StoryChange(
      "\(person.name)\(due.map { ", due \($0.words)" } ?? "")",
      trailer: ("Stet-Assignee", person.email)
    )
  }
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
