extension Article {
  /// The headline, or the title of the front matter where the text has none, as a reader sees it: without markup.
  public var title: String? {
    if let headline = blocks.first(where: { $0.part == .headline }), let first = headline.sentences.first,
      let last = headline.sentences.last
    {
      return plain(first.range.lowerBound..<last.range.upperBound)
    }
    return frontMatter?.values(of: "title", "headline").first
  }

  /// The line under the headline, or what the front matter gives as summary where the text has none, without markup.
  package var dek: String? {
    if let dek = blocks.first(where: { $0.part == .dek }), let first = dek.sentences.first,
      let last = dek.sentences.last
    {
      return plain(first.range.lowerBound..<last.range.upperBound)
    }
    return frontMatter?.values(of: "dek", "deck", "standfirst", "subtitle", "summary", "excerpt", "description").first
  }

  /// The names of the writers, each once: of bylines, else of the front matter, else of the author box.
  public var authors: [String] {
    var names: [String] = []
    let tables = language.rules.partWords
    for block in blocks where block.part == .byline {
      let run = tables.tokens(text, block.range, limit: 64)
      names += Byline.names(in: run, from: Byline.labelLength(run, tables), tables).map { text[$0] }
    }
    if names.isEmpty { names = frontMatter?.values(of: "author", "authors", "byline") ?? [] }
    if names.isEmpty { names = boxNames }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func plain(_ range: Range<Int>) -> String { MarkupSigns(text, range).plain(range) }

  private var frontMatter: FrontMatter? {
    guard let first = blocks.first, first.part == .furniture else { return nil }
    return FrontMatter(of: text, first.range)
  }

  /// The names that stand alone in a line of the author box, or that a biography starts with.
  private var boxNames: [String] {
    var names: [String] = []
    let tables = language.rules.partWords
    for block in blocks where block.part == .furniture && block.range.count <= 2000 {
      let run = tables.tokens(text, block.range, limit: 12)
      let start = run.tokens.firstIndex { $0.kind != .mark } ?? 0
      // Names below are those of other texts.
      if let length = tables.labels.sections.match(run, at: start), run.count - start - length <= 1 { break }
      guard let length = PersonName.length(run, at: start, tables) else { continue }
      let name = text[run.range(start..<(start + length))]
      let isAlone = run.count == start + length && tables.labels.furniture.match(run, at: start) == nil
      if (isAlone && name != title) || tables.writers.biographyVerbs.contains(run.key(at: start + length)) {
        names.append(name)
      }
    }
    return names
  }
}
