/// Two revisions of one article brought together, sentence by sentence.
///
/// Sentences are what is merged, not lines: edits to different sentences of one paragraph go together by themselves. Where
/// both sides edited one sentence, one deleted what the other edited, or both wrote something new at one place, all three
/// wordings are shown and a person decides; the same edit made twice is no conflict. A sentence that one side moved and the
/// other edited where it stood is moved and edited. A changed sentence is taken whole from one side, so that no figure, name
/// or other word is ever spliced from two; only marks of another shape that one side set are taken over into words that
/// the other side kept.
///
/// White space gives way to words: when one side broke lines elsewhere in a sentence and the other changed or deleted it, the
/// line breaks are lost and nothing else. White space changed by both sides in different ways is no conflict either.
///
/// Each side is compared with the base on its own. Where such a `Difference` is coarse, what was reworded may count as
/// deleted and inserted, so that conflicts are larger than a reader would draw them; nothing is lost through that.
public struct ProseMerge: Sendable, Hashable {
  /// What both sides began with.
  public let base: Article
  /// The one revision.
  public let ours: Article
  /// The other revision.
  public let theirs: Article
  /// What came of it, in order; no text is empty or beside another text.
  public let pieces: [Piece]
  /// Whether one of the two comparisons was coarse.
  public let isCoarse: Bool

  /// Merges what two sides did to one article.
  ///
  /// Swapping the sides swaps the wordings of the conflicts and changes nothing else.
  ///
  /// - Complexity: O(*n* log *n*) over the three texts beside the bounded pairwise work of two differences.
  public init(base: Article, ours: Article, theirs: Article) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    let first = Difference(from: base, to: ours)
    let second = Difference(from: base, to: theirs)
    self.isCoarse = first.isCoarse || second.isCoarse
    let sides = Both(ours: MergeSide(first), theirs: MergeSide(second))
    var writer = MergeWriter(sides)
    writer.write(MergeVerdicts(sides))
    self.pieces = writer.finished()
  }

  /// Whether there is no conflict.
  public var isClean: Bool { text != nil }

  /// The merged text, or nil when there is a conflict.
  public var text: Text? {
    switch pieces.count {
    case 0: return Text("")
    case 1: if case .text(let words) = pieces[0] { return Text(words) }
    default: break
    }
    return nil
  }

  /// The merged text with the wording of one side in every conflict.
  public func resolved(with side: Side) -> Text {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let words): bytes += words.utf8
      case .conflict(_, let ours, let theirs):
        bytes += side == .ours ? self.ours.text.utf8[ours] : self.theirs.text.utf8[theirs]
      }
    }
    return Text(String(decoding: bytes, as: UTF8.self))
  }
}
