extension English {
  /// Words behind which a verb form is no finite verb: "to", "be" and its forms, articles, intensifiers.
  static let nonFiniteLeads = WordSet(
    words: "to be being been very most more so too highly newly recently well a an the by having get got"
  )

  /// Prepositions, behind which stands a noun.
  static let prepositions = WordSet(
    words: """
      of in on at by for with from to about against between into through during before after above below over under
      among across behind beyond near without within toward towards upon since until despite via per amid onto off
      """
  )
}
