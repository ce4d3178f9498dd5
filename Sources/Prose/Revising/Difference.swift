/// The difference between two revisions of an article, as an editor thinks of it: sentences that stayed, moved, changed,
/// came and went, and inside a changed sentence the words.
///
/// How lines are broken is no difference. Everything is computed from the two articles alone and is the same in every run.
public struct Difference: Sendable, Hashable {
  /// The old revision.
  public let old: Article
  /// The new revision.
  public let new: Article
  /// Whether the texts are so large and so different that parts were compared more coarsely.
  ///
  /// Pairwise work is bounded; beyond the bound sentences may be called deleted and inserted that a reader would call
  /// reworded, and words inside a sentence changed that a reader would call kept. Nothing is ever called kept that is not.
  public let isCoarse: Bool

  let layout: Layout

  /// Compares two revisions.
  ///
  /// - Complexity: O(*n* log *n*) over both texts, plus pairwise work that `WorkBudget` bounds.
  public init(from old: Article, to new: Article) {
    self.old = old
    self.new = new
    var budget = WorkBudget()
    self.layout = Layout(old, new, budget: &budget)
    self.isCoarse = budget.isSpent
  }

  /// Whether the two texts are the same, byte for byte.
  public var isEmpty: Bool { old.text == new.text }

  /// Whether two differences are between the same revisions; everything else follows from those.
  public static func == (first: Difference, second: Difference) -> Bool {
    first.old == second.old && first.new == second.new
  }

  /// Hashes the two revisions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(old)
    hasher.combine(new)
  }
}
