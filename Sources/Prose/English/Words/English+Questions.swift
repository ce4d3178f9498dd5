extension English {
  /// Words that a question starts with.
  static let questionWords = WordSet(words: "who whom whose what when where why how which")

  /// Verbs that stand before the subject in a question.
  static let auxiliaries = WordSet(
    words: """
      is are was were do does did has have had can could will would shall should may might must isn't aren't wasn't weren't
      don't doesn't didn't hasn't haven't can't couldn't won't wouldn't shouldn't
      """
  )
}
