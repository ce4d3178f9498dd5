import Prose

/// The revisions that a draft's newest one was made from, and what each gave to the words.
struct Lineage {
  /// Where the words of the newest revision came in.
  let provenance: Provenance
  /// The revisions that could not be read; each is passed over for those that it was made from.
  let unreadable: [Revision]

  /// Carries the origins of words from the first revision on, along the way that each was made.
  ///
  /// A revision on another line of work, which the newest was not made from, has no part in it. A text is kept only as long as
  /// a later one is compared with it.
  ///
  /// - Precondition: there is a revision, and `files.texts` holds the text of each.
  init(_ files: DraftFiles, language: Language) {
    let (sources, isRead) = Self.ways(files)
    var uses: [Int: Int] = [:]
    for number in sources.values.joined() { uses[number, default: 0] += 1 }
    var known: [Int: (article: Article, provenance: Provenance)] = [:]
    var newest = Provenance(of: Text(""), origin: 1)
    for revision in files.revisions where sources[revision.number] != nil {
      guard let text = files.texts[revision.content], let ways = sources[revision.number] else {
        preconditionFailure("the text of \(revision.name) is loaded")
      }
      let article = Article(reading: text, language: language)
      newest = Provenance(
        of: text,
        from: ways.compactMap { known[$0] }.map { (Difference(from: $0.article, to: article), $0.provenance) },
        origin: revision.number
      )
      known[revision.number] = (article, newest)
      for way in ways {
        uses[way, default: 0] -= 1
        if uses[way] == 0 { known[way] = nil }
      }
    }
    provenance = newest
    unreadable = files.revisions.filter { !isRead($0) }
  }

  /// Finds the readable revisions that led to the newest one, each with the readable ones that it was made from.
  private static func ways(_ files: DraftFiles) -> (sources: [Int: [Int]], isRead: (Revision) -> Bool) {
    let last = files.revisions.last?.number
    // The text at hand counts as read whatever it is.
    let isRead = { (revision: Revision) in
      revision.number == last || !files.unreadable.contains(revision.content)
    }
    var standins: [Int: [Int]] = [:]
    var sources: [Int: [Int]] = [:]
    for revision in files.revisions {
      var seen: Set<Int> = []
      let ways = revision.sources.flatMap { standins[$0] ?? [] }.filter { seen.insert($0).inserted }
      sources[revision.number] = ways
      standins[revision.number] = isRead(revision) ? [revision.number] : ways
    }
    var needed: Set<Int> = []
    var waiting = [last].compactMap(\.self)
    while let number = waiting.popLast() {
      if needed.insert(number).inserted { waiting += sources[number] ?? [] }
    }
    return (sources.filter { needed.contains($0.key) }, isRead)
  }
}
