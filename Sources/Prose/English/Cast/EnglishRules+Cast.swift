extension EnglishRules {
  func cast(of article: Article) -> Cast {
    var builder = CastBuilder(text: article.text, abbreviations: English.abbreviations)
    for block in article.blocks {
      for sentence in block.sentences {
        let run = English.tokens(article.text, sentence.range)
        // A line in title case has capitals that name nobody: it may only repeat names of the running text.
        if block.part.isDisplay, Sightings.isTitleCase(run) {
          builder.postpone(sentence.range)
        } else {
          builder.read(Sightings.all(in: run), in: run)
        }
      }
    }
    return builder.cast { English.tokens(article.text, $0) }
  }
}

extension Part {
  /// Whether the part is display type, which may stand in title case.
  fileprivate var isDisplay: Bool {
    switch self {
    case .headline, .dek, .subhead, .pullQuote, .table, .listItem: true
    default: false
    }
  }
}
