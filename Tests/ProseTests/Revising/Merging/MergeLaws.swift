import Prose
import Testing

/// Expects of three texts what holds of any.
enum MergeLaws {
  /// Checks three texts read by the plainest rules.
  static func check(_ base: String, _ ours: String, _ theirs: String, _ comment: String) {
    check((Article(tiny: base), Article(tiny: ours), Article(tiny: theirs)), comment)
  }

  /// Checks three articles: the base, our side and their side.
  static func check(_ articles: (Article, Article, Article), _ comment: String) {
    for side in [articles.1, articles.2] {
      #expect(ProseMerge(base: articles.0, ours: side, theirs: articles.0).text == side.text, "one side, \(comment)")
      #expect(ProseMerge(base: articles.0, ours: articles.0, theirs: side).text == side.text, "other side, \(comment)")
      #expect(ProseMerge(base: articles.0, ours: side, theirs: side).text == side.text, "both sides, \(comment)")
    }
    let merge = ProseMerge(base: articles.0, ours: articles.1, theirs: articles.2)
    #expect(merge == ProseMerge(base: articles.0, ours: articles.1, theirs: articles.2), "\(comment)")
    #expect(merge.swapped.pieces == merge.swappedPieces, "\(comment): \(merge.outline)")
    checkPieces(merge, comment)
    checkWords(merge, comment)
    if let text = merge.text {
      #expect(merge.marked() == text && merge.resolved(with: .ours) == text, "\(comment)")
    }
  }

  /// Texts are apart and not empty; the ranges of conflicts ascend, lie in the texts and hold three wordings.
  private static func checkPieces(_ merge: ProseMerge, _ comment: String) {
    var ends = [0, 0, 0]
    var wasText = false
    let marked = merge.marked().string
    for piece in merge.pieces {
      switch piece {
      case .text(let words):
        #expect(!wasText && !words.isEmpty && marked.utf8.contains(words.utf8), "\(comment)")
        wasText = true
      case .conflict(let base, let ours, let theirs):
        let wordings = [(merge.base.text, base), (merge.ours.text, ours), (merge.theirs.text, theirs)]
        for (index, (text, range)) in wordings.enumerated() {
          #expect(range.upperBound <= text.count, "\(comment)")
          #expect(text[range].isEmpty || marked.utf8.contains(text[range].utf8), "\(comment)")
          #expect(range.lowerBound >= ends[index], "\(comment)")
          ends[index] = range.upperBound
        }
        wasText = false
      }
    }
  }

  /// Every word that a side wrote anew, as often as it did, is in the merge or in that side's wording of a conflict.
  private static func checkWords(_ merge: ProseMerge, _ comment: String) {
    let (base, ours, theirs) = (words(merge.base.text), words(merge.ours.text), words(merge.theirs.text))
    for (side, own) in [(ProseMerge.Side.ours, ours), (.theirs, theirs)] {
      let kept = words(merge.resolved(with: side))
      for (word, count) in own where base[word] == nil {
        #expect(kept[word, default: 0] >= count, "\(word), \(comment): \(merge.outline)")
      }
      // Nothing that neither wrote, and nothing oftener than both together.
      for (word, count) in kept {
        #expect(
          count <= ours[word, default: 0] + theirs[word, default: 0],
          "\(word), \(comment): \(merge.outline)"
        )
      }
    }
  }

  /// How often each word stands in a text; marks that have other shapes are none.
  private static func words(_ text: Text) -> [String: Int] {
    // A scalar that shows nothing may come and go inside of a word.
    let shown = text.string.unicodeScalars.filter { $0 != "\u{200B}" }
    let words = shown.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    return Dictionary(words.map { (String($0), 1) }, uniquingKeysWith: +)
  }
}
