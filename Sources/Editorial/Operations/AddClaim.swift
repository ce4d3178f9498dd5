import Prose

/// Adds a claim that a person has found, by its exact words.
public struct AddClaim: Sendable {
  /// The words as they stand in the draft; white space may differ.
  public let quote: String

  /// Takes the words.
  public init(quote: String) { self.quote = quote }

  /// Says what would be recorded: one claim's file.
  ///
  /// - Throws: `Refusal` with code `wordsNotFound`, `wordsAmbiguous` or `alreadyClaim`.
  public func plan(on dossier: Dossier) throws(Refusal) -> (plan: Plan, id: ClaimID) {
    guard let words = quote.nonBlank else {
      throw Refusal(.wordsNotFound, "The quotation is empty.", hint: "Say --quote \"the exact words\".")
    }
    let range = try place(of: words, in: dossier)
    if let same = dossier.claims.first(where: { $0.place?.range == range }) {
      let hint = same.status == .dropped ? "It was dropped; stet reopen \(same.shortID) takes it up again." : nil
      throw Refusal(.alreadyClaim, "These words are claim \(same.shortID) already.", hint: hint)
    }
    let reading = ClaimReading(dossier.article)
    let around = reading.proposals.first { $0.range.overlaps(range) }
    let kinds = reading.kinds(in: range, of: dossier.article)
    var maker = ClaimMaker(dossier)
    let made = maker.file(
      range,
      kinds: kinds,
      priority: around?.priority ?? Priority(hundredths: 50),
      reason: "A person added it.",
      origin: .person
    )
    if dossier.damaged.contains(where: { $0.path == made.file.path }) {
      throw Refusal(
        .damaged,
        "These words have a claim already, whose file cannot be read: \(made.file.path).",
        hint: "Mend the file first; git log shows who changed it last."
      )
    }
    let plan = Plan(
      files: [made.file],
      subject: "claim \(made.id.string.prefix(4)): \(Wording.quoted(words))",
      trailers: [("Stet-Draft", dossier.slug.string), ("Stet-Claim", made.id.string)]
    )
    return (plan, made.id)
  }

  private func place(of words: String, in dossier: Dossier) throws(Refusal) -> Range<Int> {
    let article = dossier.article
    let places = ExactSearch.places(of: words, before: "", after: "", in: article.text)
    let own = places.filter { place in
      article.blocks.contains { $0.part.isOwnText && $0.range.overlaps(place) }
    }
    guard own.count <= 1 else {
      let lines = LineTable(article.text)
      let places = own.prefix(5).map { "line \(lines.line(at: $0.lowerBound))" }.joined(separator: ", ")
      throw Refusal(
        .wordsAmbiguous,
        "These words stand \(own.count) times in the draft: \(places).",
        hint: "Quote a few words more, so that there is only one place."
      )
    }
    guard let place = own.first else {
      throw Refusal(
        .wordsNotFound,
        places.isEmpty
          ? "These words are not in the draft: “\(words)”."
          : "These words stand only in what surrounds the article's text.",
        hint: "Copy them from stet open \(dossier.slug.string); spelling and punctuation must be the draft's."
      )
    }
    return place
  }
}

extension ClaimReading {
  /// What the words of a range assert, from the spans that touch it.
  fileprivate func kinds(in range: Range<Int>, of article: Article) -> [ClaimKind] {
    let blocks = article.blocks.filter { $0.range.overlaps(range) }
    let readings = blocks.flatMap { article.language.rules.readings(of: $0, in: article.text) }
    let spans = readings.flatMap(\.spans).filter { $0.range.overlaps(range) }
    return Set(spans.compactMap { ClaimKind(of: $0.kind) }).sorted()
  }
}
