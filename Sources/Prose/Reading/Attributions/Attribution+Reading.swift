extension Attribution {
  /// Finds every attribution of an article, in the order of where they start.
  ///
  /// Cues are words, so an article in another language than English has none; its quotations are `Quotation.all`.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from one sort of what is found.
  public static func all(in article: Article) -> [Attribution] {
    guard article.language == .english else { return [] }
    var reading = AttributionReading(article.text)
    for block in article.blocks where !block.sentences.isEmpty {
      reading.read(block)
    }
    var attributions = reading.attributions.sorted {
      ($0.content.first?.lowerBound ?? 0, $0.cue?.lowerBound ?? 0) < (
        $1.content.first?.lowerBound ?? 0, $1.cue?.lowerBound ?? 0
      )
    }
    var resolution = SpeakerResolution(article.text, reading.roster)
    for index in attributions.indices { attributions[index].speaker = resolution.speaker(of: attributions[index]) }
    return attributions
  }
}
