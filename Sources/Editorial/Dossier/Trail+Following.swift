import Prose

extension Trail {
  /// Follows every claim to the last revision, with one difference per step for all of them.
  ///
  /// - Returns: a trail for each claim, in their order, and the article of the last revision.
  /// - Precondition: `files.texts` holds the text of every revision in `files.needed`.
  static func followAll(_ files: DraftFiles, in language: Language) -> (trails: [Trail], article: Article) {
    var article = Article(text: Text(""), blocks: [], language: language)
    var trails: [Trail?] = Array(repeating: nil, count: files.claims.count)
    let starts = Dictionary(grouping: files.claims.indices) { files.claims[$0].anchor.draft }
    for (step, revision) in files.needed.enumerated() {
      guard let text = files.texts[revision.content] else {
        preconditionFailure("the text of \(revision.name) is loaded")
      }
      let next = Article(reading: text, language: language)
      if step > 0 { follow(&trails, Difference(from: article, to: next), at: revision.number - 1) }
      article = next
      let place = revision.number - 1
      if let ways = files.ways, place == ways.end {
        for index in trails.indices {
          guard let known = ways.trails[index], known.fits(article, at: place) else { continue }
          trails[index] = known
        }
      }
      // A text may come back after a revert; then the words stand where they were taken from, whatever went between.
      for index in starts[revision.content] ?? [] where article.text.holds(files.claims[index]) {
        if let ways = files.ways, ways.trails[index] != nil, place <= ways.end { continue }
        let claim = files.claims[index]
        if trails[index]?.restart(claim, at: place) == nil { trails[index] = Trail(of: claim, at: place) }
      }
    }
    let last = max(files.revisions.count - 1, 0)
    let all = zip(files.claims, trails).map { $1 ?? Trail(of: $0, searchingIn: article, at: last) }
    return (all, article)
  }

  /// Takes one step with all trails that have begun.
  private static func follow(_ trails: inout [Trail?], _ difference: Difference, at revision: Int) {
    let reach = trails.reduce(0) { max($0, $1?.reach ?? 0) }
    var search = ReturnSearch(difference, reach: reach)
    for index in trails.indices { trails[index]?.follow(difference, at: revision, &search) }
  }
}

extension Trail {
  /// Whether the trail can have led to a revision: a memo that something has bent may lie.
  fileprivate func fits(_ article: Article, at place: Int) -> Bool {
    guard moves.allSatisfy((0...place).contains), states.allSatisfy({ (0...place).contains($0.revision ?? 0) }) else {
      return false
    }
    guard case .at(let range) = standing else { return true }
    return !range.isEmpty && range.upperBound <= article.text.count
      && article.text.utf8[range].elementsEqual(wording.utf8)
  }
}

extension Text {
  /// Whether a claim's words really stand where its file says: a file edited by hand may lie.
  fileprivate func holds(_ claim: Claim) -> Bool {
    claim.anchor.range.upperBound <= count && utf8[claim.anchor.range].elementsEqual(claim.wording.utf8)
  }
}
