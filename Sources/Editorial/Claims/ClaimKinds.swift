import Prose

/// The kinds of claims that spans make of a sentence, a bit for each kind of span.
///
/// A set of `ClaimKind` would hash a word for every span, and sort words.
struct ClaimKinds {
  private var bits: UInt32 = 0

  /// What each kind of span makes of a sentence, in the order in which people read them.
  private static let order: [(kind: ClaimKind, bits: UInt32)] = ClaimKind.known.map { kind in
    (kind, CheckableSpan.Kind.allCases.filter { ClaimKind(of: $0) == kind }.reduce(0) { $0 | 1 << UInt32($1.number) })
  }

  /// Takes the kinds of spans.
  init(_ spans: some Sequence<CheckableSpan.Kind>) { for span in spans { insert(span) } }

  /// Adds what a kind of span makes of a sentence.
  mutating func insert(_ span: CheckableSpan.Kind) { bits |= 1 << UInt32(span.number) }

  /// The kinds of claims, in the order of `ClaimKind.known`.
  var inOrder: [ClaimKind] {
    var kinds: [ClaimKind] = []
    kinds.reserveCapacity(bits.nonzeroBitCount)
    for (kind, spans) in Self.order where spans & bits != 0 { kinds.append(kind) }
    return kinds
  }
}
