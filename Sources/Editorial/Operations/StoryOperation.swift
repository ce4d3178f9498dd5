/// One kind of edit of a draft's `story.json`: it validates, applies and describes itself.
public protocol StoryOperation: Sendable {
  /// The word the commit's subject begins with.
  var word: String { get }

  /// All that the doer wrote in their own words, which is looked through for the names of confidential sources.
  var written: [String] { get }

  /// Checks the guards and changes the story.
  ///
  /// - Returns: what the commit says behind the draft's name, and below.
  /// - Throws: `Refusal` when a guard forbids it; nothing has changed then.
  func change(_ story: inout Story, of dossier: Dossier, by doer: Doer) throws(Refusal) -> StoryChange
}

/// What a commit says of a change of a story.
public struct StoryChange: Sendable, Hashable {
  /// What was done, as the end of the commit's subject.
  public let subject: String
  /// A line for people below it; nil where there is nothing to add.
  public let note: String?
  /// The line for tools.
  public let trailer: (name: String, value: String)

  init(_ subject: String, note: String? = nil, trailer: (name: String, value: String)) {
    self.subject = subject
    self.note = note
    self.trailer = trailer
  }

  /// Two are equal when they make the same commit.
  public static func == (left: StoryChange, right: StoryChange) -> Bool {
    left.subject == right.subject && left.note == right.note && left.trailer == right.trailer
  }

  /// Hashes the subject.
  public func hash(into hasher: inout Hasher) { hasher.combine(subject) }
}

extension StoryOperation {
  /// Says what would be recorded: the story's file.
  ///
  /// - Throws: `Refusal` of a guard, or with code `damaged` where the file cannot be read: writing it would lose what it holds.
  public func plan(on dossier: Dossier, by doer: Doer) throws(Refusal) -> Plan {
    try outcome(on: dossier, by: doer).plan
  }

  /// Says what would be recorded, and what the draft would be then.
  ///
  /// - Throws: as `plan` does.
  public func outcome(on dossier: Dossier, by doer: Doer) throws(Refusal) -> (plan: Plan, dossier: Dossier) {
    let path = "\(dossier.folder)/story.json"
    if let damage = dossier.damaged.first(where: { $0.path == path }) {
      throw damage.refusal(of: "The story's file")
    }
    var story = dossier.story
    let change = try change(&story, of: dossier, by: doer)
    var after = dossier
    after.story = story
    let plan = Plan(
      files: [Plan.File(path: path, bytes: story.file)],
      subject: "\(word) \(dossier.slug.string): \(change.subject)",
      body: [change.note].compactMap(\.self),
      trailers: [("Stet-Draft", dossier.slug.string), change.trailer]
    )
    return (plan, after)
  }
}

extension Dossier {
  /// Refuses where the story is out or will not run.
  func requireOpenStory(_ deed: String) throws(Refusal) {
    guard let state = story.setState, !state.isOpen else { return }
    throw Refusal(
      .storyClosed,
      "\(slug.string) is \(state.word), so \(deed).",
      hint: state == .spiked ? "stet state \(slug.string) draft brings it back." : nil
    )
  }
}
