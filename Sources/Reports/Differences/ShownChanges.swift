import Editorial
import Prose

/// What a report on a difference shows, and how much it leaves out.
struct ShownChanges {
  /// The changes of sentences, in the order of the new text.
  let changes: [ShownChange]
  /// The changes of white space; none unless typography was asked for.
  let spacings: [Spacing]
  /// How many changes touch no claim and are left out for that.
  let leftOut: Int
  /// How many changes are left out because somebody stands for them.
  let warranted: [Warrants.Warrant: Int]
  /// Whether typography or white space changed and is not shown.
  let hidesTypography: Bool

  /// Chooses what is shown.
  ///
  /// - Parameter warrants: what tells the changes that somebody stands for, where those are left out.
  init(_ difference: Difference, scope: DiffScope, claims: [TrackedClaim], warrants: Warrants? = nil) {
    let touched = TouchedClaims(claims)
    let all = difference.changes
    let wanted = scope.showsTypography ? all : all.compactMap(Self.withoutTypography)
    let stood = wanted.map { change in warrants?.warrant(of: change, in: difference) }
    warranted = Dictionary(grouping: stood.compactMap(\.self), by: \.self).mapValues(\.count)
    let asked = zip(wanted, stood).filter { $1 == nil }.map(\.0)
    let grouped = Self.grouped(asked, in: difference).map { group in
      var group = group
      group.claims = touched.hit(by: group.change, in: difference)
      group.change = group.change.withWholeLink(in: difference)
      return group
    }
    changes = scope.onlyClaims ? grouped.filter { !$0.claims.isEmpty } : grouped
    leftOut = grouped.count - changes.count
    spacings = scope.showsTypography && !scope.onlyClaims ? difference.spacings : []
    hidesTypography = !scope.showsTypography && wanted.isEmpty && !difference.isEmpty
  }

  /// Whether nothing is shown.
  var isEmpty: Bool { changes.isEmpty && spacings.isEmpty }

  /// The same change as a reader of words sees it; nil when no word changed.
  private static func withoutTypography(_ change: Change) -> Change? {
    guard change.changeClass == .typography else { return change }
    guard change.isMoved else { return nil }
    return Change(kind: .moved, isMoved: true, old: change.old, new: change.new, changeClass: nil)
  }

  private static func grouped(_ changes: [Change], in difference: Difference) -> [ShownChange] {
    var groups: [ShownChange] = []
    for change in changes {
      if let last = groups.last, let joined = join(last, change, in: difference) {
        groups[groups.count - 1] = joined
      } else {
        groups.append(ShownChange(change: change, sentences: sentences(in: change, difference)))
      }
    }
    for index in groups.indices { groups[index].sentences = max(groups[index].sentences, 1) }
    let (oldBlocks, newBlocks) = (
      Dictionary(difference.old.blocks.map { ($0.range, $0.part) }) { first, _ in first },
      Dictionary(difference.new.blocks.map { ($0.range, $0.part) }) { first, _ in first }
    )
    for index in groups.indices {
      let change = groups[index].change
      let isOldWhole = change.old.map { oldBlocks[$0] == .body } ?? true
      let isNewWhole = change.new.map { newBlocks[$0] == .body } ?? true
      groups[index].isParagraph = isOldWhole && isNewWhole
    }
    return groups
  }

  /// How many sentences a change is of: a list's bullet or another scrap is none.
  private static func sentences(in change: Change, _ difference: Difference) -> Int {
    let range = change.new ?? change.old ?? 0..<0
    return WordCount.of(change.new == nil ? difference.old.text : difference.new.text, range) > 0 ? 1 : 0
  }

  /// Makes one change of two that were done to neighbours in one paragraph; nil when they are two things.
  private static func join(_ first: ShownChange, _ second: Change, in difference: Difference) -> ShownChange? {
    let one = first.change
    guard [.inserted, .deleted, .moved].contains(one.kind), one.kind == second.kind else { return nil }
    guard let old = hull(one.old, second.old, difference.old.text),
      let new = hull(one.new, second.new, difference.new.text)
    else { return nil }
    let changeClass = [one.changeClass, second.changeClass].compactMap(\.self).min()
    var joined = ShownChange(
      change: Change(
        kind: one.kind,
        isMoved: one.isMoved,
        old: old.range,
        new: new.range,
        changeClass: changeClass,
        edits: one.edits + second.edits,
        isQuoted: one.isQuoted || second.isQuoted
      )
    )
    joined.sentences = first.sentences + sentences(in: second, difference)
    return joined
  }

  /// The range from one stretch to the next where only white space of one paragraph is between; nil where more is.
  private static func hull(_ first: Range<Int>?, _ second: Range<Int>?, _ text: Text) -> (range: Range<Int>?, Void)? {
    guard let first, let second else { return first == nil && second == nil ? (nil, ()) : nil }
    guard first.upperBound <= second.lowerBound else { return nil }
    let between = text.utf8[first.upperBound..<second.lowerBound]
    guard between.allSatisfy({ $0 <= 0x20 }), between.count(where: { $0 == 0x0A }) < 2 else { return nil }
    return (first.lowerBound..<second.upperBound, ())
  }
}
