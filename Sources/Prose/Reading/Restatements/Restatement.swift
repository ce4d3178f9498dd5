/// A sentence of a headline, a caption or a pull quote with the sentence of the body that it says again.
///
/// Found by the words that both hold, the rare ones counting more; a word counts by its first letters, so that "sends" meets
/// "send". Nothing here says that both mean the same: a checker compares them, and that is the point.
public struct Restatement: Sendable, Hashable {
  /// The sentence of the headline, dek, caption or pull quote, in UTF-8 offsets.
  public let display: Range<Int>
  /// The sentence of the body, in UTF-8 offsets.
  public let body: Range<Int>

  /// Finds the body sentence that each display sentence restates, in reading order; those that restate none are left out.
  ///
  /// - Complexity: O(*n*): a word that stands in more than `WordIndex.common` sentences of the body leads to none of them.
  public static func all(in article: Article) -> [Restatement] {
    let displays = article.blocks.filter { $0.part.isDisplay }.flatMap(\.sentences)
    guard !displays.isEmpty else { return [] }
    let body = article.blocks.filter { $0.part.isRunningText }.flatMap(\.sentences)
    let index = WordIndex(article.text, body)
    return displays.compactMap { display in
      index.nearest(to: WordStem.all(in: article.text, display.range)).map { place in
        Restatement(display: display.range, body: body[place].range)
      }
    }
  }
}

extension Part {
  /// Whether its words stand out and repeat the body.
  fileprivate var isDisplay: Bool { [.headline, .dek, .caption, .pullQuote].contains(self) }

  /// Whether its words are the running text that others repeat.
  fileprivate var isRunningText: Bool { [.body, .blockQuote, .listItem].contains(self) }
}
