/// Why an operation may not be done: an answer to the person who asked, not a failure.
public struct Refusal: Error, Sendable, Hashable {
  /// Which guard refused; new guards may come.
  public struct Code: Sendable, Hashable, RawRepresentable {
    /// A stable word for tests and programs.
    public let rawValue: String
    /// Takes the word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A verified claim needs a source.
    public static let needsSource = Code(rawValue: "needs-source")
    /// A source needs a locator.
    public static let needsLocator = Code(rawValue: "needs-locator")
    /// The settings ask for more or better sources.
    public static let needsMoreSources = Code(rawValue: "needs-more-sources")
    /// The decision needs a note or a reason.
    public static let needsNote = Code(rawValue: "needs-note")
    /// A dispute has to say what the text should do.
    public static let needsDisposition = Code(rawValue: "needs-disposition")
    /// The claim's words are gone or stand in several places, so nobody can judge them.
    public static let noPlace = Code(rawValue: "no-place")
    /// The claim was dropped.
    public static let dropped = Code(rawValue: "dropped")
    /// The settings keep authors from checking their own drafts.
    public static let checkerIsAuthor = Code(rawValue: "checker-is-author")
    /// The verdict is not on the workspace's scale.
    public static let unknownVerdict = Code(rawValue: "unknown-verdict")
    /// A check would be worn out before it is made.
    public static let expiresTooSoon = Code(rawValue: "expires-too-soon")
    /// The words are not in the draft's own text.
    public static let wordsNotFound = Code(rawValue: "words-not-found")
    /// The words are in the draft more than once.
    public static let wordsAmbiguous = Code(rawValue: "words-ambiguous")
    /// There is a claim of exactly these words already.
    public static let alreadyClaim = Code(rawValue: "already-claim")
    /// Nothing has changed.
    public static let nothingToDo = Code(rawValue: "nothing-to-do")
    /// The name of a draft is taken.
    public static let slugTaken = Code(rawValue: "slug-taken")
    /// The file that would be written holds something that this stet cannot read.
    public static let damaged = Code(rawValue: "damaged")
    /// Another person has found fault with the claim, or asked a question about it, and that stands.
    public static let othersObject = Code(rawValue: "others-object")
    /// The claim has no such fact.
    public static let noSuchFact = Code(rawValue: "no-such-fact")
    /// What was said fits several facts of the claim.
    public static let factAmbiguous = Code(rawValue: "fact-ambiguous")
    /// The settings ask for every fact to be ticked first.
    public static let factsOpen = Code(rawValue: "facts-open")
    /// What would be taken back was changed since.
    public static let changedSince = Code(rawValue: "changed-since")
    /// Something was built on what would be taken back.
    public static let builtOn = Code(rawValue: "built-on")
    /// Only somebody whom the settings name as an editor may do it.
    public static let needsEditor = Code(rawValue: "needs-editor")
    /// Nobody differs on the claim, so there is nothing to rule on.
    public static let notContested = Code(rawValue: "not-contested")
    /// No question about the claim is open.
    public static let noQuery = Code(rawValue: "no-query")
    /// Several questions about the claim are open, and it was not said which is meant.
    public static let queryAmbiguous = Code(rawValue: "query-ambiguous")
    /// What would be recorded holds the name of a confidential source.
    public static let confidential = Code(rawValue: "confidential")
    /// The decision needs a last day.
    public static let needsDay = Code(rawValue: "needs-day")
    /// A deadline would have passed before it is set, or a question would be overdue before it is put.
    public static let dueTooSoon = Code(rawValue: "due-too-soon")
    /// The story is published, killed or spiked, so there is nothing to do on it.
    public static let storyClosed = Code(rawValue: "story-closed")
    /// There is no way from the story's state to the new one.
    public static let noWay = Code(rawValue: "no-way")
    /// What the new state says is not so.
    public static let stateNotSo = Code(rawValue: "state-not-so")
    /// Somebody holds the story.
    public static let held = Code(rawValue: "held")
    /// The gate is closed.
    public static let gateClosed = Code(rawValue: "gate-closed")
    /// Somebody else has it in hand.
    public static let othersHave = Code(rawValue: "others-have")
    /// No checklist has such an item, or there is no such checklist.
    public static let noSuchItem = Code(rawValue: "no-such-item")
    /// What was said fits several items.
    public static let itemAmbiguous = Code(rawValue: "item-ambiguous")
    /// The draft holds nothing that the checklist is for.
    public static let notApplicable = Code(rawValue: "not-applicable")
    /// There is no text in the draft.
    public static let emptyDraft = Code(rawValue: "empty-draft")
  }

  /// Which guard refused.
  public let code: Code
  /// What is wrong, a whole sentence.
  public let sentence: String
  /// What would help, a whole sentence.
  public let hint: String?

  package init(_ code: Code, _ sentence: String, hint: String? = nil) {
    self.code = code
    self.sentence = sentence
    self.hint = hint
  }
}
