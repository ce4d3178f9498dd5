/// One sentence of a draft, who wrote which of its words, and the claims that stand on it.
///
/// A byline, a credit or another block without sentences counts as one.
public struct WrittenSentence: Sendable {
  /// Words of the sentence that came in with the same revision.
  public struct Piece: Sendable, Hashable {
    /// The words with the white space behind them, in UTF-8 offsets.
    public let range: Range<Int>
    /// The revision that brought them.
    public let revision: Revision
  }

  /// Words that were taken out of the sentence with none put in.
  public struct Cut: Sendable, Hashable {
    /// Where the word behind the gap begins, in UTF-8 offsets; at the end of a sentence the word before.
    public let offset: Int
    /// What was taken out, on one line.
    public let words: String
    /// The revision that took them out.
    public let revision: Revision
  }

  /// Where it stands.
  public let place: Place
  /// The words, exactly as they stand.
  public let wording: String
  /// The pieces, which tile the sentence.
  public let pieces: [Piece]
  /// What was taken out of it, in the order of the places.
  public let cuts: [Cut]
  /// The newest revision that put a word into the sentence or took one out of it: the one that it reads so since.
  public let revision: Revision
  /// The claims that stand on it and are not dropped, in the order of their places.
  public let claims: [TrackedClaim]

  /// The revisions that some of its words came in with, but for its own; newest first.
  public var older: [Revision] {
    var numbers: Set<Int> = [revision.number]
    return pieces.map(\.revision).sorted { $0.number > $1.number }.filter { numbers.insert($0.number).inserted }
  }

  /// The revisions that put words into it or took some out, newest first.
  public var revisions: [Revision] {
    var numbers: Set<Int> = []
    return (pieces.map(\.revision) + cuts.map(\.revision)).sorted { $0.number > $1.number }
      .filter { numbers.insert($0.number).inserted }
  }
}
