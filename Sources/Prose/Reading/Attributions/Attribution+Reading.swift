extension Attribution {
  /// Finds every attribution of an article, in the order of where they start.
  ///
  /// Cues are words, so an article in another language than English has none; its quotations are `Quotation.all`.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from one sort of what is found.
  public static func all(in article: Article) -> [Attribution] {
    article.language.rules.attributions(in: article)
  }
}

extension AttributionReading {
  /// Every attribution that was read, in the order of where they start, with who is meant by each source.
  func resolved() -> [Attribution] {
    var attributions = self.attributions.sorted {
      ($0.content.first?.lowerBound ?? 0, $0.cue?.lowerBound ?? 0) < (
        $1.content.first?.lowerBound ?? 0, $1.cue?.lowerBound ?? 0
      )
    }
    var resolution = SpeakerResolution(text, roster)
    for index in attributions.indices { attributions[index].speaker = resolution.speaker(of: attributions[index]) }
    return attributions
  }
}
