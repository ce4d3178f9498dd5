extension Attribution {
  /// Finds every attribution of an article, in the order of where they start.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from one sort of what is found.
  public static func all(in article: Article) -> [Attribution] {
    var reading = AttributionReading(article.text)
    for block in article.blocks where !block.sentences.isEmpty {
      reading.read(block.sentences.map(\.range), Quotation.all(in: article.text, block: block))
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
