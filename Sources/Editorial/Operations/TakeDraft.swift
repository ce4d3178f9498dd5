/// Says that the doer checks a draft, so that nobody does the same work twice.
public struct TakeDraft: StoryOperation {
  /// Takes nothing more.
  public init() {}

  /// The word the commit's subject begins with.
  public var word: String { "take" }

  /// Nothing: taking a draft has no words of its own.
  public var written: [String] { [] }

  /// Requires a story that is worked on and that nobody else has.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    let slug = dossier.slug.string
    try dossier.requireOpenStory("there is nothing to check")
    if let other = story.assignee, other.email != doer.person.email {
      throw Refusal(
        .othersHave,
        "\(other.name) has \(slug), and two people would do the same work.",
        hint: "stet assign \(slug) \(doer.person.email) hands it over to you; stet take CLAIM takes single claims."
      )
    }
    let begins = [StoryState.draft, .assigned].contains(story.setState)
    guard story.assignee == nil || begins else {
      throw Refusal(.nothingToDo, "\(slug) is in your hands already.")
    }
    story.assignee = doer.person
    if begins { story.enter(.checking) }
    return StoryChange(doer.person.name, trailer: ("Stet-Assignee", doer.person.email))
  }
}
