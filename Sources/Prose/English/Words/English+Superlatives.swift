extension English {
  /// Firsts, onlys, records and extremes that no ending gives away.
  static let superlatives = PhraseTable(
    """
    first
    first time
    first ever
    first-ever
    for the first time
    the first time
    only
    the only
    record
    record high
    record low
    all-time
    unprecedented
    never before
    best
    worst
    most
    least
    unique
    sole
    last
    largest
    biggest
    highest
    lowest
    deadliest
    youngest
    oldest
    longest
    shortest
    tallest
    fastest
    greatest
    smallest
    strongest
    richest
    poorest
    earliest
    latest
    largest-ever
    world-first
    record-breaking
    record-setting
    first of its kind
    only one
    no other
    not since
    the most
    the least
    for the second time
    for the last time
    in decades
    in history
    on record
    since records began
    of all time
    historic
    unparalleled
    unmatched
    second-largest
    third-largest
    second-biggest
    largest ever
    biggest ever
    number one
    """
  )

  /// Superlatives of the list above that count only behind "the", "a" or a possessive: "the first", not "first, add salt".
  static let articledSuperlatives = WordSet(words: "first only most least last record best worst latest unique sole")

  /// Words that end in -est and are no superlatives.
  static let falseSuperlatives = WordSet(
    words: """
      interest forest protest request arrest invest rest test west guest harvest honest modest contest suggest conquest
      digest manifest midwest northwest southwest quest chest nest pest vest crest zest best-known tempest priest infest
      ingest divest attest detest bequest earnest behest inquest disinterest reinvest unrest everest budapest bucharest
      """
  )
}
