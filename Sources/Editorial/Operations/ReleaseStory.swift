/// Takes the hold off a story.
public struct ReleaseStory: StoryOperation {
  /// Why.
  public let reason: String?

  /// Takes the reason, if there is one.
  public init(reason: String? = nil) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "release" }

  /// The reason.
  public var written: [String] { [reason].compactMap(\.self) }

  /// Requires a story that is held.
  public func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange {
    guard let hold = story.hold else {
      throw Refusal(.nothingToDo, "Nobody holds \(dossier.slug.string).")
    }
    story.hold = nil
    return StoryChange(
      reason?.nonBlank ?? "held since \(hold.date.day)",
      note: "Was held by \(hold.person.name): \(hold.reason)",
      trailer: ("Stet-Hold", "off")
    )
  }
}
