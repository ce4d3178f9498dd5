public import Editorial

/// Articles that are ready to be brought in together: read, named and planned, and not recorded yet.
public struct Intake: Sendable {
  /// One article, and what it is called where it comes from.
  public struct Article: Sendable {
    /// The name for what is said of it: a file's, as the person typed it.
    public let name: String
    /// What would be done with it.
    public let operation: AddDraft

    /// Takes an article and its name.
    public init(_ name: String, _ operation: AddDraft) { (self.name, self.operation) = (name, operation) }
  }

  /// One draft that is to be.
  public struct Item: Sendable {
    /// What the article is called where it comes from.
    public let name: String
    /// The draft.
    public let draft: DraftName
    /// Its title, on one line.
    public let title: String
    /// How many claims are recorded with it; nil where claims are left for later.
    public let claims: Int?
    /// The commits: the draft's, and the claims' where there are any.
    let plans: [Plan]
  }

  /// The drafts, in the order of the articles.
  public let items: [Item]
  /// Why some articles cannot be brought in, a sentence for each.
  public let refusals: [Refusal]
  /// The settings by which they were read.
  let settings: Settings
}
