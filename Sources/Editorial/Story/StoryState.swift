/// Where a story is in the newsroom's day.
public enum StoryState: String, Sendable, Hashable, CaseIterable {
  /// It is being written.
  case draft
  /// Somebody is to check it.
  case assigned
  /// It is being checked.
  case checking
  /// It waits for answers.
  case queriesOut = "queries-out"
  /// The gate is open: always computed, never written to a file.
  case checked
  /// A lawyer reads it.
  case legal
  /// A copy editor reads it.
  case copy
  /// The editor who releases it has it.
  case slot
  /// It may go.
  case ready
  /// It is out.
  case published
  /// It will not run; it may come back.
  case spiked
  /// It was out and was taken down, for good.
  case killed

  /// The word in reports.
  public var word: String { self == .queriesOut ? "queries out" : rawValue }

  /// Whether the story is still being worked on.
  public var isOpen: Bool { ![.published, .spiked, .killed].contains(self) }

  /// Whether it says how far the checking is, so that an open gate says more.
  var isBeforeChecked: Bool { [.draft, .assigned, .checking, .queriesOut, .checked].contains(self) }
}

extension Story {
  /// The state that the file has; nil where it has a word that stet does not know.
  ///
  /// What is computed counts as not set: somebody wrote it there by hand.
  public var setState: StoryState? { StoryState(rawValue: state).map { $0 == .checked ? .checking : $0 } }

  /// Whether the story is still being worked on; one in an unknown state is.
  public var isOpen: Bool { setState?.isOpen ?? true }
}

extension Dossier {
  /// The word of the state that the story is in.
  ///
  /// While it is with the checkers, an open gate makes it checked, and queries are out only as long as one is.
  public func stateWord(under gate: Gate) -> String {
    guard let state = story.setState else { return story.state }
    guard state.isBeforeChecked else { return state.word }
    if gate.isOpen, hasClaims { return StoryState.checked.word }
    return (state == .queriesOut && !hasOpenQuery ? .checking : state).word
  }

  /// Whether a question is out.
  var hasOpenQuery: Bool { liveClaims.contains { $0.queries.contains(where: \.isOpen) } }
}
