extension English {
  /// The words by which English tells the parts of an article.
  static let partWords = PartWords(
    abbreviations: abbreviations,
    starters: sentenceStarters,
    reportingVerbs: reportingVerbs,
    questions: QuestionWords(openers: questionWords, auxiliaries: auxiliaries),
    dates: DateWords(
      months: months,
      weekdays: weekdays,
      clockTails: clockTails,
      dayHalves: trailingAbbreviations,
      joints: dateJoints
    ),
    writers: writerWords,
    captions: captionWords,
    credits: CreditWords(
      labels: creditLabels,
      phrases: creditPhrases,
      agencies: pictureAgencies,
      joints: WordSet(words: "via for of the and by from courtesy to with et al de van der von")
    ),
    labels: labelWords
  )

  private static let writerWords = WriterWords(
    labels: bylineLabels,
    prepositions: byWords,
    joints: WordSet(words: "and & with"),
    ends: WordSet(words: "for of in at from on is was the a an"),
    roles: writerRoles,
    agencies: agencies,
    // “Ana Ortiz of Reuters”: behind a full name, "of" tells where somebody is from.
    particles: WordSet(nameParticles.words.filter { $0 != WordKey.of }.map { ($0, true) }),
    honorifics: WordSet(honorifics.words.map { ($0, true) }),
    biographyVerbs: biographyVerbs,
    copulas: copulas,
    roleArticles: roleArticles,
    followVerbs: followVerbs
  )

  private static let captionWords = CaptionWords(
    cues: captionCues,
    openings: captionOpenings,
    sceneCues: sceneCues,
    seenWords: seenWords,
    subordinators: subordinators,
    pointers: captionPointers,
    prepositions: captionPrepositions,
    companions: WordSet(words: "with"),
    indefiniteArticles: indefiniteArticles,
    verbs: captionVerbs,
    demonstratives: demonstratives,
    showingVerbs: showingVerbs,
    textNouns: textNouns,
    textDemonstratives: WordSet(words: "this")
  )

  private static let labelWords = LabelWords(
    furniture: furnitureLabels,
    furnitureWords: furnitureWords,
    notes: noteLabels,
    datedNotes: datedLabels,
    sections: sectionNames,
    noteSections: noteSections,
    releases: releaseLabels,
    thisText: thisText,
    origins: originLabels,
    endSigns: endSigns,
    mailFields: mailFields,
    mailOpeners: WordSet(words: "on"),
    mailVerbs: WordSet(words: "wrote")
  )

  /// Abbreviations that a sentence may end with, among them those that stand behind an hour.
  private static let trailingAbbreviations = WordSet(
    abbreviations.words.filter { abbreviations[$0] == .trailing }.map { ($0, true) }
  )
}
