extension English {
  /// Comparisons.
  static let comparisons = PhraseTable(
    """
    more than
    less than
    fewer than
    higher than
    lower than
    greater than
    larger than
    smaller than
    better than
    worse than
    up from
    down from
    compared with
    compared to
    in comparison with
    in contrast to
    as many as
    as much as
    twice as
    three times as
    times as
    times more
    half as
    the same as
    on par with
    ahead of
    rather than
    unlike
    outnumbered
    exceeded
    exceeds
    surpassed
    doubled
    tripled
    quadrupled
    halved
    rose
    fell
    increased
    decreased
    declined
    grew
    dropped
    twice as many
    twice as much
    three times as many
    four times
    five times
    times higher
    times lower
    times larger
    twice the
    half the
    half as many
    half as much
    double the
    triple the
    no more than
    as high as
    as low as
    outpaced
    outnumber
    outperformed
    overtook
    surpassing
    exceeding
    above average
    below average
    relative to
    versus
    rising
    falling
    soared
    plunged
    climbed
    jumped
    surged
    slumped
    shrank
    doubled from
    from the previous
    year-on-year
    year-over-year
    """
  )

  /// The word that a comparison in -er stands before.
  static let thanWords = WordSet(words: "than")

  /// Words that end in -er and stand before "than" without comparing.
  static let falseComparatives = WordSet(words: "other rather either neither whether")
}
