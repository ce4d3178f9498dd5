/// Keeps a story from going, whatever its state, until somebody releases it.
public struct HoldStory: StoryOperation {
  /// Why.
  public let reason: String

  /// Takes the reason.
  public init(reason: String) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "hold" }

  /// The reason.
  public var written: [String] { [reason] }

  /// Requires a reason, and a story that has not gone and is not held.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    try dossier.requireOpenStory("there is nothing to hold")
    if let hold = story.hold {
      throw Refusal(
        .nothingToDo,
        "\(hold.person.name) holds \(dossier.slug.string) already: \(hold.reason)",
        hint: "stet state \(dossier.slug.string) release lets it go."
      )
    }
    guard let reason = reason.nonBlank else {
      throw Refusal(.needsNote, "A story is held only with a reason.", hint: "Say --reason \"…\".")
    }
    story.hold = Hold(person: doer.person, date: doer.time, reason: reason)
    return StoryChange(reason, trailer: ("Stet-Hold", "on"))
  }
}
