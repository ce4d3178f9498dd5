/// The rules by which a change gets its class, over two stretches of words and what changed between them.
struct Judgement {
  let oldWords: [Word]
  let newWords: [Word]
  let old: [Sense]
  let new: [Sense]
  /// The old words that are judged; the others are what stands around them.
  let oldPart: Range<Int>
  /// The new words that are judged.
  let newPart: Range<Int>
  let hunks: [Rewording.Hunk]

  /// The first class that applies.
  var changeClass: ChangeClass {
    if differs(.number) { return .number }
    if differs(.date) { return .date }
    if changesNegation { return .negation }
    if differs(.name) { return .name }
    if changesQuotation { return .quote }
    if changesAttribution { return .attribution }
    if changesOnlyLinks { return .link }
    return .words
  }

  /// Whether the words of a kind are others, or in another order; that they merely stand elsewhere in the sentence is no
  /// difference.
  private func differs(_ kind: Sense.Kind) -> Bool {
    old[oldPart].filter { $0.kind == kind }.map(\.key) != new[newPart].filter { $0.kind == kind }.map(\.key)
  }

  /// Whether a change holds another set of negations and modals on one side than on the other; one that wandered counts.
  private var changesNegation: Bool {
    hunks.contains { hunk in
      let before = old[hunk.old].filter { $0.kind == .negation }.map(\.key).sorted()
      return before != new[hunk.new].filter { $0.kind == .negation }.map(\.key).sorted()
    }
  }

  /// Whether a change holds words between quotation marks, or quotation marks came or went with it.
  var changesQuotation: Bool {
    hunks.contains { hunk in
      old[hunk.old].contains(where: \.isQuoted) || new[hunk.new].contains(where: \.isQuoted)
        || oldWords[hunk.old].count { $0.kind == .quote } != newWords[hunk.new].count { $0.kind == .quote }
    }
  }

  /// Whether a change holds a reporting verb, or stands right before one as its subject, or right behind a quotation's.
  private var changesAttribution: Bool {
    hunks.contains { hunk in
      if old[hunk.old].contains(where: { $0.kind == .reporting }) { return true }
      if new[hunk.new].contains(where: { $0.kind == .reporting }) { return true }
      if hunk.old.upperBound < old.count, old[hunk.old.upperBound].kind == .reporting { return true }
      return isBehindQuotation(hunk.old.lowerBound - 1) || isBehindQuotation(hunk.old.lowerBound - 2)
    }
  }

  /// Whether a reporting verb closes a quotation: "…," said.
  private func isBehindQuotation(_ index: Int) -> Bool {
    index > 0 && index < old.count && old[index].kind == .reporting && oldWords[index - 1].kind == .quote
  }

  private var changesOnlyLinks: Bool {
    // Where a sentence was only cut elsewhere, no address changed either.
    !hunks.isEmpty
      && hunks.allSatisfy { hunk in
        (old[hunk.old] + new[hunk.new]).allSatisfy { $0.kind == .link }
      }
  }
}
