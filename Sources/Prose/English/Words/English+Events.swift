extension English {
  /// Verbs of acts and happenings in the past tense that news reports as events.
  static let eventVerbs = WordSet(
    words: """
      killed died wounded injured arrested detained elected appointed resigned fired hired sentenced convicted charged
      acquitted signed voted approved rejected passed vetoed opened closed launched founded built destroyed burned attacked
      invaded seized captured released freed fled arrived left visited met won lost defeated beat scored held began started
      ended stopped happened occurred struck hit exploded collapsed crashed sank flooded erupted protested gathered marched
      rallied clashed stormed shot fought bombed deployed sent withdrew announced declared imposed lifted banned suspended
      introduced published released filed sued settled agreed merged acquired bought sold cut raised married born graduated
      moved married divorced hospitalized evacuated rescued discovered
      """
  )
}
