public import Prose

/// What reading an article like a checker finds: the claims in it, and what was left out and why.
public struct ClaimReading: Sendable {
  /// The claims, in reading order.
  public private(set) var proposals: [ClaimProposal] = []
  /// The sentences that hold something checkable and yet yield no claim.
  public private(set) var omitted: [OmittedPassage] = []

  /// Reads every sentence of the article's own text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ article: Article) {
    for block in article.blocks {
      let spans = CheckableSpan.all(in: article.text, block: block)
      for (sentence, spans) in zip(block.sentences, spans) { read(sentence, spans, in: block, of: article) }
    }
  }

  private mutating func read(_ sentence: Sentence, _ spans: [CheckableSpan], in block: Block, of article: Article) {
    guard !spans.isEmpty else { return }
    let kinds = Set(spans.map { ClaimKind(rawValue: $0.kind.rawValue) }).sorted()
    let mood = Mood.of(article.text, sentence)
    // Whatever its mood, a sentence that says who said something can be checked for just that.
    let asserts = mood.kind == .assertion || (mood.kind == .fragment && block.part != .body)
    if !asserts, !kinds.contains(.attribution) {
      omitted.append(
        OmittedPassage(
          range: sentence.range,
          line: Wording.folded(article.text[sentence.range]),
          reason: mood.reason,
          spans: spans.map(\.range)
        )
      )
    } else {
      proposals.append(
        ClaimProposal(
          range: sentence.range,
          kinds: kinds,
          priority: PriorityModel.shipped.judge(
            text: article.text,
            sentence: sentence.range,
            spans: spans,
            part: block.part
          ).priority,
          reason: "It \(kinds.assertion).",
          spans: spans.map(\.range)
        )
      )
    }
  }
}

extension [ClaimKind] {
  /// What a passage of these kinds does, as the rest of a sentence: “gives a number and says who said it”.
  fileprivate var assertion: String {
    let clauses = map { kind in
      switch kind {
      case .number: "gives a number"
      case .date: "gives a date"
      case .name: "names somebody"
      case .place: "names a place"
      case .quote: "quotes words"
      case .attribution: "says who said it"
      case .superlative: "claims a first, an only or a most"
      case .comparison: "compares"
      case .cause: "gives a cause"
      case .event: "says that something happened"
      case .document: "refers to a document"
      case .position: "gives a title or role"
      default: "holds something checkable"
      }
    }
    guard let last = clauses.last else { return "holds something checkable" }
    return clauses.count == 1 ? last : clauses.dropLast().joined(separator: ", ") + " and " + last
  }
}
