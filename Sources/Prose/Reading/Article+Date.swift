extension Article {
  /// The day the article was written, by what it says itself: a dateline or a date line at its top, else the front matter's
  /// date, else "Published" or "Updated" beside the text; nil when nothing says it in full.
  ///
  /// Relative dates ("yesterday") are counted from it.
  ///
  /// - Complexity: O(*n*) in the first blocks and in the front matter.
  public var date: CivilDate? {
    let top = blocks.prefix(16).filter { !$0.part.isOwnText && $0.range.count <= 200 }
    return day(in: top.filter { $0.part == .dateline }) ?? frontMatterDate
      ?? day(in: top.filter { $0.part != .dateline })
  }

  private func day(in blocks: [Block]) -> CivilDate? {
    for block in blocks {
      if let day = language.rules.day(in: text, block.range) { return day }
    }
    return nil
  }

  private var frontMatterDate: CivilDate? {
    guard let first = blocks.first, first.part == .furniture, let matter = FrontMatter(of: text, first.range) else {
      return nil
    }
    for value in matter.values(of: "date", "published", "publishdate", "pubdate") {
      let parts = value.prefix(10).split(separator: "-").map { Int($0) }
      guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { continue }
      if let date = CivilDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }
}
